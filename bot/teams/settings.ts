/** How the bot proves who it is to Teams, and how it knows Teams. */
export interface TeamsBotSettings {
  /** null: authentication is off both ways. Only for a laptop; bot/config.ts refuses it in production. */
  botId: string | null;
  botType: 'UserAssignedMsi' | 'SingleTenant';
  botTenantId: string | null;
  botPassword: string | null;
  /** Such as 'https://login.microsoftonline.us'; null for the public cloud. */
  authorityHost: string | null;
  openIdMetadataUrl: string | null;
  tokenIssuer: string | null;
}

interface Cloud {
  login: string;
  scope: string;
  issuer: string;
  metadata: string;
  oauth: string;
  callerId: string;
}

const PUBLIC_CLOUD: Cloud = {
  login: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
  issuer: 'https://api.botframework.com',
  metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  oauth: 'https://api.botframework.com',
  callerId: 'urn:botframework:azure',
};

/** Source: Microsoft Learn, "Configure Bot Framework bots for US Government customers". */
const US_GOVERNMENT: Cloud = {
  login: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  scope: 'https://api.botframework.us',
  issuer: 'https://api.botframework.us',
  metadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  oauth: 'https://api.botframework.azure.us',
  callerId: 'urn:botframework:azureusgov',
};

/** Addresses of the cloud the bot lives in, with what the operator set instead. */
export function cloudOf(settings: TeamsBotSettings): Cloud {
  const government = settings.authorityHost !== null && /\.us$/.test(new URL(settings.authorityHost).hostname);
  const cloud = government ? US_GOVERNMENT : PUBLIC_CLOUD;
  return {
    ...cloud,
    issuer: settings.tokenIssuer ?? cloud.issuer,
    metadata: settings.openIdMetadataUrl ?? cloud.metadata,
  };
}
