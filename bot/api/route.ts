import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Language } from '../../domain/language/language';
import { textsOf, type Texts } from '../../domain/language/texts';
import type { Caller } from '../../domain/ports/conversation';
import { Unauthorized } from '../auth/unauthorized';
import type { AccessService } from '../services/services';
import { acceptedLanguage } from './acceptedLanguage';
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
  /** In the language that the request accepts. */
  texts: Texts;
}

export type Route = (server: Server, deps: RouteDeps) => void;

export interface DescribedRoute {
  spec: RouteSpec<z.ZodType, z.ZodType, z.ZodType | FileType>;
  register: Route;
}

const LONGEST_KEY = 200;

/** zod's own words for what is wrong with a value. */
const ISSUE_WORDS: Record<Language, z.core.$ZodErrorMap> = {
  en: z.locales.en().localeError,
  de: z.locales.de().localeError,
};

/** Every route goes the same way: sign-in, validate, authorise, act, present. */
export function route<Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType | FileType>(
  spec: RouteSpec<Q, B, R>,
  act: (call: Call<z.output<Q>, z.output<B>>) => Promise<R extends FileType ? AnswerFile : unknown>,
): DescribedRoute {
  const register: Route = (server, deps) => {
    server[spec.method](spec.path, async (req: Request, res: Response) => {
      const texts = textsOf(acceptedLanguage(req.header('accept-language')));
      res.header('Vary', 'Accept-Language');
      try {
        const caller = await deps.authenticate(req.header('authorization'));
        const call = readCall(spec, caller, req, texts);
        if (spec.right !== null) {
          const right = await deps.access.require(caller, spec.right, texts);
          if (!right.ok) throw problemOf(right);
        }
        const answer = await act(call);
        res.header('Cache-Control', 'no-store');
        present(spec, answer, res);
      } catch (error) {
        const faultId = randomUUID();
        const problem = problemFrom(error, faultId, texts);
        if (problem.status >= 500) deps.log.error({ err: error, faultId, path: spec.path }, 'request failed');
        if (error instanceof Unauthorized) {
          res.header('WWW-Authenticate', `Bearer error="invalid_token", error_description="${error.message}"`);
        }
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
  texts: Texts,
): Call<z.output<Q>, z.output<B>> {
  const { api, language } = texts;
  const params = req.params as Record<string, string | undefined>;
  const tenantId = params.tenantId ?? caller.tenantId;
  if (tenantId !== caller.tenantId) {
    throw new ApiProblem(404, 'unknownTenant', api.unknownTenant.message, api.unknownTenant.help);
  }
  const key = (req.header('idempotency-key') as string | undefined) ?? null;
  if (key !== null && (key.length === 0 || key.length > LONGEST_KEY)) {
    throw new ApiProblem(400, 'badRequest', api.keyTooLong.message, api.keyTooLong.help(LONGEST_KEY));
  }

  function read(schema: z.ZodType | undefined, value: unknown, place: 'query' | 'body', status: number): unknown {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(value ?? {}, { error: ISSUE_WORDS[language] });
    if (parsed.success) return parsed.data;
    const said = parsed.error.issues.map(({ path, message }) => `${path.join('.') || place}: ${message}`).join('; ');
    throw new ApiProblem(status, 'badRequest', api.notAsExpected.message(place, said), api.notAsExpected.help);
  }

  return {
    caller,
    tenantId,
    params,
    query: read(spec.query, req.query as unknown, 'query', 400) as z.output<Q>,
    body: read(spec.body, req.body as unknown, 'body', 422) as z.output<B>,
    idempotencyKey: key,
    texts,
  };
}
