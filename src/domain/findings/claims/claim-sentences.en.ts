import { factText as text } from '../fact-text';
import { fewOf } from '../few-of';
import type { FindingFacts } from '../finding';
import { itemName } from '../item-name';
import type { SentencesOf } from '../sentence-catalogue';
import type { ClaimCode } from './claim-codes';

const item = (facts: FindingFacts) => itemName(facts, 'en');

function rankDiffers(facts: FindingFacts): string {
  const extreme = facts['extreme'] === 'highest' ? 'highest' : 'lowest';
  const claimed = itemName({ kind: text(facts, 'kind'), code: text(facts, 'claimed') }, 'en');
  return `The text says that ${claimed} (${text(facts, 'claimedScore')}) is the ${extreme}, but that is ${item(facts)} (${text(facts, 'score')}). Correct the text.`;
}

/** The English sentences of findings about claims and scores: what was found, then what to do. */
export const ENGLISH_CLAIM_SENTENCES: SentencesOf<ClaimCode> = {
  S03: (facts) =>
    `The text says “${text(facts, 'found')}”, but the score of ${item(facts)} is ${text(facts, 'score')}. Correct the text or check the score in the table.`,
  S04: rankDiffers,
  S06: (facts) =>
    `The score ${text(facts, 'score')} of ${item(facts)} does not exceed the weight ${text(facts, 'weight')} and looks weighted already. Enter the score out of 100.`,
  S07: (facts) =>
    `The total ${text(facts, 'published')} is the plain mean of the ${text(facts, 'of')}, not weighted (weighted it is ${text(facts, 'computed')}). Use the weighted total.`,
  S12: (facts) =>
    `A level from AA to F (“${text(facts, 'found')}”) is used for ${text(facts, 'year')}, which has the levels “${text(facts, 'levels')}”. Change it to a level of that year.`,
  S13: (facts) =>
    `The text says “${text(facts, 'found')}”, but ${item(facts)} scored ${text(facts, 'score')}, below ${text(facts, 'threshold')}. Make the text fit the score.`,
  S14: (facts) =>
    `The text says “${text(facts, 'found')}”, but ${item(facts)} scored ${text(facts, 'score')}. Check that this indicator is meant, or write of keeping its level.`,
  S15: (facts) =>
    `One target has two values, “${text(facts, 'first')}” (${text(facts, 'firstAt')}) and “${text(facts, 'found')}”. Make them agree with the plan.`,
  S16: (facts) =>
    `The scores of ${facts['kind'] === 'indicator' ? 'indicators' : 'questions'} ${fewOf(facts, 'codes', (rest) => ` and ${rest} more`)} changed from ${text(facts, 'earlier')}, but ${text(facts, 'instrument')} had about ${text(facts, 'count')} respondents, each of whom moves a score by up to ${text(facts, 'points')} points. Read the change with care.`,
};
