import { failed, ok } from './check';
import type { Check } from './check';
import { signInTrouble } from './signInTrouble';

export const graphToken: Check = {
  id: 'graphToken',
  title: 'Token for Microsoft Graph',
  needs: [],
  run: async ({ graphToken: askToken }) => {
    try {
      if ((await askToken()) !== null) return ok('Entra gives one to the app in AAD_APP_CLIENT_ID.');
      return failed('Entra answered without one.', 'Run this again; if it stays so, look at the health of Entra.');
    } catch (error) {
      const names = {
        client: 'AAD_APP_CLIENT_ID',
        tenant: 'AAD_APP_TENANT_ID',
        secret: 'AAD_APP_CLIENT_SECRET',
      } as const;
      return signInTrouble(error, names);
    }
  },
};
