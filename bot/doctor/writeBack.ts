import { decodeJwt } from 'jose';
import { attention, failed, ok } from './check';
import type { Check } from './check';

const PERMISSION = 'SecurityEvents.ReadWrite.All';

/** Writing cannot be tried without changing something, so the permissions named in the token are read instead. */
export const writeBack: Check = {
  id: 'writeBack',
  title: 'Graph: writing decisions back',
  needs: ['graphToken'],
  run: async ({ config, graphToken }) => {
    if (!config.graph.writeBack) return ok('WRITE_BACK is off: decisions stay in Scorekeeper.');
    const granted = rolesOf((await graphToken()) ?? '');
    if (granted === null) {
      return attention(
        `Not known: it cannot be tried without changing something, and the token does not tell whether ${PERMISSION} is granted.`,
        'Ignore an action in Scorekeeper and see whether the Defender portal shows it within minutes; Reopen takes it back.',
      );
    }
    if (granted.includes(PERMISSION)) {
      return ok(`Not tried, because that would change something. The token carries ${PERMISSION}, which allows it.`);
    }
    return failed(
      `Not tried, because that would change something; but the token does not carry ${PERMISSION}, so Microsoft would refuse every decision.`,
      `Grant ${PERMISSION} (infra/azure/grant-graph-permissions.sh), or set WRITE_BACK=off.`,
    );
  },
};

/** The claim `roles` of an app-only token; null where the token cannot be read. Microsoft does not promise its form. */
function rolesOf(token: string): string[] | null {
  try {
    const { roles } = decodeJwt(token);
    return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
  } catch {
    return null;
  }
}
