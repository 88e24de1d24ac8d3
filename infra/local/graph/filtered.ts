import type { LocalAnswer } from '../http';
import type { WireObject } from '../tenant/tenantData';
import type { GraphCall } from './call';
import { readFilter } from './filter';
import { graphError } from './graphError';

/** Applies the call's $filter, then answers with `then`; 400 for a filter that Graph does not take here. */
export function filtered(
  call: GraphCall,
  items: WireObject[],
  allowed: Parameters<typeof readFilter>[1],
  then: (items: WireObject[]) => LocalAnswer,
): LocalAnswer {
  const { $filter } = call.query;
  if ($filter === undefined) return then(items);
  const test = readFilter($filter, allowed);
  if (!test)
    return graphError(400, 'BadRequest', `Invalid filter clause: '${$filter}' is not supported for this resource.`);
  return then(items.filter(test));
}
