import { ENGLISH_CLAIM_SENTENCES } from './claims/claim-sentences.en';
import { factText as text, hasFact } from './fact-text';
import type { FindingFacts } from './finding';
import { fewOf } from './few-of';
import { itemName } from './item-name';
import { ENGLISH_COVERAGE_SENTENCES } from './coverage/coverage-sentences.en';
import { ENGLISH_TIME_SENTENCES } from './time/time-sentences.en';
import { ENGLISH_OWNER_SENTENCES } from './owners/owner-sentences.en';
import { ENGLISH_ID_SENTENCES } from './codes/id-sentences.en';
import { ENGLISH_WORDING_SENTENCES } from './wording/wording-sentences.en';
import { ENGLISH_NAME_SENTENCES } from './names/name-sentences.en';
import { ENGLISH_PUBLISHING_SENTENCES } from './publishing/publishing-sentences.en';
import * as words from './reading-sentences.en';
import * as ruleWords from './rule-sentences.en';
import type { SentenceCatalogue } from './sentence-catalogue';

const few = (facts: FindingFacts, name: string) => fewOf(facts, name, (rest) => ` and ${rest} more`);

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function levelDiffers(facts: FindingFacts): string {
  const total = `the total ${text(facts, 'total')}`;
  if (hasFact(facts, 'missing')) {
    return `The level “${text(facts, 'published')}” cannot be confirmed: ${total} may be any of ${text(facts, 'possible')} while ${text(facts, 'missing')} is unknown. Add the missing scores and check again.`;
  }
  const lowest = hasFact(facts, 'lowest')
    ? ` and the lowest instrument ${text(facts, 'lowest')} ${text(facts, 'lowestScore')}`
    : '';
  return `The level “${text(facts, 'published')}” does not follow the rules of ${text(facts, 'year')}: ${total}${lowest} give “${text(facts, 'level')}”. Change the level or check the scores.`;
}

function computedDiffers(facts: FindingFacts): string {
  const advice = hasFact(facts, 'unverified')
    ? 'Check the scores below it, and the manual for how this year groups its questions.'
    : 'Check the scores below it and the stated one.';
  return `${capitalised(itemName(facts, 'en'))} comes to ${text(facts, 'computed')} but ${text(facts, 'published')} is stated. ${advice}`;
}

function scoreMissing(facts: FindingFacts): string {
  const item = itemName(facts, 'en');
  return hasFact(facts, 'published')
    ? `There is no score for ${text(facts, 'missing')}, so the stated ${text(facts, 'published')} of ${item} cannot be checked. Add what is missing.`
    : `There is no score for ${text(facts, 'missing')}, so ${item} cannot be told (a blank is not 0). Add what is missing, or the score of ${item}.`;
}

/** The English sentence of every kind of finding: what was found, then what to do. */
export const ENGLISH_SENTENCES: SentenceCatalogue = {
  ...ENGLISH_NAME_SENTENCES,
  ...ENGLISH_WORDING_SENTENCES,
  ...ENGLISH_ID_SENTENCES,
  ...ENGLISH_OWNER_SENTENCES,
  ...ENGLISH_TIME_SENTENCES,
  ...ENGLISH_COVERAGE_SENTENCES,
  ...ENGLISH_CLAIM_SENTENCES,
  ...ENGLISH_PUBLISHING_SENTENCES,
  C01: (facts) =>
    `${capitalised(itemName(facts, 'en'))} scored ${text(facts, 'score')}, below ${text(facts, 'threshold')}, and has no measure. Add one, or name the question in a measure.`,
  I01: words.zeroForLetter,
  I02: words.unknownCode,
  I03: words.missingLetter,
  I04: (facts) =>
    `“${text(facts, 'found')}” is the name of indicator ${text(facts, 'number')}. Make the number match the name.`,
  R01: words.expectedAndMissing,
  R02: (facts) =>
    hasFact(facts, 'year')
      ? `There are no rules for fiscal year ${text(facts, 'year')} yet. Check the year.`
      : 'No fiscal year was found for the scores. Choose it.',
  R03: words.unreadableScore,
  R04: words.repairedScore,
  R05: words.zeroByWords,
  R06: words.unknownSubject,
  R07: words.lostPage,
  R08: words.decidedColumns,
  R09: words.unreadFigure,
  R10: words.tableSetAside,
  R11: words.decidedRows,
  R12: words.partlyUnderstood,
  R13: ruleWords.unusableRule,
  R14: ruleWords.workbookRules,
  R15: ruleWords.uncertainRules,
  R16: words.unusableCorrections,
  R17: words.lostRowKeys,
  S01: (facts) =>
    `The computed total ${text(facts, 'computed')} differs from the stated ${text(facts, 'published')} (${text(facts, 'low')} to ${text(facts, 'high')} would do). Check the indicator scores and the weights of ${text(facts, 'year')}.`,
  S02: levelDiffers,
  S05: (facts) =>
    `${capitalised(itemName(facts, 'en'))} has the score ${text(facts, 'score')}, outside 0 to 100. Correct it from the published result.`,
  S08: scoreMissing,
  S09: words.repeatedScore,
  S10: (facts) =>
    `OIT question ${few(facts, 'code')} scored ${few(facts, 'score')}, which is neither 0 nor 100. Check it with the published result.`,
  S11: computedDiffers,
  T01: (facts) =>
    `The period “${text(facts, 'period')}” lies outside fiscal year ${text(facts, 'year')}. Check the dates or the year of the plan.`,
  T03: words.yearsDiffer,
  T08: (facts) => `The period is split over two cells and was read as “${text(facts, 'period')}”. Join them.`,
  X04: (facts) => `The text holds the HTML tag “${text(facts, 'found')}”. Delete it.`,
  X06: (facts) =>
    `${text(facts, 'count')} repeated header rows are not counted as data. Delete them if you like.`,
};
