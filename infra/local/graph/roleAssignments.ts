import { createHash } from 'node:crypto';
import type { TenantData, WireObject } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection } from './collection';
import { filtered } from './filtered';
import { directoryObject } from './userObject';

/** GET /roleManagement/directory/roleAssignments: direct assignments; a principal may be a group. */
export const listRoleAssignments =
  (tenant: TenantData): GraphEndpoint =>
  (call) => {
    const expand = call.query.$expand ?? [];
    return filtered(call, assignments(tenant), { roleDefinitionId: ['eq'], principalId: ['eq'] }, (found) =>
      collection(
        call,
        found.map((assignment) => ({
          ...assignment,
          ...(expand.includes('principal') && {
            principal: directoryObject(tenant, String(assignment['principalId'])),
          }),
          ...(expand.includes('roleDefinition') && {
            roleDefinition: roleDefinition(tenant, String(assignment['roleDefinitionId'])),
          }),
        })),
        { pageSize: 100, maxTop: 999, context: 'roleManagement/directory/roleAssignments', alwaysMembers: expand },
      ),
    );
  };

const assignments = (tenant: TenantData): WireObject[] =>
  tenant.directoryRoles().flatMap((role) =>
    role.memberIds.map((principalId) => ({
      id: createHash('sha256').update(`${role.id} ${principalId}`).digest('base64url'),
      principalId,
      resourceScope: '/',
      directoryScopeId: '/',
      // A built-in role's definition has the id of its template.
      roleDefinitionId: role.roleTemplateId,
    })),
  );

function roleDefinition(tenant: TenantData, id: string): WireObject | null {
  const role = tenant.directoryRoles().find(({ roleTemplateId }) => roleTemplateId === id);
  if (!role) return null;
  return { id, displayName: role.displayName, isBuiltIn: true, isEnabled: true, templateId: id };
}
