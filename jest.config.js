/** `projects` do not inherit options of this level, so each one spreads them. */
const common = {
  // These packages under the formula engine come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:nanoid|lodash-es|kdbush|rbush|quickselect)/)'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', { jsc: { externalHelpers: false } }] },
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp', '<rootDir>/dist', '<rootDir>/out'],
};

/** @type {import('jest').Config} */
module.exports = {
  // Machines with two cores would otherwise run every suite in one process, which takes twice as long and piles up memory.
  maxWorkers: '100%',
  projects: [
    {
      ...common,
      displayName: 'domain',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/domain/**/*.test.ts', '<rootDir>/test/*.test.ts'],
    },
    {
      ...common,
      displayName: 'excel',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/excel/**/*.test.ts', '<rootDir>/test/local-excel/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'taskpane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    },
  ],
};
