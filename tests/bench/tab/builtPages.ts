import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const DATA_GRID = resolve('tests/bench/dataGrid');

/** The tab as `npm run build` makes it; answers with its folder. */
export async function buildTab(): Promise<string> {
  const outDir = resolve('.cache/bench/tab');
  await build({ configFile: 'tab/vite.config.ts', logLevel: 'warn', build: { outDir, reportCompressedSize: false } });
  return outDir;
}

/** The same rows in Fluent's DataGrid; answers with its folder. */
export async function buildDataGrid(): Promise<string> {
  installDataGrid();
  // Its packages are here alone, so `npm test` cannot see whether the page still fits the tab's words and formats.
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', DATA_GRID, '--noEmit'], {
    stdio: 'inherit',
  });
  const outDir = resolve('.cache/bench/dataGrid');
  await build({
    configFile: false,
    root: DATA_GRID,
    base: '/tab/',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  return outDir;
}

function installDataGrid() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((path) =>
    join(DATA_GRID, path),
  ) as [string, string];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log(`Installing Fluent's components for the comparison (390 MB in ${DATA_GRID}/node_modules).`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: DATA_GRID,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
