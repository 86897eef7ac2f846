/** Tests that need LibreOffice or walk every fault; `npm run verify` builds what they run first. */
/** @type {import('jest').Config} */
module.exports = {
  displayName: 'verify',
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist', '<rootDir>/out'],
  testMatch: ['<rootDir>/test/verify/**/*.test.ts'],
  // These packages under the formula engine come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:nanoid|lodash-es|kdbush|rbush|quickselect)/)'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
