import { counted } from './counted';
import type { ExplanationText } from './explanation-text.th';

/** The English words of where scores come from. */
export const explanationEn: ExplanationText = {
  title: 'How the total comes about',
  open: 'Show it level by level, down to the questions',
  hint: 'Arrow keys walk the list and open or close a level; Enter goes to the cell',
  sum: 'What the rows of a level “give” adds up to what the one above “gives”. Nothing is rounded on the way; figures are rounded only to be shown.',
  total: 'Total',
  shareOf: {
    total: (share) => `${share} of the total`,
    instrument: (share, code) => `${share} of ${code}`,
    indicator: (share, code) => `${share} of indicator ${code}`,
    subIndicator: (share, code) => `${share} of sub-indicator ${code}`,
    question: (share, code) => `${share} of question ${code}`,
  },
  percent: (figure) => `${figure}%`,
  gives: (points) => `gives ${points}`,
  beside: 'not in the sum',
  onlyPublished: 'the published score is used',
  published: (score) => `published ${score}`,
  unknown: 'no score yet',
  outside: (score, low, high) => `the sheet has ${score}, outside ${low}–${high}`,

  rules: {
    title: 'The rules behind it',
    weights: 'Weights of the instruments',
    eitParts: 'Parts of EIT',
    aggregation: 'Means and rounding',
    questions: 'Questions of each indicator',
    rating: 'Levels',
    source: 'Source, in Thai:',
    all: 'The settings sheet that is created lists every value with its source; values that differ from the manual can be typed there.',
  },
  certainty: {
    stated: 'stated in a document',
    public: 'published',
    derived: 'derived from scores',
    unverified: 'not verified',
  },

  missed: {
    title: 'OIT items that were probably missed',
    lead: 'Inferred from the score of the indicator, since this file has no scores of its items; an item is taken to have all of its points or none.',
    indicator: (code) => `Indicator ${code}`,
    part: (code, count) => `${count} of sub-indicator ${code}`,
    and: ' and ',
    unique: (way) => `Probably missed: ${way}. No other numbers give this score.`,
    several: (way, count) => `Probably missed: ${way}, the simplest of ${counted(count, 'possible way')}.`,
    none: 'Nothing can be inferred: no number of missed items gives exactly this score. An item may have part of its points.',
    grouping: 'Compare it with the manual: how this year groups its items is not verified.',
    ways: (code, count) => `All ways for indicator ${code} (${count})`,
    more: (shown, count) => `${shown} of ${counted(count, 'way')} shown, the simpler first`,
  },
};
