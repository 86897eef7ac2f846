import { isQuestionCode } from '../../assessment/question-code';
import type { AgencyAnalysis, ChainScore } from '../../scoring/analysis';
import { INSTRUMENT_CODES } from '../../assessment/instrument';
import { mirrorCell } from '../mirror-cell';
import { blankCell, formulaCell, type PlannedCell } from '../planned-cell';
import { questionPlaces } from '../question-scores/question-places';
import type { AgencyContext } from '../sheet-context';
import { usableScoreCell } from '../stated-score-cell';
import type { StyleName } from '../styles';
import { withoutDust } from '../summary/dust';
import { summaryScore } from '../summary/summary-layout';
import { asCorrected } from './as-corrected';
import {
  areScored,
  computedIndicator,
  computedInstrument,
  computedTotal,
  type ScoreExpression,
} from './score-expression';

/** What a row compares; a question by its code in the year of the cell. */
export type ComparedItem =
  | { readonly kind: 'total' }
  | { readonly kind: 'instrument' | 'indicator' | 'question'; readonly code: string };

const STYLE: StyleName = 'compactScore';
const NO_CELL = blankCell(STYLE, 'computed');

type Chained = { readonly chain: ChainScore | undefined; readonly computed: () => ScoreExpression };

function chainedOf(agency: AgencyAnalysis, item: ComparedItem): Chained | null {
  const { chain, rulebook } = agency;
  if (item.kind === 'total') return { chain: chain.total, computed: () => computedTotal(agency) };
  if (item.kind === 'instrument') {
    const code = INSTRUMENT_CODES.find((one) => one === item.code);
    if (code === undefined) return null;
    return { chain: chain.instruments.get(code), computed: () => computedInstrument(agency, code) };
  }
  const rule = rulebook.indicators.value.find(({ number }) => String(number) === item.code);
  if (rule === undefined) return null;
  return { chain: chain.indicators.get(rule.number), computed: () => computedIndicator(agency, rule) };
}

function computedCell({ text, cells }: ScoreExpression): PlannedCell {
  const value = withoutDust(text);
  if (cells.length === 0) return formulaCell(`=${value}`, STYLE);
  return formulaCell(`=IF(${areScored(cells)},${value},"")`, STYLE);
}

/** The published score that nothing contradicts, else what the cells below it come to; also once those outside 0 to 100 are corrected. */
function chainCell(agency: AgencyAnalysis, item: ComparedItem): PlannedCell {
  const now = chainedOf(agency, item)?.chain;
  const chained = chainedOf(asCorrected(agency), item);
  const later = chained?.chain;
  if (now === undefined || later === undefined || chained === null) return NO_CELL;
  if (now.published !== null && now.agrees !== false) return usableScoreCell(now.published, STYLE);
  return later.computed === null ? usableScoreCell(later.published, STYLE) : computedCell(chained.computed());
}

/** The cell of the year that the other sheets of this run show; null where they do not show the item. */
function shownCell(context: AgencyContext, item: ComparedItem): string | null {
  if (item.kind === 'total') return summaryScore(context, 'total', '');
  if (item.kind !== 'question') return summaryScore(context, item.kind, item.code);
  return isQuestionCode(item.code) ? (questionPlaces(context)?.scoreOf(item.code) ?? null) : null;
}

/** The item's score in a year, live: from this run's own sheets, or else from the user's cells of that year. */
export function yearCell(context: AgencyContext, agency: AgencyAnalysis, item: ComparedItem): PlannedCell {
  if (agency === context.subject) {
    const cell = shownCell(context, item);
    return cell === null ? NO_CELL : mirrorCell(cell, STYLE);
  }
  if (item.kind !== 'question') return chainCell(agency, item);
  const stated = isQuestionCode(item.code) ? agency.assessment.questions.get(item.code) : undefined;
  return usableScoreCell(stated ?? null, STYLE);
}
