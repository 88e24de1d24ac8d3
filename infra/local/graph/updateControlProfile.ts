import { isObject } from '../http';
import type { Received } from '../received';
import type { ControlStateChange, TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { findControlProfile, unknownControl } from './controlProfiles';
import { graphError } from './graphError';

/** Documented states; any case is taken, as public code sends `ignored` and `thirdParty`. */
const STATES = ['Default', 'Ignored', 'ThirdParty', 'Reviewed'];
/** Whether PATCH takes them is not documented ('Planned', 'AlternateMitigation'): refused, as any unknown state. */

/** PATCH /security/secureScoreControlProfiles/{id}: 204, or 200 and the profile with `Prefer: return=representation`. */
export const updateControlProfile =
  (tenant: TenantData, received: Received): GraphEndpoint =>
  ({ params, body, request, baseUrl }) => {
    const id = params['id'] ?? '';
    const profile = findControlProfile(tenant, id);
    if (!profile) return unknownControl(id);
    const vendor = isObject(body['vendorInformation']) ? body['vendorInformation'] : {};
    if (!vendor['vendor'] || !vendor['provider']) {
      return graphError(
        400,
        'BadRequest',
        'vendorInformation is required: the properties vendor and provider must have a value.',
      );
    }
    if (id.toLowerCase().startsWith('scid_')) {
      return graphError(
        403,
        'Forbidden',
        `The control '${id}' belongs to Microsoft Defender Vulnerability Management and cannot be updated here.`,
      );
    }
    if (!tenant.isWritable) {
      return graphError(403, 'Forbidden', 'These are captured responses: their control profiles cannot be updated.');
    }
    const change = readChange(body);
    if (typeof change === 'string') return graphError(400, 'BadRequest', change);

    const updated = tenant.patchControlProfile(id, change);
    if (!updated) return unknownControl(id);
    received.patches.push({ at: tenant.now().toISOString(), controlId: String(profile['id']), body });
    if (!/return=representation/i.test(String(request.headers['prefer'] ?? ''))) return { status: 204 };
    return {
      status: 200,
      headers: { 'preference-applied': 'return=representation' },
      json: { '@odata.context': `${baseUrl}/v1.0/$metadata#security/secureScoreControlProfiles/$entity`, ...updated },
    };
  };

/** Only the three documented members change anything; the sentence says what is wrong. */
function readChange(body: Record<string, unknown>): ControlStateChange | string {
  const change: ControlStateChange = {};
  for (const name of ['comment', 'assignedTo'] as const) {
    const value = body[name];
    if (typeof value === 'string') change[name] = value;
  }
  const { state } = body;
  if (typeof state === 'string') {
    const known = STATES.find((candidate) => candidate.toLowerCase() === state.toLowerCase());
    if (!known) return `Invalid value '${state}' for the property state.`;
    change.state = known;
  }
  return change;
}
