import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection, selectMembers } from './collection';
import { filtered } from './filtered';
import { graphError } from './graphError';

/** GET /security/secureScores: one object a day, newest first. */
export const listSecureScores =
  (tenant: TenantData): GraphEndpoint =>
  (call) =>
    filtered(call, tenant.secureScores(), { createdDateTime: ['eq', 'ge', 'gt', 'le', 'lt'] }, (scores) =>
      collection(call, scores, { pageSize: 100, maxTop: 999, context: 'security/secureScores', linkAlways: true }),
    );

/** GET /security/secureScores/{tenantId}_{yyyy-MM-dd} */
export const getSecureScore =
  (tenant: TenantData): GraphEndpoint =>
  ({ params, query, baseUrl }) => {
    const score = tenant.secureScores().find(({ id }) => id === params['id']);
    if (!score) return graphError(404, 'ResourceNotFound', `Secure score '${params['id'] ?? ''}' was not found.`);
    return {
      status: 200,
      json: {
        '@odata.context': `${baseUrl}/v1.0/$metadata#security/secureScores/$entity`,
        ...selectMembers(score, query.$select),
      },
    };
  };
