import { spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { plainEnvironment } from '../../infra/local/launcher/childProcess';

function start(env: Record<string, string>): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, ['dist/bot/index.js'], { env: { ...plainEnvironment(), ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
  return new Promise((done) => child.on('close', (code) => done({ code, printed })));
}

describe('the production entry', () => {
  it('refuses to start without its settings, and lists all that is missing in one message', async () => {
    const { code, printed } = await start({});

    expect(code).toBe(1);
    for (const name of [
      'PUBLIC_URL',
      'BOT_ID',
      'BOT_TENANT_ID',
      'AAD_APP_CLIENT_ID',
      'AAD_APP_TENANT_ID',
      'DATABASE_URL',
      'IMAGE_SIGNING_SECRET',
    ]) {
      expect(printed).toContain(name);
    }
    expect(printed).not.toMatch(/^\s+at /m);
  });

  it('does not start with the local clock open', async () => {
    const { code, printed } = await start({ CONTROL_SECRET: 'a-secret-of-sixteen-characters' });

    expect(code).toBe(1);
    expect(printed).toContain('CONTROL_SECRET');
  });
});
