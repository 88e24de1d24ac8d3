import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from './config';

/** Fields whose value never reaches a log, wherever they stand (up to three levels deep). */
const SECRET_FIELDS = [
  'authorization',
  'Authorization',
  'cookie',
  'token',
  'accessToken',
  'access_token',
  'password',
  'secret',
  'clientSecret',
  'apiKey',
  'signingSecret',
];

/** Personal data: an id finds the person again where it must be. */
const PERSONAL_FIELDS = [
  'displayName',
  'userPrincipalName',
  'mail',
  'userName',
  'personName',
  'name',
  'text',
  'comment',
];

/**
 * The service's log: JSON lines with time as ISO 8601. Secrets and names are taken out by field, and tokens, connection
 * passwords and mail addresses wherever they stand in a line, because error messages of others carry them.
 */
export function createLogger(options: { level: LogLevel }, destination?: DestinationStream): Logger {
  const hidden = [...SECRET_FIELDS, ...PERSONAL_FIELDS];
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
      serializers: { err: describeError, error: describeError },
      hooks: { streamWrite: scrub },
    },
    destination ?? process.stdout,
  );
}

/** Only what helps to mend it: the default would copy every field of an error, and libraries put whole requests there. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, status, help } = error as { code?: unknown; status?: unknown; help?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof help === 'string' ? { help } : {}),
    stack: error.stack,
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

const SCRUBBED: readonly [RegExp, string][] = [
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [hidden]'],
  [/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '[token]'],
  [/(\w+:\/\/[^\s:/@"\\]*):[^\s/@"\\]+@/g, '$1:[hidden]@'],
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '[address]'],
];

/** Takes tokens, connection passwords and mail addresses out of a text. */
export function scrub(line: string): string {
  return SCRUBBED.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}
