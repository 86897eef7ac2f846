import whole from './stryker.config.mjs';

/** The part of the mutation run that every verification repeats: what reckons scores, and what makes a score or a code of a cell. The whole takes as long as all other checks together. */
export default {
  ...whole,
  mutate: [
    'src/domain/scoring/**/*.ts',
    'src/domain/reading/{parse-score,parse-question-codes,question-code-token,read-score-cell,score-context}.ts',
  ],
};
