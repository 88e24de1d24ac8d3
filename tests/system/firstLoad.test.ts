import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';

const MOST_BYTES = 150 * 1024;

/** The scripts that the built page asks for before anything is shown: the entry and what it imports at once. */
async function firstScripts(): Promise<string[]> {
  const page = await readFile('dist/tab/index.html', 'utf8');
  return [...page.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\/tab\/([^"]+\.js)"/g)].map(
    ([, path]) => `dist/tab/${path ?? ''}`,
  );
}

it('the first view of the tab needs at most 150 KB of JavaScript, compressed', async () => {
  const scripts = await firstScripts();
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(scripts.map(async (path) => gzipSync(await readFile(path)).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
