import type { LocalDirectoryRole, TenantData, WireObject } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection } from './collection';
import { filtered } from './filtered';
import { notFound } from './graphError';
import { DEFAULT_USER_MEMBERS, directoryObject } from './userObject';

export const roleObject = (role: LocalDirectoryRole): WireObject => ({
  id: role.id,
  deletedDateTime: null,
  description: null,
  displayName: role.displayName,
  roleTemplateId: role.roleTemplateId,
});

/** GET /directoryRoles: only roles that somebody has activated. */
export const listDirectoryRoles =
  (tenant: TenantData): GraphEndpoint =>
  (call) =>
    filtered(
      call,
      tenant.directoryRoles().map(roleObject),
      { roleTemplateId: ['eq'], displayName: ['eq'], id: ['eq'] },
      (roles) => collection(call, roles, { pageSize: 100, maxTop: 999, context: 'directoryRoles' }),
    );

/** GET /directoryRoles/{id}/members */
export const listRoleMembers = (tenant: TenantData): GraphEndpoint => membersOf(tenant, (role, id) => role.id === id);

/** GET /directoryRoles/roleTemplateId={id}/members */
export const listRoleMembersByTemplate = (tenant: TenantData): GraphEndpoint =>
  membersOf(tenant, (role, id) => role.roleTemplateId === id);

const membersOf =
  (tenant: TenantData, isWanted: (role: LocalDirectoryRole, id: string) => boolean): GraphEndpoint =>
  (call) => {
    const id = (call.params['id'] ?? '').toLowerCase();
    const role = tenant.directoryRoles().find((candidate) => isWanted(candidate, id));
    if (!role) return notFound(id);
    const members = role.memberIds
      .map((memberId) => directoryObject(tenant, memberId))
      .filter((member) => member !== null);
    return collection(call, members, {
      pageSize: 100,
      maxTop: 999,
      context: 'directoryObjects',
      defaultMembers: DEFAULT_USER_MEMBERS,
    });
  };
