import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import restify, { type Response, type Server } from 'restify';

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
  const page = existsSync(pageFile) ? readFileSync(pageFile) : null;

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

  server.get('/tab/host-origins.json', async (_req, res) => {
    res.header('Cache-Control', 'no-cache');
    res.send(200, tab.localHosts);
  });
  server.get(
    '/tab/assets/*',
    // The largest answers there are; a front end may not compress them.
    restify.plugins.gzipResponse(),
    restify.plugins.serveStaticFiles(join(tab.directory, 'assets'), {
      setHeaders: (res: Response) => {
        res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      },
    }),
  );
  server.get('/tab', async (_req, res) => sendPage(res));
  server.get('/tab/*', async (_req, res) => sendPage(res));
}

export function contentSecurityPolicy(localHosts: string[]): string {
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
