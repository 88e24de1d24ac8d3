import type { LocalAnswer } from '../http';

/** An error as the Bot Framework connector words it. */
export const connectorError = (status: number, code: string, message: string): LocalAnswer => ({
  status,
  json: { error: { code, message } },
});
