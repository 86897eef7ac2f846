import { CLEAN_MEMOS } from './clean-memos';
import { CLEAN_PLANS } from './clean-plans';
import { CLEAN_REPORTS } from './clean-reports';
import { CLEAN_SCORES } from './clean-scores';
import { CLEAN_WORKBOOKS } from './clean-workbooks';
import { DIRTY_CLAIMS } from './dirty-claims';
import { DIRTY_CODES_AND_WORDING } from './dirty-codes-and-wording';
import { DIRTY_COVERAGE } from './dirty-coverage';
import { DIRTY_NAMES } from './dirty-names';
import { CLEAN_PUBLISHING, DIRTY_PUBLISHING } from './publishing';
import { DIRTY_READING } from './dirty-reading';
import { DIRTY_TIME_AND_OWNERS } from './dirty-time-and-owners';
import type { SampleOfWording } from './sample-of-wording';

/** Workbooks that are correct and complete, of many kinds of bodies, wordings and layouts. */
export const CLEAN_SAMPLES: readonly SampleOfWording[] = [
  ...CLEAN_PLANS,
  ...CLEAN_REPORTS,
  ...CLEAN_MEMOS,
  ...CLEAN_SCORES,
  ...CLEAN_WORKBOOKS,
  ...CLEAN_PUBLISHING,
];

/** Workbooks with faults, each written beside its sample. */
export const DIRTY_SAMPLES: readonly SampleOfWording[] = [
  ...DIRTY_NAMES,
  ...DIRTY_CLAIMS,
  ...DIRTY_COVERAGE,
  ...DIRTY_TIME_AND_OWNERS,
  ...DIRTY_CODES_AND_WORDING,
  ...DIRTY_READING,
  ...DIRTY_PUBLISHING,
];
