import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../support/freePort.mjs';

export interface PageServer {
  origin: string;
  stop(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** Serves a built page under /tab/ and the answers of the service beside it, compressed, and without any delay. */
export async function servePage(folder: string, answers: Map<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const name = pathname === '/tab/' ? 'index.html' : pathname.slice('/tab/'.length);
      const answer = answers.get(pathname);
      const bytes =
        answer ?? (pathname.startsWith('/tab/') ? await readFile(join(folder, name)).catch(() => null) : null);
      const type = answer === undefined ? TYPES[extname(name)] : 'application/json; charset=utf-8';
      response.writeHead(bytes === null ? 404 : 200, {
        ...(type === undefined ? {} : { 'content-type': type }),
        'content-encoding': 'gzip',
      });
      response.end(gzipSync(bytes ?? ''));
    })();
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
