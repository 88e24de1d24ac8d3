/**
 * Builds what runs: dist/bot (the service, and the doctor that checks it), dist/local (the local Microsoft 365 and its launcher)
 * and dist/tab (the tab).
 * Packages stay outside the bundles: they are installed, not shipped. The doctor alone has its own inside, because reading thousands of
 * small files takes most of its time.
 */
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { build as bundle } from 'esbuild';
import { build as buildTab } from 'vite';

const node = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
};

/** PGlite reads files that lie beside it, and pg looks for a native build that is not installed. */
const selfContained = {
  packages: 'bundle',
  external: ['@electric-sql/pglite', 'pg-native'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

// Its own imports are without extensions, like all of ours; vite says at every build that a later major will want them.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
await rm('dist', { recursive: true, force: true });
await Promise.all([
  bundle({ ...node, entryPoints: ['bot/index.ts'], outfile: 'dist/bot/index.js' }),
  bundle({ ...node, ...selfContained, entryPoints: ['bot/doctor.ts'], outfile: 'dist/bot/doctor.js' }),
  bundle({ ...node, entryPoints: ['infra/local/start.ts'], outfile: 'dist/local/start.js' }),
  buildTab({ configFile: 'tab/vite.config.ts', logLevel: 'warn' }),
]);
