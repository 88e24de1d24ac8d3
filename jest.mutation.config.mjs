import base from './jest.config.mjs';

/** The tests of the domain alone, for mutation testing. */
const [node] = base.projects;
export default {
  ...node,
  testTimeout: base.testTimeout,
  testMatch: ['<rootDir>/tests/domain/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};
