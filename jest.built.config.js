/** Tests of the production builds: the pane in a real browser, and the command line; `npm run test:built` builds them first. */
/** @type {import('jest').Config} */
module.exports = {
  displayName: 'built',
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist', '<rootDir>/out'],
  testMatch: ['<rootDir>/test/built/**/*.test.ts'],
  // These packages under the formula engine come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:nanoid|lodash-es|kdbush|rbush|quickselect)/)'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
