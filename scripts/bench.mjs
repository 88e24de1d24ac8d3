/** Bundles tests/bench and runs it: timing stays out of the tests. */
import { build } from 'esbuild';

await build({
  entryPoints: ['tests/bench/bench.ts'],
  outfile: '.cache/bench/bench.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
await import('../.cache/bench/bench.mjs');
