/**
 * Runs Microsoft's own clients against a local Microsoft 365, in a process of its own: they take a certificate authority only from
 * NODE_EXTRA_CA_CERTS, which is read when Node starts. Input: JSON in the first argument; output: JSON on stdout.
 */
import { ClientSecretCredential, OnBehalfOfCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';

const { url, tenantId, clientId, clientSecret, userToken } = JSON.parse(process.argv[2]);
const authority = { authorityHost: url, disableInstanceDiscovery: true };

const app = new ClientSecretCredential(tenantId, clientId, clientSecret, authority);
const graph = Client.initWithMiddleware({
  baseUrl: `${url}/`,
  customHosts: new Set(['127.0.0.1']),
  authProvider: { getAccessToken: async () => (await app.getToken('https://graph.microsoft.com/.default')).token },
});
const scores = await graph.api('/security/secureScores').version('v1.0').top(2).get();

const person = new OnBehalfOfCredential({
  tenantId,
  clientId,
  clientSecret,
  userAssertionToken: userToken,
  ...authority,
});
const onBehalf = await person.getToken('https://graph.microsoft.com/User.Read');

const wrongSecret = new ClientSecretCredential(tenantId, clientId, 'wrong', authority);
const refusal = await wrongSecret.getToken('https://graph.microsoft.com/.default').catch((error) => error);

console.log(
  JSON.stringify({
    scores: scores.value.length,
    onBehalf: onBehalf.token,
    refusal: `${refusal.name}: ${refusal.message}`,
  }),
);
