import { rolesHeldBy } from '../graph/rolesOfUser';
import type { LocalAnswer } from '../http';
import type { TenantData } from '../tenant/tenantData';

/** GET /_local/users: who there is and in which roles. */
export const listLocalUsers = (tenant: TenantData): LocalAnswer => ({
  status: 200,
  json: {
    users: tenant.users().map((user) => ({
      id: user.id,
      userPrincipalName: user.userPrincipalName,
      displayName: user.displayName,
      roles: rolesHeldBy(tenant, user.id).map(({ displayName }) => displayName),
      accountEnabled: user.accountEnabled,
      teamsUserId: user.teamsUserId,
      hasApp: user.hasApp,
    })),
  },
});
