/** `npm run bench`: bundles the parts of tests/bench and runs them; `npm run bench -- tab` runs one alone. Timing stays out of the tests. */
import process from 'node:process';
import { build } from 'esbuild';

const PARTS = { service: 'tests/bench/bench.ts', tab: 'tests/bench/tab/bench.ts' };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No part is called "${unknown.join('", "')}". There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
for (const [name, entry] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const outfile = `.cache/bench/${name}.mjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  await import(`../${outfile}`);
}
