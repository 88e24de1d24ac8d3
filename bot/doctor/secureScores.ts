import { readSecureScores } from '../graph/secureScores';
import { attention, ok } from './check';
import { graphCheck } from './graphCheck';

export const secureScores = graphCheck({
  id: 'secureScores',
  title: 'secure scores',
  permission: 'SecurityEvents.Read.All or SecurityEvents.ReadWrite.All',
  without: 'there is no score at all',
  run: async ({ graph, config }) => {
    const { snapshots } = await readSecureScores(graph, config.entra.tenantId, 1);
    const newest = snapshots.at(-1);
    if (newest !== undefined) return ok(`They can be read; the newest is of ${newest.date}.`);
    return attention(
      'They may be read, but Microsoft has none for this tenant.',
      'A new tenant gets its first within some days. See whether the Defender portal shows a score.',
    );
  },
});
