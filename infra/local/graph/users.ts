import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection, selectMembers } from './collection';
import { filtered } from './filtered';
import { notFound } from './graphError';
import { DEFAULT_USER_MEMBERS, findUser, userObject } from './userObject';

/** GET /users */
export const listUsers =
  (tenant: TenantData): GraphEndpoint =>
  (call) =>
    filtered(
      call,
      tenant.users().map(userObject),
      {
        accountEnabled: ['eq'],
        userType: ['eq'],
        id: ['eq'],
        userPrincipalName: ['eq'],
        mail: ['eq'],
        displayName: ['eq'],
      },
      (users) =>
        collection(call, users, { pageSize: 100, maxTop: 999, context: 'users', defaultMembers: DEFAULT_USER_MEMBERS }),
    );

/** GET /users/{id or user principal name} */
export const getUser =
  (tenant: TenantData): GraphEndpoint =>
  ({ params, query, baseUrl }) => {
    const user = findUser(tenant, params['id'] ?? '');
    if (!user) return notFound(params['id'] ?? '');
    return {
      status: 200,
      json: {
        '@odata.context': `${baseUrl}/v1.0/$metadata#users/$entity`,
        ...selectMembers(userObject(user), query.$select, { defaultMembers: DEFAULT_USER_MEMBERS }),
      },
    };
  };
