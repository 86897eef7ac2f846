import whole from './stryker.config.mjs';

/** The part of the mutation run that every verification repeats: what reckons a total and its level, and what makes a score of a cell. The whole takes as long as all other checks together. */
export default {
  ...whole,
  mutate: [
    'src/domain/scoring/{rate,rated-score,level-span,score-assessment,chain-score,base-score,score-total,gain}.ts',
    'src/domain/reading/{parse-score,read-score-cell}.ts',
  ],
};
