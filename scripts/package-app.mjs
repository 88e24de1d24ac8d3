/**
 * Builds the Teams app package: the manifest with its placeholders filled in, the two icons and any language files.
 *
 *   node scripts/package-app.mjs [--env dev] [--env-file <path>] [--out build/appPackage.dev.zip]
 *
 * Values come from env/.env.<env>, env/.env.<env>.user beside it, and the environment, the last one winning. An unfilled
 * placeholder stops it: Teams would reject the package with a message that does not say which one. The same input gives
 * the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, parseEnv } from 'node:util';
import AdmZip from 'adm-zip';

const root = fileURLToPath(new URL('..', import.meta.url));
const PLACEHOLDER = /\$\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;
/** Zip knows no time zone and starts in 1980: a fixed moment keeps the package the same from run to run. */
const ZIP_EPOCH = new Date(1980, 0, 1);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readEnvFile(path) {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}

function fillIn(text, values, envFile) {
  const missing = new Set();
  const filled = text.replace(PLACEHOLDER, (_, name) => {
    const value = values[name];
    if (!value) missing.add(name);
    // The text is JSON: a quote in a value must not end the string it stands in.
    return JSON.stringify(value ?? '').slice(1, -1);
  });
  if (missing.size > 0) {
    fail(
      `The manifest needs values that are not set: ${[...missing].join(', ')}.\n` +
        `Put them into ${envFile}; \`atk provision\` fills in most of them.`,
    );
  }
  return filled;
}

const { values: options } = parseArgs({
  options: { env: { type: 'string', default: 'dev' }, 'env-file': { type: 'string' }, out: { type: 'string' } },
});
const envFile = resolve(options['env-file'] ?? join(root, 'env', `.env.${options.env}`));
const out = resolve(options.out ?? join(root, 'build', `appPackage.${options.env}.zip`));
if (!existsSync(envFile)) fail(`There is no ${envFile}. Name another with --env or --env-file.`);

const values = { ...readEnvFile(envFile), ...readEnvFile(`${envFile}.user`), ...process.env };
const fromManifestFolder = (name) => readFileSync(join(root, 'manifest', name));
const manifest = fillIn(fromManifestFolder('manifest.json').toString('utf8'), values, envFile);
const { icons, localizationInfo } = JSON.parse(manifest);
const languageFiles = [
  localizationInfo?.defaultLanguageFile,
  ...(localizationInfo?.additionalLanguages ?? []).map((language) => language.file),
].filter(Boolean);

const zip = new AdmZip();
zip.addFile('manifest.json', Buffer.from(manifest, 'utf8'));
for (const name of [icons.color, icons.outline, ...languageFiles]) zip.addFile(name, fromManifestFolder(name));
for (const entry of zip.getEntries()) entry.header.time = ZIP_EPOCH;

mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, zip.toBuffer());
process.stdout.write(`${out}\n`);
