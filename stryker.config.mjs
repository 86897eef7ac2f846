/** Mutation of what reads and reckons scores: a change there that no test notices lowers the score, and under 80 the run fails. */
export default {
  plugins: ['./scripts/mutation/in-process-runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/reading/**/*.ts', 'src/domain/scoring/**/*.ts'],
  // The environment of a mutant needs the domain and the tests of the two folders; the tests there are those that run.
  ignorePatterns: [
    '**',
    '!package.json',
    '!src/domain/**',
    '!test/support/**',
    '!test/mutation/**',
    '!reports/mutation/scans.json',
    '!test/domain/reading/**',
    '!test/domain/scoring/**',
    '!test/domain/rules/{case-outcome.ts,rule-case.ts,cases.test.ts,cases/**}',
    // What only many rows or questions show takes seconds each time.
    '**/*-at-scale.test.ts',
  ],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 90, low: 80, break: 80 },
  // The runner itself stops endless tests; this is for the few it cannot stop.
  timeoutMS: 10_000,
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
};
