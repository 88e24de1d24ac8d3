import { describe, expect, it } from '@jest/globals';
import type { Logger } from 'pino';
import { createLogger } from '../../bot/logging';

function logged(write: (log: Logger) => void): string {
  const lines: string[] = [];
  write(createLogger({ level: 'info' }, { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('says what happened, when and how bad', () => {
    const line = JSON.parse(logged((log) => log.warn({ tenantId: 't1' }, 'collected'))) as Record<string, unknown>;
    expect(line).toMatchObject({ level: 'warn', tenantId: 't1', msg: 'collected' });
    expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it.each([
    ['a header', { req: { headers: { authorization: 'Bearer hunter2' } } }],
    ['a field', { password: 'hunter2' }],
    ['a field further down', { config: { bot: { password: 'hunter2' } } }],
    ['a name', { person: { displayName: 'hunter2' } }],
  ])('hides %s', (_name, fields) => {
    expect(logged((log) => log.info(fields, 'x'))).not.toContain('hunter2');
  });

  it.each([
    ['a bearer token', 'failed with Bearer hunter2.hunter2'],
    ['a signed token', 'failed with eyJhbGciOi.eyJhunter2.hunter2'],
    ['the password of a connection', 'cannot reach postgres://score:hunter2@db:5432/score'],
    ['a mail address', 'no such user hunter2@school.example'],
  ])('hides %s inside an error', (_name, message) => {
    const text = logged((log) => log.error({ err: new Error(message) }, message));
    expect(text).not.toContain('hunter2');
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it('keeps of an error what helps, and nothing that a library hung on it', () => {
    const err = Object.assign(new Error('no'), {
      code: 'ECONNREFUSED',
      help: 'Check it.',
      request: { body: 'hunter2' },
    });
    const text = logged((log) => log.error({ err }, 'x'));
    expect(JSON.parse(text)).toMatchObject({ err: { message: 'no', code: 'ECONNREFUSED', help: 'Check it.' } });
    expect(text).not.toContain('hunter2');
  });
});
