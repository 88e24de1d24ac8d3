import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import type { z } from 'zod';
import { textsOf, type Texts } from '../../domain/language/texts';
import type { Caller } from '../../domain/ports/conversation';
import type { AccessService } from '../services/services';
import { ApiProblem, problemFrom, problemOf } from './problems';

/** Who a bearer token speaks for. Throws ApiProblem 401 or 503. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

export interface RouteDeps {
  authenticate: Authenticate;
  access: AccessService;
  log: Logger;
}

/** What a route answers with where it is not JSON: a file to keep, of this type. */
export interface FileType {
  mediaType: 'application/pdf' | 'text/csv; charset=utf-8';
}

/** A file as it is handed on. Its name is of letters, digits, '-' and '.' alone (domain/report/fileName.ts). */
export interface AnswerFile {
  name: string;
  content: Buffer;
}

/** What a route says of itself: its checks, and its entry in /api/openapi.json. */
export interface RouteSpec<Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType | FileType> {
  method: 'get' | 'post';
  /** restify's form, such as '/api/tenants/:tenantId/actions'. */
  path: string;
  summary: string;
  /** The right needed, checked before anything is loaded; null where the service itself checks, or none is needed. */
  right: 'read' | null;
  status: number;
  query?: Q;
  body?: B;
  response: R;
}

export interface Call<Q, B> {
  caller: Caller;
  tenantId: string;
  params: Record<string, string | undefined>;
  query: Q;
  body: B;
  idempotencyKey: string | null;
  /** The tab is in English. */
  texts: Texts;
}

export type Route = (server: Server, deps: RouteDeps) => void;

export interface DescribedRoute {
  spec: RouteSpec<z.ZodType, z.ZodType, z.ZodType | FileType>;
  register: Route;
}

const LONGEST_KEY = 200;

/** Every route goes the same way: sign-in, validate, authorise, act, present. */
export function route<Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType | FileType>(
  spec: RouteSpec<Q, B, R>,
  act: (call: Call<z.output<Q>, z.output<B>>) => Promise<R extends FileType ? AnswerFile : unknown>,
): DescribedRoute {
  const register: Route = (server, deps) => {
    server[spec.method](spec.path, async (req: Request, res: Response) => {
      try {
        const caller = await deps.authenticate(req.header('authorization'));
        const call = readCall(spec, caller, req);
        if (spec.right !== null) {
          const right = await deps.access.require(caller, spec.right, call.texts);
          if (!right.ok) throw problemOf(right);
        }
        const answer = await act(call);
        res.header('Cache-Control', 'no-store');
        present(spec, answer, res);
      } catch (error) {
        const faultId = randomUUID();
        const problem = problemFrom(error, faultId);
        if (problem.status >= 500) deps.log.error({ err: error, faultId, path: spec.path }, 'request failed');
        if (problem.status === 401) res.header('WWW-Authenticate', 'Bearer');
        if (problem.retryAfterSeconds !== null) res.header('Retry-After', String(problem.retryAfterSeconds));
        res.header('Cache-Control', 'no-store');
        res.send(problem.status, problem.body());
      }
    });
  };
  return { spec: spec, register };
}

function present(spec: DescribedRoute['spec'], answer: unknown, res: Response): void {
  if (!isFileType(spec.response)) {
    res.send(spec.status, answer);
    return;
  }
  const { name, content } = answer as AnswerFile;
  res.writeHead(spec.status, {
    'Content-Type': spec.response.mediaType,
    'Content-Length': content.length,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  res.end(content);
}

export function isFileType(response: z.ZodType | FileType): response is FileType {
  return 'mediaType' in response;
}

function readCall<Q extends z.ZodType, B extends z.ZodType>(
  spec: RouteSpec<Q, B, z.ZodType | FileType>,
  caller: Caller,
  req: Request,
): Call<z.output<Q>, z.output<B>> {
  const params = req.params as Record<string, string | undefined>;
  const tenantId = params.tenantId ?? caller.tenantId;
  if (tenantId !== caller.tenantId) {
    throw new ApiProblem(404, 'unknownTenant', 'There is no such tenant here.', 'Open the app again from Teams.');
  }
  const key = (req.header('idempotency-key') as string | undefined) ?? null;
  if (key !== null && (key.length === 0 || key.length > LONGEST_KEY)) {
    throw new ApiProblem(
      400,
      'badRequest',
      'The Idempotency-Key is too long.',
      `Send at most ${LONGEST_KEY} characters.`,
    );
  }
  return {
    caller,
    tenantId,
    params,
    query: read(spec.query, req.query as unknown, 'query', 400) as z.output<Q>,
    body: read(spec.body, req.body as unknown, 'body', 422) as z.output<B>,
    idempotencyKey: key,
    texts: textsOf('en'),
  };
}

function read(schema: z.ZodType | undefined, value: unknown, place: string, status: number): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues.map((issue) => `${issue.path.join('.') || place}: ${issue.message}`).join('; ');
  throw new ApiProblem(
    status,
    'badRequest',
    `The ${place} is not as expected: ${said}.`,
    'Correct it and send it again.',
  );
}
