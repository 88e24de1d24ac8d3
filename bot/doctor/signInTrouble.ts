import { networkReason } from './askHttp';
import { failed } from './check';
import type { Finding } from './check';

/** Which settings name the identity that could not sign in. */
export interface IdentityNames {
  client: 'AAD_APP_CLIENT_ID' | 'BOT_ID';
  tenant: 'AAD_APP_TENANT_ID' | 'BOT_TENANT_ID';
  secret: 'AAD_APP_CLIENT_SECRET' | 'BOT_PASSWORD';
}

type Words = (names: IdentityNames) => [means: string, next: string];

const renew = (names: IdentityNames) =>
  `In Entra, under App registrations, Certificates & secrets, make a new client secret and set ${names.secret} to its value (not its id).`;
const noTrust: Words = () => [
  'Entra does not take the managed identity in place of a secret.',
  'Run infra/azure/grant-graph-permissions.sh: it sets up that trust. It may take some minutes to hold.',
];
const noTenant: Words = (names) => [
  `Entra knows no tenant of the id in ${names.tenant}.`,
  `Correct ${names.tenant}; for a national cloud set AUTHORITY_HOST too.`,
];

/** By the number of AADSTS. Source: Microsoft Learn, "Microsoft Entra authentication and authorization error codes". */
const BY_CODE: Readonly<Record<string, Words>> = {
  '7000215': (names) => [`Entra says that ${names.secret} is wrong.`, renew(names)],
  '7000222': (names) => [`Entra says that ${names.secret} has expired.`, renew(names)],
  '700016': (names) => [
    `The tenant in ${names.tenant} has no app of the id in ${names.client}.`,
    `Correct ${names.client} and ${names.tenant}: both are on the overview page of the app registration.`,
  ],
  '7000229': (names) => [
    `The app in ${names.client} is registered, but not present in the tenant as an enterprise application.`,
    'Let an administrator consent to it once (App registrations, API permissions, Grant admin consent).',
  ],
  '7000112': (names) => [
    `The app in ${names.client} is switched off in Entra.`,
    'Switch it on under Enterprise applications, Properties, "Enabled for users to sign in".',
  ],
  '90002': noTenant,
  '900023': noTenant,
  '70021': noTrust,
  '700211': noTrust,
  '700212': noTrust,
  '700213': noTrust,
  '500011': () => [
    'Entra does not know the Graph that GRAPH_BASE_URL names.',
    'Let GRAPH_BASE_URL and AUTHORITY_HOST name the same cloud.',
  ],
};

/** Why an identity got no token, from what @azure/identity threw. */
export function signInTrouble(error: unknown, names: IdentityNames): Finding {
  const text = textsOf(error).join(' ');
  const code = /AADSTS(\d+)/.exec(text)?.[1];
  const words = code === undefined ? undefined : BY_CODE[code];
  if (words) {
    const [means, next] = words(names);
    return failed(`${means} (AADSTS${code ?? ''})`, next);
  }
  if (code !== undefined) {
    return failed(
      `Entra gives no token (AADSTS${code}).`,
      `Look at https://login.microsoftonline.com/error?code=${code}, then at ${names.client}, ${names.tenant} and ${names.secret}.`,
    );
  }
  if (/CredentialUnavailable|managed.?identity|IMDS/i.test(text)) {
    return failed(
      'No managed identity answered on this computer.',
      `Run this where the service runs (inside Azure). Elsewhere set ${names.secret}.`,
    );
  }
  return failed(
    `Entra could not be asked for a token: ${networkReason(error)}.`,
    `Let the service out to AUTHORITY_HOST, and look at ${names.client} and ${names.tenant}.`,
  );
}

function textsOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, message, cause } = error as { name?: unknown; message?: unknown; cause?: unknown };
  return [name, message].filter((one) => typeof one === 'string').concat(textsOf(cause, depth + 1));
}
