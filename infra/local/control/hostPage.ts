import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { LocalAnswer } from '../http';
import { localError } from './localError';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

/** GET /_local/host[/file]: the page that stands in for Teams around the tab. `path` is what follows '/_local/host'. */
export async function hostPage(folder: string | undefined, path: string): Promise<LocalAnswer> {
  const missing = localError(404, 'The host page is not there.', 'Build it first: npm start does.');
  if (folder === undefined) return missing;
  const asked = decodeURIComponent(path).replace(/^[/\\]+/, '');
  const name = asked === '' ? 'index.html' : normalize(asked);
  const file = join(folder, name);
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return missing;
  try {
    const bytes = await readFile(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, bytes };
  } catch {
    return missing;
  }
}
