import type { Role } from '../../domain/contract/shared';
import type { Clock } from '../../domain/ports/clock';
import type { Directory } from '../../domain/ports/directory';
import { roleFromTemplates } from '../policies/roles';

export interface ConfiguredGroups {
  readerGroupId: string | null;
  operatorGroupId: string | null;
  /** Which of these groups the person belongs to. */
  memberOf(tenantId: string, userId: string, groupIds: string[]): Promise<string[]>;
}

export interface RoleResolver {
  /**
   * What a person may do. Throws SourceUnavailable where the directory cannot be asked: a failure is never 'none',
   * because "you have no role" would be a lie, and never an older answer.
   */
  roleOf(tenantId: string, userId: string | null): Promise<Role>;
}

export interface RoleResolverOptions {
  directory: Pick<Directory, 'roleTemplateIdsOf'>;
  clock: Clock;
  /** How long an answer holds, and so how long a role that was taken away still counts. */
  ttlSeconds?: number;
  groups?: ConfiguredGroups;
}

/** People remembered at a time; beyond that the oldest answer is asked for again. */
const MAX_REMEMBERED = 10_000;

export function createRoleResolver({ directory, clock, ttlSeconds = 300, groups }: RoleResolverOptions): RoleResolver {
  const remembered = new Map<string, { role: Promise<Role>; until: number }>();

  async function ask(tenantId: string, userId: string): Promise<Role> {
    const role = roleFromTemplates(await directory.roleTemplateIdsOf(tenantId, userId));
    return role === 'operator' || !groups ? role : higher(role, await roleFromGroups(groups, tenantId, userId));
  }

  return {
    roleOf: (tenantId, userId) => {
      // Teams names no Entra person, for example for a guest of another cloud.
      if (userId === null) return Promise.resolve('none');
      const key = `${tenantId} ${userId}`.toLowerCase();
      const now = clock.now().getTime();
      const known = remembered.get(key);
      if (known && known.until > now && known.until <= now + ttlSeconds * 1000) return known.role;
      const role = ask(tenantId, userId);
      remembered.delete(key);
      remembered.set(key, { role, until: now + ttlSeconds * 1000 });
      const oldest = remembered.keys().next();
      if (remembered.size > MAX_REMEMBERED && oldest.value !== undefined) remembered.delete(oldest.value);
      role.catch(() => {
        if (remembered.get(key)?.role === role) remembered.delete(key);
      });
      return role;
    },
  };
}

async function roleFromGroups(groups: ConfiguredGroups, tenantId: string, userId: string): Promise<Role> {
  const ids = [groups.operatorGroupId, groups.readerGroupId].filter((id) => id !== null);
  if (ids.length === 0) return 'none';
  const held = (await groups.memberOf(tenantId, userId, ids)).map((id) => id.toLowerCase());
  const holds = (id: string | null) => id !== null && held.includes(id.toLowerCase());
  if (holds(groups.operatorGroupId)) return 'operator';
  return holds(groups.readerGroupId) ? 'reader' : 'none';
}

const ORDER: readonly Role[] = ['none', 'reader', 'operator'];

function higher(a: Role, b: Role): Role {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
