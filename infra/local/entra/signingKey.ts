import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';

export interface SigningKey {
  /** For verifying what this key has signed. */
  publicKey: CryptoKey;
  /** The key set as published: `{ keys: [...] }`, with `extra` members on the key. */
  keySet(extra?: Record<string, unknown>): { keys: JWK[] };
  sign(claims: JWTPayload): Promise<string>;
}

/**
 * An RSA key, made at first start and kept in `file`: a service that has cached it goes on through a restart of the local
 * Microsoft 365. It is of no worth outside this machine.
 */
export async function keptSigningKey(file: string): Promise<SigningKey> {
  return await fromPrivateJwk((await readKept(file)) ?? (await make(file)));
}

async function readKept(file: string): Promise<JWK | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch {
    return null;
  }
}

/** Written beside and renamed: nobody reads half a key. */
async function make(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.new-${process.pid}`;
  await writeFile(fresh, JSON.stringify(jwk), { mode: 0o600 });
  await rename(fresh, file);
  return jwk;
}

async function fromPrivateJwk(jwk: JWK): Promise<SigningKey> {
  const published: JWK = { kty: 'RSA', n: String(jwk.n), e: String(jwk.e) };
  const kid = await calculateJwkThumbprint(published);
  const privateKey = await importJWK(jwk, 'RS256');
  // Only a symmetric key comes back as bytes.
  const publicKey = (await importJWK(published, 'RS256')) as CryptoKey;
  return {
    publicKey,
    keySet: (extra = {}) => ({ keys: [{ ...published, kid, use: 'sig', alg: 'RS256', ...extra }] }),
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey),
  };
}
