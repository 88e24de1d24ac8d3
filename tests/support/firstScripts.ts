import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, compressed, of the scripts that a built page asks for before anything is shown: the entry and what it imports at once. */
export async function firstScriptBytes(folder: string): Promise<number> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const paths = [...page.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\/tab\/([^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  if (paths.length === 0) throw new Error(`${folder}/index.html asks for no script.`);
  const sizes = await Promise.all(paths.map(async (path) => gzipSync(await readFile(join(folder, path))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
