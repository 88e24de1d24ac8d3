import { ok } from './check';
import { graphCheck } from './graphCheck';

const CALL = { what: 'the control profiles', permission: 'SecurityEvents.Read.All' };

export const controlProfiles = graphCheck({
  id: 'controlProfiles',
  title: 'descriptions of the actions',
  permission: 'SecurityEvents.Read.All or SecurityEvents.ReadWrite.All',
  without: 'actions have no title, no steps and no state',
  run: async ({ graph, config }) => {
    await graph.get(config.entra.tenantId, '/security/secureScoreControlProfiles?$top=1', CALL);
    return ok('They can be read.');
  },
});
