import { randomUUID } from 'node:crypto';
import type { LocalAnswer } from '../http';

/** An error as Microsoft Graph words it. */
export function graphError(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): LocalAnswer {
  const requestId = randomUUID();
  return {
    status,
    ...(headers && { headers }),
    json: {
      error: {
        code,
        message,
        innerError: {
          date: new Date().toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': requestId,
        },
      },
    },
  };
}

export const notFound = (what: string): LocalAnswer =>
  graphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );
