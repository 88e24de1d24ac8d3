import { ClientSecretCredential, ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { cloudOf, type TeamsBotSettings } from './settings';

type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>;

/**
 * The bot's own identity towards Teams. The SDK's ready-made credentials bring an old msal and cannot reach an authority
 * of another cloud without asking Microsoft's public one first, so the tokens come from @azure/identity, which caches and renews them.
 */
export class BotCredentials extends ConfigurationServiceClientCredentialFactory {
  private readonly credential: TokenCredential | null;

  constructor(private readonly settings: TeamsBotSettings) {
    super({ MicrosoftAppId: settings.botId ?? '' });
    this.credential = settings.botId === null ? null : tokenCredential(settings, settings.botId);
  }

  override createCredentials(_appId: string, audience: string | undefined): Promise<Credentials> {
    return Promise.resolve({
      signRequest: async (request) => {
        const header = await this.authorization(audience);
        if (header !== null) request.headers.set('Authorization', header);
        return request;
      },
    });
  }

  /** The header for a call to Teams; null where authentication is off. Throws NoBotToken. */
  async authorization(audience = cloudOf(this.settings).scope): Promise<string | null> {
    if (this.credential === null) return null;
    try {
      const token = await this.credential.getToken(`${audience}/.default`);
      if (token !== null) return `Bearer ${token.token}`;
    } catch (error) {
      throw new NoBotToken(error);
    }
    throw new NoBotToken('no token');
  }
}

function tokenCredential(settings: TeamsBotSettings, clientId: string): TokenCredential {
  if (settings.botType === 'UserAssignedMsi') return new ManagedIdentityCredential({ clientId });
  if (settings.botTenantId === null || settings.botPassword === null) {
    throw new Error('BOT_TYPE=SingleTenant needs BOT_TENANT_ID and BOT_PASSWORD: set both, or use UserAssignedMsi.');
  }
  return new ClientSecretCredential(
    settings.botTenantId,
    clientId,
    settings.botPassword,
    // An authority that Microsoft's public one does not know can only be trusted because the operator named it.
    settings.authorityHost === null ? {} : { authorityHost: settings.authorityHost, disableInstanceDiscovery: true },
  );
}

/** Thrown before anything was sent: Entra gave the bot no token. */
export class NoBotToken extends Error {
  constructor(cause: unknown) {
    super('Entra gave the bot no token to call Teams with', { cause });
    this.name = 'NoBotToken';
  }
}
