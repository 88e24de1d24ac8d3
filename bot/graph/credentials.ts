import { ClientAssertionCredential, ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';

export interface CredentialOptions {
  /** Application (client) id of the app registration that holds the permissions in Graph. */
  clientId: string;
  /** null: the managed identity signs in as the app, which trusts it by a federated credential. No secret exists then. */
  clientSecret: string | null;
  /** Client id of that managed identity; absent where the computer has only one of its own. */
  managedIdentityClientId?: string;
  /** Such as https://login.microsoftonline.com */
  authorityHost: string;
}

/** What a managed identity's token is made out to when it stands in for a secret, by the cloud's sign-in host. */
const TOKEN_EXCHANGE: Readonly<Record<string, string>> = {
  'login.microsoftonline.com': 'api://AzureADTokenExchange',
  'login.microsoftonline.us': 'api://AzureADTokenExchangeUSGov',
  'login.partner.microsoftonline.cn': 'api://AzureADTokenExchangeChina',
};

/**
 * The identity the service reads Graph with: `credentialFor(tenantId)`, one credential a tenant because each keeps its own tokens.
 */
export function createCredentials(options: CredentialOptions): (tenantId: string) => TokenCredential {
  const known = new Map<string, TokenCredential>();
  return (tenantId) => {
    const credential = known.get(tenantId) ?? create(tenantId, options);
    known.set(tenantId, credential);
    return credential;
  };
}

function create(tenantId: string, options: CredentialOptions): TokenCredential {
  const { clientId, clientSecret, managedIdentityClientId, authorityHost } = options;
  const exchange = TOKEN_EXCHANGE[new URL(authorityHost).hostname];
  // Discovery asks Microsoft's public cloud about the host, which knows nothing of a local or private one.
  const authority = { authorityHost, disableInstanceDiscovery: exchange === undefined };
  if (clientSecret !== null) return new ClientSecretCredential(tenantId, clientId, clientSecret, authority);

  const identity = new ManagedIdentityCredential(
    managedIdentityClientId === undefined ? {} : { clientId: managedIdentityClientId },
  );
  const scope = `${exchange ?? 'api://AzureADTokenExchange'}/.default`;
  const assertion = async () => (await identity.getToken(scope)).token;
  return new ClientAssertionCredential(tenantId, clientId, assertion, authority);
}
