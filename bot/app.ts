import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import restify, { type Request, type Response, type Server } from 'restify';
import { registerHealth, type ReadinessCheck } from './api/health';
import { registerLocalClock } from './api/localClock';
import { registerMetrics } from './api/metrics';
import { openApiOf } from './api/openapi';
import { registerPictures } from './api/pictures';
import { ApiProblem } from './api/problems';
import type { DescribedRoute, RouteDeps } from './api/route';
import { registerTabFiles, type TabFiles } from './api/tabFiles';
import type { PictureAddresses } from './pictures/pictureAddress';

/** Teams' largest message is 100 KB; a card with its inputs stays below it. */
const LARGEST_BODY_BYTES = 256 * 1024;

/** The address of a picture carries a year of days. The router's own limit of 100 letters would answer 404 to all of them. */
const LONGEST_PARAMETER = 8192;

export interface AppDeps extends RouteDeps {
  log: Logger;
  routes: DescribedRoute[];
  /** Bot Framework's endpoint; checks its own tokens. */
  processActivity: (req: Request, res: Response) => Promise<void>;
  tab: TabFiles;
  pictures: PictureAddresses;
  readiness: ReadinessCheck[];
  metrics: Registry;
  /** Only in local mode. */
  localClock: { secret: string; setClock: (now: Date) => Promise<{ collected: number }> } | null;
}

/** The whole HTTP side, not listening: tests and index.ts start the very same thing. */
export function createApp(deps: AppDeps): Server {
  const server = restify.createServer({
    name: 'Scorekeeper',
    ignoreTrailingSlash: true,
    maxParamLength: LONGEST_PARAMETER,
  });

  server.pre((_req, res, next) => {
    res.header('X-Content-Type-Options', 'nosniff');
    res.header('Referrer-Policy', 'no-referrer');
    next();
  });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(restify.plugins.bodyParser({ mapParams: false, maxBodySize: LARGEST_BODY_BYTES }));

  // restify tells callback handlers from async ones by the function's own kind.
  server.post('/api/messages', async (req, res) => {
    await deps.processActivity(req, res);
  });
  for (const route of deps.routes) route.register(server, deps);
  const description = openApiOf(deps.routes);
  server.get('/api/openapi.json', async (_req, res) => {
    res.send(200, description);
  });
  registerTabFiles(server, deps.tab);
  registerPictures(server, deps.pictures);
  registerHealth(server, deps.readiness);
  registerMetrics(server, deps.metrics);
  if (deps.localClock !== null) registerLocalClock(server, deps.localClock);

  server.on('restifyError', answerInOneShape(deps.log));
  return server;
}

/**
 * What restify refuses by itself (no such path, a broken or too large body) gets the same shape as our own answers. A fault nobody
 * foresaw says nothing of itself: restify would send its message, unless it has a status and a form of its own.
 */
function answerInOneShape(log: Logger) {
  return (
    req: Request,
    _res: Response,
    error: Error & { statusCode?: number; toJSON?: () => unknown },
    done: () => void,
  ) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, path: req.path() }, 'request failed');
    const problem =
      PROBLEMS[status] ?? new ApiProblem(status, 'refused', 'The request was refused.', 'Check it and try again.');
    error.statusCode = status;
    error.toJSON = () => problem.body();
    done();
  };
}

const PROBLEMS: Record<number, ApiProblem> = {
  400: new ApiProblem(400, 'badRequest', 'The body is not JSON that can be read.', 'Correct it and send it again.'),
  404: new ApiProblem(404, 'notFound', 'There is nothing here.', 'Open the app from Teams.'),
  405: new ApiProblem(405, 'notAllowed', 'This cannot be done here.', 'See /api/openapi.json for what can.'),
  413: new ApiProblem(413, 'tooLarge', 'The request is too large.', 'Send less than 256 KB.'),
  415: new ApiProblem(415, 'notJson', 'Only JSON is understood here.', 'Send Content-Type: application/json.'),
  500: new ApiProblem(500, 'fault', 'Something went wrong here.', 'Try again in a minute.'),
};
