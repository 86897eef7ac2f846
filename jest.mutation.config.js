/** One environment, as the mutation runner needs it: the tests of ratings and the rule cases. */
const [domain] = require('./jest.config.js').projects;

/** @type {import('jest').Config} */
module.exports = {
  ...domain,
  testMatch: [
    ...['rate', 'rating-sentence', 'score-assessment'].map(
      (name) => `<rootDir>/test/domain/scoring/${name}.test.ts`,
    ),
    '<rootDir>/test/domain/rules/cases.test.ts',
  ],
};
