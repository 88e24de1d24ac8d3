import type { RoleHolder } from '../../domain/ports/directory';
import type { GraphClient } from './client';
import { createLimiter } from './concurrency';
import { GraphFailure } from './failure';
import { asRecord } from './parse/values';

const ROLES = { what: 'the directory roles', permission: 'RoleManagement.Read.Directory' };
const MEMBERS = { what: 'the members of a directory role', permission: 'RoleManagement.Read.Directory' };
const GROUP = { what: 'the members of a group', permission: 'GroupMember.Read.All' };
const USER = { what: 'an account', permission: 'User.Read.All' };

/** Entra's own bookkeeping: roles that everybody or a sync account holds and that administer nothing. By template id. */
const NOT_ADMINISTRATORS = new Set([
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', // Directory Readers
  'd29b2b05-8046-44ba-8758-1e26182fcf32', // Directory Synchronization Accounts
  'a92aed5d-d78a-4d16-b381-09adb37eb3b0', // On Premises Directory Sync Account
  'a0b1b346-4d3e-4e8b-98f8-753987be4970', // User
  '10dae51f-b6af-4016-8d66-8c2a99b929b3', // Guest User
  '2af84b1e-32c8-42b7-82bc-daa82404023b', // Restricted Guest User
  '95e79109-95c0-4d8e-aee3-d01accf2d47b', // Guest Inviter
  '9c094953-4995-41c8-84c8-3ebb9b32c93f', // Device Join
  'd405c6df-0af8-4e3b-95e4-4d06e542189e', // Device Users
  'c34f683f-4d5a-4403-affd-6615e00e3a7f', // Workplace Device Join
]);

const ACCOUNT_FIELDS = '$select=id,displayName,userPrincipalName,accountEnabled';

interface Member {
  kind: 'user' | 'group' | 'other';
  id: string;
  displayName: string | null;
  userPrincipalName: string | null;
  accountEnabled: boolean | null;
}

/**
 * Everyone who holds an administrator role, directly or through a group, with the names of the roles; sorted by name.
 * Eligible holders (PIM) who have not activated a role are not in it.
 */
export async function readAdministrators(client: GraphClient, tenantId: string): Promise<RoleHolder[]> {
  const limited = createLimiter(4);
  const roles = (await client.getAll(tenantId, '/directoryRoles', ROLES)).items.flatMap(readRole);
  const membersOfGroup = groupExpander(client, tenantId);

  const perRole = await Promise.all(
    roles.map((role) =>
      limited(async () => {
        const path = `/directoryRoles/${encodeURIComponent(role.id)}/members?${ACCOUNT_FIELDS}`;
        const members = (await client.getAll(tenantId, path, MEMBERS)).items.flatMap(readMember);
        const people = members.filter((member) => member.kind === 'user');
        for (const group of members.filter((member) => member.kind === 'group')) {
          people.push(...(await membersOfGroup(group.id)));
        }
        return { role, people };
      }),
    ),
  );

  const holders = new Map<string, RoleHolder>();
  for (const { role, people } of perRole) {
    for (const { id, displayName, userPrincipalName, accountEnabled } of people) {
      const holder = holders.get(id) ?? { userId: id, displayName, userPrincipalName, accountEnabled, roles: [] };
      if (!holder.roles.includes(role.name)) holder.roles.push(role.name);
      holders.set(id, holder);
    }
  }
  const complete = await Promise.all(
    [...holders.values()].map((holder) => limited(() => withAccount(client, tenantId, holder))),
  );
  return complete.sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || a.userId.localeCompare(b.userId));
}

function groupExpander(client: GraphClient, tenantId: string): (groupId: string) => Promise<Member[]> {
  const known = new Map<string, Promise<Member[]>>();
  return (groupId) => {
    const asked = known.get(groupId);
    if (asked !== undefined) return asked;
    const members = readPeopleOfGroup(client, tenantId, groupId);
    known.set(groupId, members);
    return members;
  };
}

async function readPeopleOfGroup(client: GraphClient, tenantId: string, groupId: string): Promise<Member[]> {
  const path = `/groups/${encodeURIComponent(groupId)}/transitiveMembers?${ACCOUNT_FIELDS}`;
  try {
    const { items } = await client.getAll(tenantId, path, GROUP);
    return items.flatMap(readMember).filter((member) => member.kind === 'user');
  } catch (error) {
    // Deleted since the role was read. A group that may not be read is an error: the list would be short without saying so.
    if (error instanceof GraphFailure && error.code === 'Request_ResourceNotFound') return [];
    throw error;
  }
}

/** Members that the app may only list, not read, come as bare ids. */
async function withAccount(client: GraphClient, tenantId: string, holder: RoleHolder): Promise<RoleHolder> {
  if (holder.accountEnabled !== null && holder.displayName !== null) return holder;
  const path = `/users/${encodeURIComponent(holder.userId)}?${ACCOUNT_FIELDS}`;
  try {
    const account = readMember((await client.get(tenantId, path, USER)).body)[0];
    if (!account) return holder;
    return {
      ...holder,
      displayName: account.displayName ?? holder.displayName,
      userPrincipalName: account.userPrincipalName ?? holder.userPrincipalName,
      accountEnabled: account.accountEnabled,
    };
  } catch (error) {
    // A refusal leaves this one person's fields unknown; the list stands.
    if (error instanceof GraphFailure && error.kind === 'refused') return holder;
    throw error;
  }
}

function readRole(item: unknown): { id: string; name: string | null }[] {
  const wire = asRecord(item);
  const id = wire?.['id'];
  if (!wire || typeof id !== 'string') return [];
  const template = wire['roleTemplateId'];
  if (typeof template === 'string' && NOT_ADMINISTRATORS.has(template.toLowerCase())) return [];
  const name = wire['displayName'];
  return [{ id, name: textOrNull(name) }];
}

function readMember(item: unknown): Member[] {
  const wire = asRecord(item);
  const id = wire?.['id'];
  if (!wire || typeof id !== 'string') return [];
  const type = wire['@odata.type'];
  const enabled = wire['accountEnabled'];
  return [
    {
      kind: kindOf(type),
      id,
      displayName: textOrNull(wire['displayName']),
      userPrincipalName: textOrNull(wire['userPrincipalName']),
      accountEnabled: typeof enabled === 'boolean' ? enabled : null,
    },
  ];
}

function kindOf(type: unknown): Member['kind'] {
  // One user asked for by id comes without a type.
  if (type === undefined || type === '#microsoft.graph.user') return 'user';
  return type === '#microsoft.graph.group' ? 'group' : 'other';
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function nameOf(holder: RoleHolder): string {
  return holder.displayName ?? holder.userPrincipalName ?? holder.userId;
}
