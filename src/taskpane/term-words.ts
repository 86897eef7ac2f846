import { HUNDRED, roundHalfUp } from '../domain/assessment/score';
import type { ScoreTerm } from '../domain/index';
import { INSTRUMENT_CODES } from '../domain/assessment/instrument';
import type { ExplanationText } from './explanation-text.th';
import type { TreeRow } from './term-tree';
import type { Words } from './words';

/** What the pane shows of a term: its figures are those of the report and the sheets. */
export type TermWords = {
  readonly name: string;
  readonly score: string;
  /** Which part of the score above it is, what it gives to the total, and what is odd about it. */
  readonly notes: readonly string[];
};

function nameOf({ kind, code }: ScoreTerm, name: string | null, words: Words, text: ExplanationText) {
  if (kind === 'total') return text.total;
  const instrument = INSTRUMENT_CODES.find((one) => one === code);
  if (instrument !== undefined) return words.digits(words.text.bars.instruments[instrument]);
  if (name === null) return words.digits(words.text.low.question(code));
  return words.digits(kind === 'indicator' ? words.text.bars.indicator(code, name) : `${code} ${name}`);
}

/** Weights in percent as the year's rules give them; what shares a score equally as a fraction. */
function shareWords({ term: { share }, above }: TreeRow, { bound, digits }: Words, text: ExplanationText) {
  const parent = above.at(-1);
  if (parent === undefined) return [];
  const isPercent = parent.kind === 'total' || share.equals(1);
  const part = isPercent ? text.percent(bound(share.mul(HUNDRED))) : share.toFraction();
  return [digits(text.shareOf[parent.kind](part, parent.code))];
}

function basisWords({ kind, basis, score, published }: ScoreTerm, words: Words, text: ExplanationText) {
  if (score === null) return [text.unknown];
  if (kind === 'question' || published === null) return [];
  if (basis === 'published') return [text.onlyPublished];
  const differs = !roundHalfUp(score).equals(roundHalfUp(published.score));
  return differs ? [text.published(words.score(published.score))] : [];
}

function sumWords({ term, isSummed, above }: TreeRow, { score }: Words, text: ExplanationText) {
  if (!isSummed) return [text.beside];
  return above.length === 0 || term.contribution === null ? [] : [text.gives(score(term.contribution))];
}

/** A row of the explanation in words, figures in the chosen digits. `ownText` names a question that the year's rules have no topic for. */
export function termWords(
  row: TreeRow,
  ownText: string | null,
  words: Words,
  text: ExplanationText,
): TermWords {
  const { term } = row;
  return {
    name: nameOf(term, term.name ?? ownText, words, text),
    score: term.score === null ? '–' : words.score(term.score),
    notes: [
      ...(row.isSummed ? shareWords(row, words, text) : []),
      ...sumWords(row, words, text),
      ...basisWords(term, words, text),
    ],
  };
}
