/** Mutation of what decides a rating: a change there that no test notices lowers the score, and under 80 the run fails. */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.js', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  mutate: ['rate', 'level-span', 'rated-score'].map((name) => `src/domain/scoring/${name}.ts`),
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  // The environment of a mutant needs the sources and their tests only.
  ignorePatterns: ['dist', 'out', 'docs', 'assets', 'test/built', 'test/verify', '.certs'],
};
