import { LOCAL_BOT } from '../identities';
import type { SigningKey } from '../entra/signingKey';

const BOT_TOKEN_ISSUER = 'https://api.botframework.com';
const TOKEN_SECONDS = 3600;

/** The token with which Teams shows the bot that an activity is from Teams. */
export function signBotToken(key: SigningKey, serviceUrl: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return key.sign({
    iss: BOT_TOKEN_ISSUER,
    aud: LOCAL_BOT.clientId,
    serviceurl: serviceUrl,
    nbf: now,
    exp: now + TOKEN_SECONDS,
  });
}

/** What the bot reads to check that token. */
export const botOpenIdMetadata = (baseUrl: string) => ({
  issuer: BOT_TOKEN_ISSUER,
  authorization_endpoint: 'https://invalid.botframework.com',
  jwks_uri: `${baseUrl}/_bot/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
});
