import type { InstrumentCode, WholeInstrument } from '../assessment/instrument';
import {
  QUESTION_LETTERS,
  type QuestionCode,
  questionCode,
  type QuestionLetter,
} from '../assessment/question-code';
import { saysIndicator } from './indicator-word';
import { matchIndicators } from './match-indicator';
import { matchInstrument } from './match-instrument';
import type { RuleWords } from './rule-words';

/** What the headings above a row say it belongs to: the instrument, and the part of EIT where they are kept apart. */
export type ScoreContext = { readonly instrument: WholeInstrument; readonly part: InstrumentCode | null };

const LETTERS: Readonly<Record<WholeInstrument, QuestionLetter>> = { IIT: 'i', EIT: 'e', OIT: 'o' };

function contextOf(code: InstrumentCode): ScoreContext {
  if (code === 'EIT1' || code === 'EIT2') return { instrument: 'EIT', part: code };
  return { instrument: code, part: null };
}

/** The context after a heading: changed where it names one instrument or one indicator, else as before. */
export function contextAfter(
  heading: string,
  before: ScoreContext | null,
  words: RuleWords,
): ScoreContext | null {
  const instrument = matchInstrument(heading);
  if (instrument !== null) return contextOf(instrument);
  const [only, ...others] = matchIndicators(heading, words.indicators).filter(
    (match) => match.by === 'name' || saysIndicator(heading),
  );
  const indicator =
    others.length > 0 ? undefined : words.indicators.find((one) => one.number === only?.number);
  if (indicator === undefined) return before;
  return before?.instrument === indicator.instrument ? before : contextOf(indicator.instrument);
}

/** The code of a question whose letter is missing, from the instrument it stands under; null where that is unknown. */
export function codeInContext(number: number, context: ScoreContext | null): QuestionCode | null {
  const letter =
    context === null ? undefined : QUESTION_LETTERS.find((one) => one === LETTERS[context.instrument]);
  return letter === undefined || number < 1 || number > 99 ? null : questionCode(letter, number);
}
