import type { Config } from './config';
import type { CredentialOptions } from './graph/credentials';
import type { TeamsBotSettings } from './teams/settings';

/** Who the service is to Microsoft Graph. */
export function graphIdentity(config: Config): CredentialOptions {
  return {
    clientId: config.entra.clientId,
    clientSecret: config.entra.clientSecret,
    authorityHost: config.entra.authorityHost,
    ...(config.bot?.type === 'UserAssignedMsi' ? { managedIdentityClientId: config.bot.id } : {}),
  };
}

/** Who the service is to Teams. */
export function botIdentity(config: Config): TeamsBotSettings {
  return {
    botId: config.bot?.id ?? null,
    botType: config.bot?.type ?? 'SingleTenant',
    botTenantId: config.bot?.tenantId ?? null,
    botPassword: config.bot?.password ?? null,
    authorityHost: config.entra.authorityHost,
    openIdMetadataUrl: config.bot?.openIdMetadataUrl ?? null,
    tokenIssuer: config.bot?.tokenIssuer ?? null,
  };
}
