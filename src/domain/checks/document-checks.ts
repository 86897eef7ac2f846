import type { DocumentCheck } from './check-context';
import { BLAME_FOR_HIGH } from './claims/blame-for-high';
import { CHANGE_OF_FEW } from './claims/change-of-few';
import { FIGURE_DIFFERS } from './claims/figure-differs';
import { OLD_LETTERS } from './claims/old-letters';
import { PLAIN_MEAN } from './claims/plain-mean';
import { PRAISE_FOR_LOW } from './claims/praise-for-low';
import { RANK_DIFFERS } from './claims/rank-differs';
import { TARGETS_DIFFER } from './claims/targets-differ';
import { WEIGHTED_FOR_SCORE } from './claims/weighted-for-score';
import { CODES_OF_ANOTHER_YEAR } from './codes/codes-of-another-year';
import { RANGE_DIFFERS_FROM_LIST } from './codes/range-differs-from-list';
import { LOW_WITHOUT_FIGURE } from './coverage/low-without-figure';
import { MEASURE_WITHOUT_LINK } from './coverage/measure-without-link';
import { MEASURE_WITHOUT_RESULT } from './coverage/measure-without-result';
import { MISSING_INDICATOR } from './coverage/missing-indicator';
import { MISSING_ISSUE } from './coverage/missing-issue';
import { OPINION_MISSING } from './coverage/opinion-missing';
import { QUESTION_IN_TWO_ISSUES } from './coverage/question-in-two-issues';
import { QUESTION_NOT_ANALYSED } from './coverage/question-not-analysed';
import { QUESTION_NOT_LISTED } from './coverage/question-not-listed';
import { REPEATED_WORDING } from './coverage/repeated-wording';
import { REPORT_DIFFERS_FROM_PLAN } from './coverage/report-differs-from-plan';
import { RESULT_IS_PLAN } from './coverage/result-is-plan';
import { ANOTHER_AGENCY } from './names/another-agency';
import { ANOTHER_TITLE } from './names/another-title';
import { MISSPELT_COMMISSION } from './names/misspelt-commission';
import { MISSPELT_OWN_NAME } from './names/misspelt-own-name';
import { OFFICE_WORD } from './names/office-word';
import { TWO_POSITIONS } from './names/two-positions';
import { UNKNOWN_DIVISION } from './names/unknown-division';
import { COLLECTIVE_OWNER } from './owners/collective-owner';
import { MISSING_OWNER } from './owners/missing-owner';
import { OWNERS_RUN_TOGETHER } from './owners/owners-run-together';
import { TEXT_AMONG_OWNERS } from './owners/text-among-owners';
import { HIDDEN_CONTENT } from './publishing/hidden-content';
import { PERSONAL_DATA } from './publishing/personal-data';
import { UNFINISHED_DRAFT } from './publishing/unfinished-draft';
import { CHRISTIAN_YEAR } from './time/christian-year';
import { EVENT_AFTER_DOCUMENT } from './time/event-after-document';
import { HALF_YEAR_IN_FULL_REPORT } from './time/half-year-in-full-report';
import { MISSING_PERIOD } from './time/missing-period';
import { PERIOD_OUTSIDE_YEAR } from './time/period-outside-year';
import { PERIOD_REVERSED } from './time/period-reversed';
import { UNCLEAR_QUARTER } from './time/unclear-quarter';
import { UNCLEAR_YEAR } from './time/unclear-year';
import { GARBLED_THAI } from './wording/garbled-thai';
import { MISTYPED_WORDS } from './wording/mistyped-words';
import { MIXED_DIGITS } from './wording/mixed-digits';
import { NUMBERING_BROKEN } from './wording/numbering-broken';
import { REPEATED_ROW } from './wording/repeated-row';
import { TOO_TALL_ROW } from './wording/too-tall-row';
import { UNFINISHED_TEXT } from './wording/unfinished-text';

/** Every check of what is written, in the order findings are told. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [
  ANOTHER_AGENCY,
  ANOTHER_TITLE,
  MISSPELT_OWN_NAME,
  MISSPELT_COMMISSION,
  OFFICE_WORD,
  TWO_POSITIONS,
  UNKNOWN_DIVISION,
  FIGURE_DIFFERS,
  RANK_DIFFERS,
  WEIGHTED_FOR_SCORE,
  PLAIN_MEAN,
  OLD_LETTERS,
  PRAISE_FOR_LOW,
  BLAME_FOR_HIGH,
  TARGETS_DIFFER,
  CHANGE_OF_FEW,
  MISSING_INDICATOR,
  MEASURE_WITHOUT_RESULT,
  QUESTION_NOT_ANALYSED,
  QUESTION_NOT_LISTED,
  LOW_WITHOUT_FIGURE,
  MISSING_ISSUE,
  MEASURE_WITHOUT_LINK,
  QUESTION_IN_TWO_ISSUES,
  REPORT_DIFFERS_FROM_PLAN,
  REPEATED_WORDING,
  RESULT_IS_PLAN,
  OPINION_MISSING,
  PERIOD_OUTSIDE_YEAR,
  EVENT_AFTER_DOCUMENT,
  UNCLEAR_QUARTER,
  PERIOD_REVERSED,
  CHRISTIAN_YEAR,
  MISSING_PERIOD,
  HALF_YEAR_IN_FULL_REPORT,
  UNCLEAR_YEAR,
  MISSING_OWNER,
  COLLECTIVE_OWNER,
  OWNERS_RUN_TOGETHER,
  TEXT_AMONG_OWNERS,
  RANGE_DIFFERS_FROM_LIST,
  CODES_OF_ANOTHER_YEAR,
  NUMBERING_BROKEN,
  UNFINISHED_TEXT,
  GARBLED_THAI,
  MIXED_DIGITS,
  REPEATED_ROW,
  TOO_TALL_ROW,
  MISTYPED_WORDS,
  PERSONAL_DATA,
  HIDDEN_CONTENT,
  UNFINISHED_DRAFT,
];
