import { randomUUID } from 'node:crypto';
import type { LocalAnswer } from '../http';

interface EntraRefusal {
  status?: number;
  error: string;
  /** The number of AADSTS. */
  code: number;
  message: string;
  suberror?: string;
}

/** An OAuth error as Entra words it: clients read `error`, `suberror`, `error_codes` and the AADSTS number in the text. */
export function entraError({ status = 400, error, code, message, suberror }: EntraRefusal): LocalAnswer {
  const traceId = randomUUID();
  const correlationId = randomUUID();
  const timestamp = new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  return {
    status,
    json: {
      error,
      error_description:
        `AADSTS${code}: ${message} ` + `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      ...(suberror && { suberror }),
    },
  };
}
