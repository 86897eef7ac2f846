import type { Check } from './check-context';
import { checkComputedDiffers } from './computed-differs';
import { checkLevelDiffers } from './level-differs';
import { checkPartialOitScore } from './partial-oit-score';
import { checkScoreMissing } from './score-missing';
import { checkScoreOutOfRange } from './score-out-of-range';
import { checkTotalDiffers } from './total-differs';

/** Every check of an agency's scores, in the order findings are told: the total first, then what it is made of. */
export const CHECKS: readonly Check[] = [
  checkTotalDiffers,
  checkLevelDiffers,
  checkScoreOutOfRange,
  checkScoreMissing,
  checkPartialOitScore,
  checkComputedDiffers,
];
