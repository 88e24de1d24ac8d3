import type { MatchedCall } from '../contract/graphContract';
import type { LocalAnswer, LocalRequest } from '../http';

/** One Graph request that has passed sign-in and contract. */
export interface GraphCall extends MatchedCall {
  request: LocalRequest;
  /** The body as an object; {} where there is none. */
  body: Record<string, unknown>;
  /** Origin of the local Graph, for links. */
  baseUrl: string;
}

export type GraphEndpoint = (call: GraphCall) => LocalAnswer;
