import { expect, it } from '@jest/globals';
import { attention, failed, ok } from '../../../bot/doctor/check';
import type { Check } from '../../../bot/doctor/check';
import { checkAll } from '../../../bot/doctor/checkAll';
import type { Line } from '../../../bot/doctor/checkAll';
import type { Deployment } from '../../../bot/doctor/deployment';

const check = (id: string, run: Check['run'], rest: Partial<Check> = {}): Check => ({
  id,
  title: id.toUpperCase(),
  needs: [],
  run,
  ...rest,
});

async function linesOf(...checks: Check[]): Promise<Line[]> {
  const lines: Line[] = [];
  // These checks look at nothing.
  for await (const line of checkAll(checks, {} as Deployment)) lines.push(line);
  return lines;
}

it('gives up a check that never ends, tells it so, and goes on', async () => {
  let told = false;
  const endless = check(
    'a',
    (_deployment, signal) => {
      signal.addEventListener('abort', () => (told = true));
      return new Promise(() => undefined);
    },
    { limitSeconds: 0.01 },
  );
  const lines = await linesOf(
    endless,
    check('b', () => Promise.resolve(ok('Fine.'))),
  );
  expect(lines.map(({ state }) => state)).toEqual(['failed', 'ok']);
  expect(lines[0]?.means).toBe('No answer within 0.01 seconds.');
  expect(told).toBe(true);
});

it('names the failure at the root where one check hangs on another', async () => {
  const lines = await linesOf(
    check('a', () => Promise.resolve(failed('Broken.', 'Mend it.'))),
    check('b', () => Promise.resolve(ok('Fine.')), { needs: ['a'] }),
    check('c', () => Promise.resolve(ok('Fine.')), { needs: ['b'] }),
  );
  expect(lines.map(({ state }) => state)).toEqual(['failed', 'not checked', 'not checked']);
  expect(lines[2]?.means).toBe('because "A" failed.');
});

it('goes on after a check that only needs attention', async () => {
  const lines = await linesOf(
    check('a', () => Promise.resolve(attention('Look.', null))),
    check('b', () => Promise.resolve(ok('Fine.')), { needs: ['a'] }),
  );
  expect(lines.map(({ state }) => state)).toEqual(['attention', 'ok']);
});

it('shows a check that throws as a failure', async () => {
  const lines = await linesOf(check('a', () => Promise.reject(new Error('out of cheese'))));
  expect(lines[0]).toMatchObject({ state: 'failed', means: 'The check itself broke: out of cheese' });
});
