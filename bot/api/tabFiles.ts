import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response, Server } from 'restify';
import { ApiProblem } from './problems';

/** Hosts of Teams and its kin that may frame the tab. */
const MICROSOFT_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

export interface TabFiles {
  /** The folder vite built. */
  directory: string;
  /** Origins besides Microsoft's that may frame the tab: the host page of the local Microsoft 365, none in production. */
  localHosts: string[];
}

/** The tab: hashed files are kept by browsers for a year, the page itself never. */
export function registerTabFiles(server: Server, tab: TabFiles): void {
  const policy = contentSecurityPolicy(tab.localHosts);
  const pageFile = join(tab.directory, 'index.html');
  const page = existsSync(pageFile) ? pageFor(readFileSync(pageFile, 'utf8'), tab.localHosts) : null;

  function sendPage(res: Response): void {
    if (page === null) {
      res.send(503, {
        error: {
          code: 'notBuilt',
          message: 'The tab has not been built.',
          help: 'Run "npm run build" and start again.',
        },
      });
      return;
    }
    res.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': page.length,
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policy,
    });
    res.end(page);
  }

  const assets = readAssets(join(tab.directory, 'assets'));
  server.get('/tab/assets/:name', async (req, res) => {
    const asset = assets.get((req.params as { name?: string }).name ?? '');
    if (asset === undefined) {
      const missing = new ApiProblem(404, 'notFound', 'There is no such file.', 'Open the tab again in Teams.');
      res.send(missing.status, missing.body());
      return;
    }
    const zipped = /\bgzip\b/.test(req.headers['accept-encoding'] ?? '');
    const body = zipped ? asset.zipped : asset.plain;
    res.writeHead(200, {
      'Content-Type': asset.type,
      'Content-Length': body.length,
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
      Vary: 'Accept-Encoding',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    res.end(body);
  });
  server.get('/tab', async (_req, res) => sendPage(res));
  server.get('/tab/*', async (_req, res) => sendPage(res));
}

/** The page as it was built, which on a laptop also names the origins of the page that stands in for Teams. */
function pageFor(built: string, localHosts: string[]): Buffer {
  if (localHosts.length === 0) return Buffer.from(built);
  return Buffer.from(built.replace('</head>', `<meta name="local-hosts" content="${localHosts.join(' ')}" /></head>`));
}

interface Asset {
  type: string;
  plain: Buffer;
  zipped: Buffer;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The built files are few and known at start, so they are compressed once and kept: a front end may not compress them,
 * and restify's own compression breaks its static files (write after end).
 */
function readAssets(directory: string): Map<string, Asset> {
  if (!existsSync(directory)) return new Map();
  return new Map(
    readdirSync(directory)
      .filter((name) => extname(name) in TYPES)
      .map((name) => {
        const plain = readFileSync(join(directory, name));
        const type = TYPES[extname(name)] ?? '';
        return [name, { type, plain, zipped: gzipSync(plain, { level: 9 }) }];
      }),
  );
}

function contentSecurityPolicy(localHosts: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https://res.cdn.office.net",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...MICROSOFT_HOSTS, ...localHosts].join(' ')}`,
  ].join('; ');
}
