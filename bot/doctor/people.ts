import { ok } from './check';
import { graphCheck } from './graphCheck';

const CALL = { what: 'the people', permission: 'User.Read.All' };

export const people = graphCheck({
  id: 'people',
  title: 'people',
  permission: CALL.permission,
  without: "nobody gets in, because nobody's role can be read",
  run: async ({ graph, config }) => {
    await graph.get(config.entra.tenantId, '/users?$top=1&$select=id', CALL);
    return ok('They can be read.');
  },
});
