/**
 * Makes the secrets a deployment needs and has not got: `node scripts/make-secrets.mjs dev`.
 *
 * They go to env/.env.<env>.user, which is never committed. A secret that is there stays as it is: a new database password
 * would lock the running service out until the next provision.
 */
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, parseEnv } from 'node:util';

const secretsOf = (environment) =>
  environment === 'local'
    ? ['SECRET_IMAGE_SIGNING_SECRET']
    : ['SECRET_POSTGRES_PASSWORD', 'SECRET_IMAGE_SIGNING_SECRET'];

/** Azure wants three of upper case, lower case, digit and sign in a database password: the start brings what hex lacks. */
const newSecret = () => `Sk-${randomBytes(24).toString('hex')}`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string', default: fileURLToPath(new URL('../env', import.meta.url)) } },
});
const environment = positionals[0];
if (!environment || !/^[A-Za-z0-9_-]+$/.test(environment)) {
  process.stderr.write('Name the environment: node scripts/make-secrets.mjs dev\n');
  process.exit(1);
}

const file = resolve(options.folder, `.env.${environment}.user`);
const present = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
const missing = secretsOf(environment).filter((name) => !present[name]);

mkdirSync(dirname(file), { recursive: true });
appendFileSync(file, missing.map((name) => `\n${name}=${newSecret()}`).join('') + (missing.length > 0 ? '\n' : ''), {
  mode: 0o600,
});
process.stdout.write(
  missing.length > 0 ? `Made ${missing.join(' and ')} in ${file}.\n` : `Nothing to do: ${file} has every secret.\n`,
);
