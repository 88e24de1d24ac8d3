import { readdirSync, renameSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import base from './jest.config.mjs';

/**
 * The tests of the domain alone, for mutation testing. They run as one bundle: every mutant would otherwise pay for loading the domain and
 * the libraries file by file, which is most of the time.
 */
const FOLDER = '.cache/mutation-tests';
const files = readdirSync('tests/domain').filter((name) => name.endsWith('.test.ts'));
// Several processes read this file at once: the bundle appears whole or not at all.
const draft = `${FOLDER}/${process.pid}.js`;
buildSync({
  stdin: { contents: files.map((name) => `import './tests/domain/${name}';`).join('\n'), resolveDir: '.' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['@jest/globals'],
  define: { 'import.meta.url': JSON.stringify(pathToFileURL('tests/domain/').href) },
  outfile: draft,
  logLevel: 'warning',
});
renameSync(draft, `${FOLDER}/all.test.js`);

export default {
  testEnvironment: './tests/support/stopAtFirstFailure.cjs',
  testTimeout: base.testTimeout,
  roots: [`<rootDir>/${FOLDER}`],
  testMatch: [`<rootDir>/${FOLDER}/all.test.js`],
  transform: {},
};
