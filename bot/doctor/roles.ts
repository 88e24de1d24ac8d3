import { readRoleTemplateIds } from '../graph/roles';
import { attention, failed, ok } from './check';
import type { Deployment } from './deployment';
import { graphCheck } from './graphCheck';

const PERMISSION = 'RoleManagement.Read.Directory';
/** Every tenant has somebody with this role. Template ids are the same in all tenants. */
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

/** The way a person's role is read in earnest, tried on a global administrator: another person may hold none, which would prove nothing. */
export const roles = graphCheck({
  id: 'roles',
  title: 'roles of people',
  needs: ['people'],
  permission: PERMISSION,
  without: 'nobody gets in, because roles cannot be told apart',
  run: async (deployment) => {
    const { graph, config } = deployment;
    const userId = await someGlobalAdministrator(deployment);
    if (userId === null) {
      return attention(
        'Roles can be listed, but no person holds Global Administrator, so it was not tried on a person.',
        'Open the tab as a Security Reader and see whether it lets you in.',
      );
    }
    const held = await readRoleTemplateIds(graph, config.entra.tenantId, userId);
    if (held.includes(GLOBAL_ADMINISTRATOR)) return ok('They can be read.');
    return failed(
      `Microsoft lists somebody as Global Administrator, and lists no such role for that person. Without ${PERMISSION} roles come back empty.`,
      `Grant ${PERMISSION} and let an administrator consent. If it is granted, the role was given minutes ago: run this again.`,
    );
  },
});

async function someGlobalAdministrator({ graph, config }: Deployment): Promise<string | null> {
  const { tenantId } = config.entra;
  const roles = await graph.getAll(tenantId, '/directoryRoles', {
    what: 'the directory roles',
    permission: PERMISSION,
  });
  const role = roles.items.map(asObject).find(({ roleTemplateId }) => roleTemplateId === GLOBAL_ADMINISTRATOR);
  if (typeof role?.id !== 'string') return null;
  const path = `/directoryRoles/${encodeURIComponent(role.id)}/members?$select=id`;
  const members = await graph.getAll(tenantId, path, { what: 'the members of a role', permission: PERMISSION });
  const person = members.items.map(asObject).find((member) => member['@odata.type'] === '#microsoft.graph.user');
  return typeof person?.id === 'string' ? person.id : null;
}

interface Wire {
  id?: unknown;
  roleTemplateId?: unknown;
  '@odata.type'?: unknown;
}

const asObject = (item: unknown): Wire => item ?? {};
