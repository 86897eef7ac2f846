import { indicatorsOf } from '../../rules/question-place';
import { WHOLE_INSTRUMENTS, type InstrumentCode } from '../../assessment/instrument';
import { quoteText } from '../formula-text';
import type { QuestionPlaces } from '../question-scores/question-places';
import type { AgencyContext } from '../sheet-context';
import { cellReference } from '../formula-text';
import {
  calculationCell,
  knownEitParts,
  WEIGHTED_COLUMN,
  type ScoreLine,
  type SummaryLayout,
} from './summary-layout';

/** What a line is computed from: how many scores it needs, a formula that counts those there are, and one that combines them. */
export type LowerScores = { readonly needed: number; readonly count: string; readonly combine: string };

const NOTHING_BELOW: LowerScores = { needed: 0, count: '0', combine: '""' };

/** Scores below 0 are no scores, and a cell without one holds text. */
const IS_SCORE = quoteText('>=0');

function fromQuestions(
  needed: number,
  places: QuestionPlaces | null,
  column: 'indicator' | 'subIndicator',
  criterion: string,
): LowerScores {
  if (places === null) return { ...NOTHING_BELOW, needed };
  const [group, scores] = [places.column(column), places.column('score')];
  return {
    needed,
    count: `COUNTIFS(${group},${criterion},${scores},${IS_SCORE})`,
    combine: `AVERAGEIFS(${scores},${group},${criterion})`,
  };
}

function fromLines(layout: SummaryLayout, kind: ScoreLine['kind'], codes: readonly string[]): LowerScores {
  const cells = codes
    .map((code) => calculationCell(layout, kind, code, 'used'))
    .filter((cell) => cell !== null);
  if (cells.length === 0) return NOTHING_BELOW;
  const list = cells.join(',');
  return { needed: cells.length, count: `COUNT(${list})`, combine: `AVERAGE(${list})` };
}

/** The parts make the score as soon as each of them has one, `otherwise` until then. */
function onceCorrected(parts: LowerScores, otherwise: LowerScores): LowerScores {
  const isWhole = `${parts.count}=${parts.needed}`;
  return {
    needed: otherwise.needed,
    count: `IF(${isWhole},${otherwise.needed},${otherwise.count})`,
    combine: `IF(${isWhole},${parts.combine},${otherwise.combine})`,
  };
}

/** The parts of EIT where all are stated and not all are known: they make EIT once those outside 0 to 100 are corrected. */
function partsToCorrect({ subject }: AgencyContext): readonly InstrumentCode[] {
  const parts = subject.rulebook.eitParts.value;
  return parts.every((part) => subject.assessment.instruments.has(part)) ? parts : [];
}

function belowInstrument(context: AgencyContext, layout: SummaryLayout, code: string): LowerScores {
  const parts = code === 'EIT' ? knownEitParts(context) : [];
  if (parts.length > 0) return fromLines(layout, 'instrument', parts);
  const whole = WHOLE_INSTRUMENTS.find((one) => one === code);
  const numbers =
    whole === undefined
      ? []
      : indicatorsOf(context.subject.rulebook, whole).map(({ number }) => String(number));
  const fromIndicators = fromLines(layout, 'indicator', numbers);
  const correctable = code === 'EIT' ? partsToCorrect(context) : [];
  return correctable.length === 0
    ? fromIndicators
    : onceCorrected(fromLines(layout, 'instrument', correctable), fromIndicators);
}

/** The total is the sum of the weighted scores in the table of instruments. */
function belowTotal({ instruments, shownInstruments }: SummaryLayout): LowerScores {
  const total = cellReference(instruments.last, WEIGHTED_COLUMN);
  const weighted = `${cellReference(instruments.first, WEIGHTED_COLUMN)}:${cellReference(instruments.last - 1, WEIGHTED_COLUMN)}`;
  return { needed: shownInstruments.length, count: `COUNT(${weighted})`, combine: total };
}

/**
 * The chain of the year in formulas: a question's group from the sheet of question scores, an OIT indicator from its
 * sub-indicators, EIT from its parts where both are known, every other instrument from its indicators.
 */
export function lowerScores(
  context: AgencyContext,
  layout: SummaryLayout,
  places: QuestionPlaces | null,
  line: ScoreLine,
): LowerScores {
  const indicators = context.subject.rulebook.indicators.value;
  switch (line.kind) {
    case 'subIndicator': {
      const rule = indicators.flatMap((one) => one.subIndicators).find((one) => one.code === line.code);
      const needed = rule?.questions.length ?? 0;
      return fromQuestions(needed, places, 'subIndicator', quoteText(context.show(line.code)));
    }
    case 'indicator': {
      const rule = indicators.find((one) => String(one.number) === line.code);
      const parts = rule?.subIndicators.map(({ code }) => code) ?? [];
      if (parts.length > 0) return fromLines(layout, 'subIndicator', parts);
      return fromQuestions(rule?.questions.length ?? 0, places, 'indicator', line.code);
    }
    case 'instrument':
      return belowInstrument(context, layout, line.code);
    case 'total':
      return belowTotal(layout);
  }
}
