import { GraphFailure } from '../graph/failure';
import { whyRefused } from '../graph/registrationReport';
import { attention, ok } from './check';
import { graphCheck } from './graphCheck';

const CALL = { what: 'the report of registered sign-in methods', permission: 'AuditLog.Read.All' };

export const registrationReport = graphCheck({
  id: 'registrationReport',
  title: 'report of registered sign-in methods',
  permission: CALL.permission,
  without: 'people without MFA are counted, not named',
  run: async ({ graph, config }) => {
    try {
      // One page: this report takes no $top.
      await graph.get(config.entra.tenantId, '/reports/authenticationMethods/userRegistrationDetails', CALL);
      return ok('It can be read, so people without MFA can be named.');
    } catch (error) {
      if (!(error instanceof GraphFailure) || whyRefused(error).reason !== 'licence') throw error;
      return attention(
        'Microsoft gives it only to tenants with Entra ID P1 or P2. People without MFA are counted, not named.',
        'Nothing has to be done. With such a licence names appear by themselves.',
      );
    }
  },
});
