import type { Role } from '../../domain/contract/shared';
import { mayDecide, mayNotify, mayRead, maySetDigest } from '../policies/roles';
import type { AccessService } from './services';

/**
 * Rights of whoever calls. `roleOf` asks Entra (cached for minutes) and throws SourceUnavailable where it cannot be asked.
 * A caller of another tenant, or one whom Teams gave no Entra id for, has no role.
 */
export function createAccess(deps: {
  tenantId: string;
  roleOf: (tenantId: string, userId: string) => Promise<Role>;
}): AccessService {
  const allowed = { read: mayRead, decide: mayDecide, notify: mayNotify, setDigest: maySetDigest };

  return {
    async roleOf(caller) {
      if (caller.tenantId !== deps.tenantId || caller.userId === null) return 'none';
      return deps.roleOf(caller.tenantId, caller.userId);
    },

    async require(caller, act, texts) {
      const role = await this.roleOf(caller);
      if (allowed[act](role)) return { ok: true };
      return { ok: false, code: 'noRight', ...texts.refusals.rights[act] };
    },
  };
}
