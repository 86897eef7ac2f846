import type { FiscalYear } from '../../assessment/fiscal-year';
import type { Measure, Period } from '../../assessment/measure';
import type { QuestionCode } from '../../assessment/question-code';
import { isoDateFromSerial } from '../../reading/calendar';
import { matchIndicators } from '../../reading/match-indicator';
import { matchIssueName, matchIssueNumber } from '../../reading/match-issue';
import { findQuestionCodes } from '../../reading/parse-question-codes';
import { parsePeriod } from '../../reading/parse-period';
import type { RuleWords } from '../../reading/rule-words';
import { splitOwners } from '../../reading/split-owners';
import { readText } from '../../reading/thai-text';
import type { CellContent } from '../sheet-spec';
import { formatDay } from '../thai-period';
import type { MeasureField } from './measure-columns';

/** What the cells of a row of the list say, by column. */
export type MeasureCells = (field: MeasureField) => CellContent;

/** A measure as its row says it, before it has its number and its place. */
export type RowMeasure = Omit<Measure, 'no' | 'at'>;

/** What the reading of a row needs to know beforehand. */
export type RowReading = { readonly words: RuleWords; readonly planYear: FiscalYear | null };

const BETWEEN_ITEMS = /[,;\n]/;

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function textOf(content: CellContent): string {
  if (content.kind === 'number') return String(content.value);
  return content.kind === 'text' ? readText(content.text) : '';
}

function textOrNull(content: CellContent): string | null {
  const text = textOf(content);
  return text === '' ? null : text;
}

/** A day as a number of Excel's, or as its words. */
function dayText(content: CellContent): string {
  if (content.kind !== 'number') return textOf(content);
  const day = isoDateFromSerial(content.value);
  return (day === null ? null : formatDay(day)) ?? String(content.value);
}

function readPeriodOf(cells: MeasureCells, planYear: FiscalYear | null): Period | null {
  const [first, last] = [dayText(cells('from')), dayText(cells('to'))];
  const text = [first, last].filter((part) => part !== '').join(' ถึง ');
  if (text === '') return null;
  const period = parsePeriod(text, planYear);
  // One cell alone says when the measure begins, or when it ends.
  if (last === '' && cells('from').kind === 'number') return { ...period, to: null };
  return first === '' && cells('to').kind === 'number' ? { ...period, from: null } : period;
}

function readIndicators(text: string, { indicators }: RuleWords): Measure['indicators'] {
  const matches = text.split(BETWEEN_ITEMS).flatMap((piece) => matchIndicators(piece, indicators));
  return unique(matches.map(({ number }) => number));
}

function readQuestions(text: string): readonly QuestionCode[] {
  return unique(findQuestionCodes(text, 'list').map(({ code }) => code));
}

function readOwnersOf(cells: MeasureCells): readonly string[] {
  return unique([cells('owner'), cells('coOwners')].flatMap((cell) => splitOwners(textOf(cell)).owners));
}

/** The measure of a row; what the row does not say is null or empty. */
export function readMeasureRow(cells: MeasureCells, { words, planYear }: RowReading): RowMeasure {
  const issue = textOf(cells('issue'));
  return {
    issue: matchIssueName(issue, words.issues) ?? matchIssueNumber(issue, words.issues),
    heading: null,
    indicators: readIndicators(textOf(cells('indicator')), words),
    questions: readQuestions(textOf(cells('questions'))),
    analysis: null,
    measure: textOrNull(cells('measure')),
    alignment: null,
    steps: textOrNull(cells('steps')),
    period: readPeriodOf(cells, planYear),
    owners: readOwnersOf(cells),
    result: textOrNull(cells('fullYear')),
    outcome: textOrNull(cells('outcome')),
    recommendation: null,
    progress: {
      halfYear: textOrNull(cells('halfYear')),
      evidence: textOrNull(cells('evidence')),
      obstacle: textOrNull(cells('obstacle')),
    },
  };
}
