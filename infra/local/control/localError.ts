import type { LocalAnswer } from '../http';

/** An error of `_local`: what happened and what to do next. */
export const localError = (status: number, message: string, help: string): LocalAnswer => ({
  status,
  json: { error: { code: 'local', message, help } },
});
