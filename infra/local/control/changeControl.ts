import { jsonBody, type LocalAnswer, type LocalRequest } from '../http';
import type { ControlChange, TenantData } from '../tenant/tenantData';
import { localError } from './localError';

const NUMBERS = ['score', 'count', 'total', 'maxScore'] as const;

/** POST /_local/controls/{id} {score?, count?, total?, maxScore?, state?}: true from the tenant's next day on. */
export function changeControl(request: LocalRequest, id: string, tenant: TenantData): LocalAnswer {
  if (!tenant.canAdvance) {
    return localError(
      409,
      'These are captured responses: they are shown as they are.',
      'Start without --data to change controls.',
    );
  }
  const change = readChange(jsonBody(request));
  if (typeof change === 'string') return localError(400, change, `Give one or more of ${NUMBERS.join(', ')}, state.`);
  if (!tenant.changeControl(id, change)) {
    return localError(
      404,
      `There is no control '${id}'.`,
      'Graph lists them under security/secureScoreControlProfiles.',
    );
  }
  return { status: 200, json: { controlId: id, change, from: 'the next day' } };
}

function readChange(body: Record<string, unknown>): ControlChange | string {
  const change: ControlChange = {};
  for (const name of NUMBERS) {
    const value = body[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
      return `${name} must be a number of 0 or more.`;
    change[name] = value;
  }
  const { state } = body;
  if (state !== undefined) {
    if (typeof state !== 'string') return 'state must be text, such as "Ignored".';
    change.state = state;
  }
  return Object.keys(change).length > 0 ? change : 'Nothing to change.';
}
