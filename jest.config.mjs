import { availableParallelism } from 'node:os';

/** Run with `node --experimental-vm-modules`: sources and several libraries are ES modules. */
const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: jsx },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const base = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

export default {
  testTimeout: 30_000,
  // Jest would take one worker on two processors; much of the time is waiting for services that other tests start and stop.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{domain,bot,manifest,infra,scripts,system}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/{tab,cards}/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/tests/support/empty.ts',
        // The package's own entry is of ES modules that do not say so.
        '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js',
      },
      setupFiles: ['<rootDir>/tests/tab/setup.ts'],
    },
  ],
};
