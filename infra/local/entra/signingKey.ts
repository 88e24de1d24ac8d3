import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

export interface SigningKey {
  /** For verifying what this key has signed. */
  publicKey: CryptoKey;
  /** The key set as published: `{ keys: [...] }`, with `extra` members on the key. */
  keySet(extra?: Record<string, unknown>): { keys: JWK[] };
  sign(claims: JWTPayload): Promise<string>;
}

/** An RSA key made at start. Its `kid` is new each time, so that caches of an earlier run notice. */
export async function createSigningKey(name: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  const jwk = await exportJWK(publicKey);
  const kid = `${name}-${Date.now().toString(36)}`;
  return {
    publicKey,
    keySet: (extra = {}) => ({ keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256', ...extra }] }),
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey),
  };
}
