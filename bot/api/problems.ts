import type { ApiError } from '../../domain/contract/shared';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import { SignInUnavailable, Unauthorized } from '../auth/unauthorized';
import type { Refusal } from '../services/services';

/** An answer other than success, in the one shape all of them have. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly help: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }

  body(): ApiError {
    return { error: { code: this.code, message: this.message, help: this.help } };
  }
}

const STATUS_OF: Record<Refusal['code'], number> = {
  noRight: 403,
  unknownTenant: 404,
  noScoreYet: 404,
  unknownControl: 404,
  unknownChannel: 404,
  unknownView: 404,
  reasonNeeded: 422,
  badDate: 422,
  badRequest: 422,
  noPeople: 422,
  notWritable: 409,
  completed: 409,
  alreadySo: 409,
  changedSince: 409,
  keyReused: 409,
  cannotUndo: 409,
  tooMany: 409,
};

export function problemOf(refusal: Refusal): ApiProblem {
  return new ApiProblem(STATUS_OF[refusal.code], refusal.code, refusal.message, refusal.help);
}

/** Whatever was thrown, as an answer. Faults nobody foresaw say nothing of themselves but an id to be found in the log. */
export function problemFrom(error: unknown, faultId: string): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof Unauthorized) return new ApiProblem(401, 'unauthorised', error.message, error.help);
  if (error instanceof SignInUnavailable) return new ApiProblem(503, 'signInUnavailable', error.message, error.help);
  if (error instanceof SourceUnavailable) {
    return new ApiProblem(503, 'sourceUnavailable', error.message, error.help, error.retryAfterSeconds);
  }
  return new ApiProblem(
    500,
    'fault',
    `Something went wrong here (id ${faultId}).`,
    'Try again. If it happens again, give this id to whoever runs the service.',
  );
}
