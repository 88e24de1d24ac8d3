import { SETTINGS } from '../config';
import { scrub } from '../logging';

/** A shorter one cannot be told from ordinary words. */
const SHORTEST = 4;

/** Takes the values of secret settings, tokens and mail addresses out of a text: messages of others may repeat them. */
export function createHider(env: NodeJS.ProcessEnv): (text: string) => string {
  const secrets = Object.entries(SETTINGS)
    .filter(([, setting]) => 'secret' in setting)
    .flatMap(([name]) => withItsPassword(env[name]?.trim() ?? ''))
    .filter((value) => value.length >= SHORTEST);
  return (text) => scrub(secrets.reduce((shown, value) => shown.replaceAll(value, '[hidden]'), text));
}

function withItsPassword(value: string): string[] {
  if (!URL.canParse(value)) return [value];
  const { password } = new URL(value);
  return [value, password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
