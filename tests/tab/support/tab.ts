import type { MeResponse } from '../../../domain/contract/me';
import { detail, me, overview, people, row, rows, TENANT_ID } from './fixtures';
import { createService } from './service';

export const PATH = `/api/tenants/${TENANT_ID}`;

/** A service with a school of `count` actions, the first of them described in full. */
export function schoolService(options: { role?: MeResponse['role']; count?: number } = {}) {
  const queue = rows(options.count ?? 8);
  const first = queue[0] ?? row({ controlId: 'control-0' });
  const service = createService({
    'GET /api/me': { body: me(options.role) },
    [`GET ${PATH}/overview`]: { body: overview() },
    [`GET ${PATH}/actions`]: { body: { asOf: '2026-11-22', total: queue.length, actions: queue } },
    [`GET ${PATH}/actions/control-0`]: { body: detail(first) },
    [`GET ${PATH}/actions/control-0/people`]: { body: people() },
  });
  return { ...service, first, decisions: `POST ${PATH}/actions/control-0/decisions` };
}
