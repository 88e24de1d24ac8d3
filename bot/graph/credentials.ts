import { ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';

export interface CredentialOptions {
  /** Application (client) id of the app registration, or of the managed identity. */
  clientId: string;
  /** null: the service's managed identity, which needs no secret. */
  clientSecret: string | null;
  /** Such as https://login.microsoftonline.com */
  authorityHost: string;
}

/** Hosts that Microsoft's library can find out about by itself. */
const PUBLIC_AUTHORITIES = new Set([
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
]);

/**
 * The identity the service reads Graph with: `credentialFor(tenantId)`, one credential a tenant because each keeps its own tokens.
 * A managed identity only ever signs in to its own tenant.
 */
export function createCredentials(options: CredentialOptions): (tenantId: string) => TokenCredential {
  const known = new Map<string, TokenCredential>();
  return (tenantId) => {
    const credential = known.get(tenantId) ?? create(tenantId, options);
    known.set(tenantId, credential);
    return credential;
  };
}

function create(tenantId: string, { clientId, clientSecret, authorityHost }: CredentialOptions): TokenCredential {
  if (clientSecret === null) return new ManagedIdentityCredential({ clientId });
  return new ClientSecretCredential(tenantId, clientId, clientSecret, {
    authorityHost,
    // Discovery asks Microsoft's public cloud about the host, which knows nothing of a local or private one.
    disableInstanceDiscovery: !PUBLIC_AUTHORITIES.has(new URL(authorityHost).hostname),
  });
}
