import type { LocalDirectoryRole, TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection } from './collection';
import { roleObject } from './directoryRoles';
import { notFound } from './graphError';
import { findUser } from './userObject';

/** GET /users/{id}/transitiveMemberOf/microsoft.graph.directoryRole: roles held directly or through a group. */
export const listRolesOfUser =
  (tenant: TenantData): GraphEndpoint =>
  (call) => {
    const user = findUser(tenant, call.params['id'] ?? '');
    if (!user) return notFound(call.params['id'] ?? '');
    return collection(call, rolesHeldBy(tenant, user.id).map(roleObject), {
      pageSize: 100,
      maxTop: 999,
      context: 'directoryRoles',
    });
  };

export function rolesHeldBy(tenant: TenantData, userId: string): LocalDirectoryRole[] {
  const groups = tenant.groups().filter(({ memberIds }) => memberIds.includes(userId));
  const holders = new Set([userId, ...groups.map(({ id }) => id)]);
  return tenant.directoryRoles().filter(({ memberIds }) => memberIds.some((id) => holders.has(id)));
}
