import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { SETTINGS } from '../../../bot/config';
import { CHECKS } from '../../../bot/doctor/index';
import type { DeliveryState } from '../../../domain/ports/repositories';

const GUIDE = readFileSync('docs/operations.md', 'utf8');
const ROWS = GUIDE.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll(/\\([|<])/g, '$1')),
  );
const rowOf = (first: string) => ROWS.find((row) => row[0] === first);

const STATES: Record<DeliveryState, true> = {
  pending: true,
  sending: true,
  sent: true,
  throttled: true,
  gone: true,
  forbidden: true,
  failed: true,
  unknown: true,
  skipped: true,
};

describe('docs/operations.md', () => {
  it.each(Object.entries(SETTINGS))('has the line of bot/config.ts on %s', (name, setting) => {
    const byDefault = 'byDefault' in setting ? `\`${setting.byDefault}\`` : '';
    expect(rowOf(`\`${name}\``)).toEqual([
      `\`${name}\``,
      setting.about,
      setting.right,
      byDefault,
      `\`${setting.example}\``,
    ]);
  });

  it('names no setting that there is none of', () => {
    const named = ROWS.map((row) => /^`([A-Z][A-Z_]+)`$/.exec(row[0] ?? '')?.[1]).filter((name) => name !== undefined);
    expect(named.filter((name) => !(name in SETTINGS))).toEqual([]);
  });

  it.each(CHECKS.map(({ title }) => title))('says how the doctor checks "%s"', (title) => {
    expect(rowOf(title)?.[1]).toBeTruthy();
  });

  it.each(Object.keys(STATES))('says of the state %s what it means and what to do', (state) => {
    const [, means, todo] = rowOf(`\`${state}\``) ?? [];
    expect(means).toBeTruthy();
    expect(todo).toBeTruthy();
  });
});
