import { readTenantName } from '../graph/organization';
import { attention, ok } from './check';
import { graphCheck } from './graphCheck';

export const organisation = graphCheck({
  id: 'organisation',
  title: 'organisation',
  permission: 'User.Read.All or Organization.Read.All',
  without: 'the organisation is shown by its id',
  run: async ({ graph, config }) => {
    const name = await readTenantName(graph, config.entra.tenantId);
    if (name !== null) return ok('Its name can be read.');
    return attention('Microsoft gives no name for it, so it is shown by its id.', 'Nothing has to be done.');
  },
});
