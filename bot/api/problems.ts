import type { ApiError } from '../../domain/contract/shared';
import type { Texts } from '../../domain/language/texts';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import { faultWords } from '../../domain/sourceFault';
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
export function problemFrom(error: unknown, faultId: string, texts: Texts): ApiProblem {
  const { signIn, signInUnavailable, fault } = texts.api;
  if (error instanceof ApiProblem) return error;
  if (error instanceof Unauthorized) return new ApiProblem(401, 'unauthorised', signIn.message, signIn.help);
  if (error instanceof SignInUnavailable) {
    return new ApiProblem(503, 'signInUnavailable', signInUnavailable.message, signInUnavailable.help);
  }
  if (error instanceof SourceUnavailable) {
    const { problem, help } = faultWords(error.told, texts);
    return new ApiProblem(503, 'sourceUnavailable', problem, help, error.retryAfterSeconds);
  }
  return new ApiProblem(500, 'fault', fault.message(faultId), fault.help);
}
