export type HttpAnswer =
  | { kind: 'answer'; status: number; location: string | null; text: string; json: unknown }
  /** `reason` finishes the sentence "it could not be reached: ...". */
  | { kind: 'unreachable'; reason: string };

/** Asks an address without following where it sends us: a sign-in page in front is a finding, not an answer. */
export async function askHttp(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal });
    const text = await response.text();
    const { status, headers } = response;
    return { kind: 'answer', status, location: headers.get('location'), text, json: parsed(text) };
  } catch (error) {
    return { kind: 'unreachable', reason: networkReason(error) };
  }
}

const REASONS: readonly [RegExp, string][] = [
  [/ENOTFOUND/, 'its name is not known'],
  [/EAI_AGAIN/, 'the name service did not answer'],
  [/ECONNREFUSED/, 'nothing listens there'],
  [/ECONNRESET|UND_ERR_SOCKET/, 'the connection was cut'],
  [/TIMEOUT|TimeoutError|AbortError/, 'no answer came in time'],
  [/ERR_TLS_CERT_ALTNAME_INVALID/, 'its certificate is for another name'],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired'],
  [/CERT|SIGNATURE|ISSUER/, 'its certificate is not trusted here (NODE_EXTRA_CA_CERTS names further authorities)'],
  [/EHOSTUNREACH|ENETUNREACH/, 'there is no way to it from this network'],
];

/** The reason in words, from the names and codes of an error and of what caused it. */
export function networkReason(error: unknown): string {
  const names = namesOf(error).join(' ');
  return REASONS.find(([pattern]) => pattern.test(names))?.[1] ?? 'the network failed';
}

function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, code, cause } = error as { name?: unknown; code?: unknown; cause?: unknown };
  return [name, code].filter((one) => typeof one === 'string').concat(namesOf(cause, depth + 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
