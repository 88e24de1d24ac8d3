import { botIdentity } from '../identities';
import { BotCredentials } from '../teams/credentials';
import { ok } from './check';
import type { Check } from './check';
import { signInTrouble } from './signInTrouble';

export const botToken: Check = {
  id: 'botToken',
  title: 'Token of the bot',
  needs: [],
  run: async ({ config }) => {
    if (config.bot === null) return ok('Not needed: there is no BOT_ID (local mode).');
    try {
      await new BotCredentials(botIdentity(config)).authorization();
      return ok('Entra gives one: the bot may call Teams.');
    } catch (error) {
      return signInTrouble(error, { client: 'BOT_ID', tenant: 'BOT_TENANT_ID', secret: 'BOT_PASSWORD' });
    }
  },
};
