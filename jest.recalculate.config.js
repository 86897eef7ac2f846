/** The sheets of every sample recalculated by LibreOffice, not only of those that hold formulas which others lack: `npm run recalculate`. */
const verify = require('./jest.verify.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...verify,
  displayName: 'recalculate',
  testMatch: ['<rootDir>/test/verify/samples-recalculation.test.ts'],
  globals: { isEverySample: true },
};
