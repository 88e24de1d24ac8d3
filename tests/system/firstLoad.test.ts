import { expect, it } from '@jest/globals';
import { firstScriptBytes } from '../support/firstScripts';

const MOST_BYTES = 150 * 1024;

it('the first view of the tab needs at most 150 KB of JavaScript, compressed', async () => {
  expect(await firstScriptBytes('dist/tab')).toBeLessThanOrEqual(MOST_BYTES);
});
