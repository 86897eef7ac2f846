/** Mutation of what decides scores and ratings: a change there that no test notices fails the run. */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.js', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/scoring/*.ts', 'src/domain/assessment/score.ts', '!src/domain/scoring/analysis.ts'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  // The environment of a mutant needs the sources and their tests only.
  ignorePatterns: ['dist', 'out', 'docs', 'assets', 'test/built', 'test/verify', '.certs'],
};
