import type { TenantData, WireObject } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection, selectMembers } from './collection';
import { filtered } from './filtered';
import { graphError } from './graphError';

/** GET /security/secureScoreControlProfiles: 200 a page. */
export const listControlProfiles =
  (tenant: TenantData): GraphEndpoint =>
  (call) =>
    filtered(
      call,
      tenant.controlProfiles(),
      { id: ['eq'], service: ['eq'], controlCategory: ['eq'], title: ['eq'] },
      (profiles) =>
        collection(call, profiles, { pageSize: 200, maxTop: 999, context: 'security/secureScoreControlProfiles' }),
    );

/** GET /security/secureScoreControlProfiles/{id} */
export const getControlProfile =
  (tenant: TenantData): GraphEndpoint =>
  ({ params, query, baseUrl }) => {
    const profile = findControlProfile(tenant, params['id'] ?? '');
    if (!profile) return unknownControl(params['id'] ?? '');
    return {
      status: 200,
      json: {
        '@odata.context': `${baseUrl}/v1.0/$metadata#security/secureScoreControlProfiles/$entity`,
        ...selectMembers(profile, query.$select),
      },
    };
  };

export const findControlProfile = (tenant: TenantData, id: string): WireObject | undefined =>
  tenant.controlProfiles().find((profile) => String(profile['id']).toLowerCase() === id.toLowerCase());

export const unknownControl = (id: string) =>
  graphError(404, 'ResourceNotFound', `Secure score control profile '${id}' was not found.`);
