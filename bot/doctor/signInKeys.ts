import { askHttp } from './askHttp';
import { failed, ok } from './check';
import type { Check } from './check';
import { hasKeys } from './messageKeys';

export const signInKeys: Check = {
  id: 'signInKeys',
  title: 'Keys of sign-ins to the tab',
  needs: [],
  run: async ({ config }, signal) => {
    const { authorityHost, tenantId } = config.entra;
    const answer = await askHttp(`${authorityHost}/${tenantId}/discovery/v2.0/keys`, signal);
    if (answer.kind === 'unreachable') {
      return failed(
        `${authorityHost} could not be reached: ${answer.reason}. Without it nobody can sign in to the tab.`,
        'Let the service out to that host, or correct AUTHORITY_HOST.',
      );
    }
    if (hasKeys(answer.json)) return ok('They can be read, so sign-ins to the tab can be checked.');
    return failed(
      `${authorityHost} has no keys for this tenant (${answer.status}).`,
      'Correct AAD_APP_TENANT_ID: it is shown in Entra under Overview.',
    );
  },
};
