/** One environment, as the mutation runner needs it: the tests of the pure domain. */
const [domain] = require('./jest.config.js').projects;

/** @type {import('jest').Config} */
module.exports = { ...domain, testMatch: ['<rootDir>/test/domain/**/*.test.ts'] };
