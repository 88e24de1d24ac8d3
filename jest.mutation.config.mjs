import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import base from './jest.config.mjs';

/**
 * The tests of the domain alone, for mutation testing. They run as one file: every mutant would otherwise pay for loading the domain once a
 * test file, which is most of the time.
 */
const FOLDER = '.cache/mutation-tests';
const files = readdirSync('tests/domain').filter((name) => name.endsWith('.test.ts'));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  `${FOLDER}/all.test.ts`,
  files.map((name) => `import '../../tests/domain/${name.replace(/\.ts$/, '')}';\n`).join(''),
);

const [node] = base.projects;
export default {
  ...node,
  testTimeout: base.testTimeout,
  testMatch: [`<rootDir>/${FOLDER}/all.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  // CommonJS is linked several times faster than ES modules under jest, and nothing here needs more.
  extensionsToTreatAsEsm: [],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
