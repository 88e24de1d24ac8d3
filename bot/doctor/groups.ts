import type { Config } from '../config';
import { GraphFailure } from '../graph/failure';
import type { GraphClient } from '../graph/client';
import { failed, ok } from './check';
import { graphCheck } from './graphCheck';

const CALL = { what: 'the members of a group', permission: 'GroupMember.Read.All' };
/** No group has it: whoever may read members hears "not found", whoever may not hears "forbidden". */
const NOBODYS_ID = '00000000-0000-0000-0000-000000000001';

export const groups = graphCheck({
  id: 'groups',
  title: 'members of groups',
  permission: CALL.permission,
  without: 'rights by group do not work, and administrators cannot be listed where a group holds a role',
  run: async ({ graph, config }) => {
    const configured = configuredGroups(config);
    for (const { setting, id } of configured) {
      if (await exists(graph, config.entra.tenantId, id)) continue;
      return failed(
        `The tenant has no group of the id in ${setting}, so nobody gets a right by it.`,
        `Set ${setting} to the object id of the group (Entra, Groups, Overview), or remove it.`,
      );
    }
    if (configured.length > 0) return ok('They can be read, also those of the configured groups.');
    await exists(graph, config.entra.tenantId, NOBODYS_ID);
    return ok('They can be read.');
  },
});

function configuredGroups({ access }: Config): { setting: string; id: string }[] {
  return [
    { setting: 'READER_GROUP_ID', id: access.readerGroupId },
    { setting: 'OPERATOR_GROUP_ID', id: access.operatorGroupId },
  ].flatMap(({ setting, id }) => (id === null ? [] : [{ setting, id }]));
}

async function exists(graph: GraphClient, tenantId: string, groupId: string): Promise<boolean> {
  try {
    await graph.get(tenantId, `/groups/${groupId}/transitiveMembers?$top=1&$select=id`, CALL);
    return true;
  } catch (error) {
    if (error instanceof GraphFailure && error.status === 404) return false;
    throw error;
  }
}
