import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';

export interface LocalCertificate {
  key: string;
  /** Leaf and authority, in this order. */
  chain: string;
  /** File of the authority, for NODE_EXTRA_CA_CERTS. */
  caFile: string;
}

const NAMES = ['127.0.0.1', 'localhost'];
const VALID_DAYS = 365;
const RENEW_BEFORE_DAYS = 30;
const DAY = 86_400_000;

export const caFileIn = (folder: string): string => join(folder, 'ca.crt');

/**
 * The certificate of the local servers, kept in `folder` and made anew 30 days before it ends.
 * The authority's key is thrown away once it has signed: nobody can use a trusted authority to pretend to be another site.
 */
export async function localCertificate(folder: string, now = new Date()): Promise<LocalCertificate> {
  return (await readKept(folder, now)) ?? (await make(folder, now));
}

async function readKept(folder: string, now: Date): Promise<LocalCertificate | null> {
  try {
    const ca = await readFile(caFileIn(folder), 'utf8');
    const cert = await readFile(join(folder, 'localhost.crt'), 'utf8');
    const key = await readFile(join(folder, 'localhost.key'), 'utf8');
    const endsAt = Math.min(...[ca, cert].map((pem) => Date.parse(new X509Certificate(pem).validTo)));
    if (endsAt - now.getTime() < RENEW_BEFORE_DAYS * DAY) return null;
    if (!new X509Certificate(cert).verify(new X509Certificate(ca).publicKey)) return null;
    return { key, chain: `${cert}\n${ca}`, caFile: caFileIn(folder) };
  } catch {
    return null;
  }
}

/** Written to a folder beside and renamed, so that a crash leaves the old files or the new ones. */
async function make(folder: string, now: Date): Promise<LocalCertificate> {
  const ca = await createCA({
    organization: 'Scorekeeper local certificate authority',
    countryCode: 'XX',
    state: 'Local',
    locality: 'This machine only',
    validity: VALID_DAYS,
  });
  const { key, cert } = await createCert({ domains: NAMES, validity: VALID_DAYS, ca });
  const fresh = `${folder}.new-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await writeFile(caFileIn(fresh), ca.cert);
  await writeFile(join(fresh, 'localhost.crt'), cert);
  await writeFile(join(fresh, 'localhost.key'), key, { mode: 0o600 });
  return (await putInPlace(fresh, folder, now)) ?? { key, chain: `${cert}\n${ca.cert}`, caFile: caFileIn(folder) };
}

/** Answers the certificate of another process that was quicker: both must show the same authority. */
async function putInPlace(fresh: string, folder: string, now: Date): Promise<LocalCertificate | null> {
  try {
    await rename(fresh, folder);
    return null;
  } catch {
    const theirs = await readKept(folder, now);
    await rm(theirs ? fresh : folder, { recursive: true, force: true });
    if (!theirs) await rename(fresh, folder);
    return theirs;
  }
}
