import process from 'node:process';

/**
 * Mutation testing of the domain: `npm run mutate`. It takes some three hours on two cores and stands outside `npm test`.
 * The catalogue and the chat's words are data with checks of their own; contract and ports hold schemas and types.
 */
process.env.PROPERTY_RUNS ??= '12';

export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'domain/**/*.ts',
    '!domain/catalogue/**',
    '!domain/contract/**',
    '!domain/ports/**',
    '!domain/intent/english.ts',
    '!domain/intent/english/**',
  ],
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  // A constant is read once, when the tests are loaded: a mutant in one would need all of them again.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 80, break: 80 },
};
