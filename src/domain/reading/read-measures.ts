import type { CellPlace } from '../assessment/cell-place';
import type { FiscalYear } from '../assessment/fiscal-year';
import type { IndicatorNumber } from '../assessment/indicator';
import type { WholeInstrument } from '../assessment/instrument';
import type { Measure } from '../assessment/measure';
import type { QuestionCode } from '../assessment/question-code';
import type { Reading } from '../findings/finding';
import { mentionedIndicators } from './match-indicator';
import { instrumentsIn } from './match-instrument';
import { matchIssueName } from './match-issue';
import { gatherMeasureRows, type MeasureRows } from './measure-rows';
import { note } from './note';
import { placeOfField, readOwners, readPeriod } from './read-measure-cells';
import { type MeasureHeading, readMeasureHeading } from './read-measure-heading';
import { questionsInProse, readQuestionCell } from './read-question-cell';
import type { RuleWords } from './rule-words';
import type { ColumnField, TableLayout } from './sheet-layout';
import { placeOfRows, type SheetText } from './sheet-text';

/** What the reading of measures needs to know beforehand. */
export type MeasureContext = { readonly words: RuleWords; readonly planYear: FiscalYear | null };

/** A measure before it has its number in the workbook, and the cell that names its questions. */
export type UnnumberedMeasure = { readonly measure: Omit<Measure, 'no'>; readonly questionsAt: CellPlace };

function hasColumn(rows: MeasureRows, field: ColumnField): boolean {
  return rows.table.columns.some((column) => column.field === field);
}

type NamedHeading = MeasureHeading & { readonly text: string | null };

/** The heading of the row, else that of its group where the table has no column for either. */
function readHeading(sheet: SheetText, rows: MeasureRows, { words }: MeasureContext): NamedHeading {
  for (const field of ['indicator', 'issue'] as const) {
    const text = rows.texts.get(field);
    const at = placeOfField(sheet, rows, field);
    if (text !== undefined) return { text, ...readMeasureHeading(text, field, at, words) };
  }
  const nothing: NamedHeading = { text: null, issue: null, indicators: [], findings: [] };
  if (rows.banner === null || hasColumn(rows, 'indicator') || hasColumn(rows, 'issue')) return nothing;
  const group = readMeasureHeading(rows.banner, 'issue', placeOfField(sheet, rows, 'measure'), words);
  const isNamed = group.indicators.length > 0 || matchIssueName(rows.banner, words.issues) !== null;
  return isNamed ? { ...group, text: rows.banner } : nothing;
}

/** The instrument whose questions a row without letters means. */
function instrumentOf(
  rows: MeasureRows,
  indicators: readonly IndicatorNumber[],
  words: RuleWords,
): WholeInstrument | null {
  const ofIndicators = words.indicators
    .filter(({ number }) => indicators.includes(number))
    .map(({ instrument }) => instrument);
  const [only, ...others] = new Set([...ofIndicators, ...instrumentsIn(rows.texts.get('instrument') ?? '')]);
  return only === undefined || others.length > 0 ? null : only;
}

function readQuestions(
  sheet: SheetText,
  rows: MeasureRows,
  indicators: readonly IndicatorNumber[],
  words: RuleWords,
): Reading<readonly QuestionCode[]> {
  if (hasColumn(rows, 'question')) {
    const instrument = instrumentOf(rows, indicators, words);
    return readQuestionCell(
      rows.texts.get('question') ?? '',
      instrument,
      placeOfField(sheet, rows, 'question'),
    );
  }
  const prose = (['indicator', 'measure', 'analysis'] as const).map((field) => rows.texts.get(field) ?? '');
  return { value: questionsInProse(prose.join('\n')), findings: [] };
}

/** What is done: the column of measures, else the heading of the group. */
function measureWords(rows: MeasureRows): string | null {
  return rows.texts.get('measure') ?? (hasColumn(rows, 'measure') ? null : rows.banner);
}

function placeOfMeasure(sheet: SheetText, rows: MeasureRows): CellPlace {
  const columns = rows.table.columns.map(({ column }) => column);
  return placeOfRows(sheet, rows.firstRow, rows.lastRow, columns);
}

/** Indicators as headed; where the table has no place for them, those that the measure's own words point at. */
function readIndicators(
  sheet: SheetText,
  rows: MeasureRows,
  heading: NamedHeading,
  { words }: MeasureContext,
): Reading<readonly IndicatorNumber[]> {
  const hasPlace = (['indicator', 'issue', 'question'] as const).some((field) => hasColumn(rows, field));
  if (hasPlace || heading.text !== null) return { value: heading.indicators, findings: [] };
  const found = measureWords(rows) ?? '';
  const hinted = mentionedIndicators(found, words.indicators);
  const facts = { because: 'hinted', found, taken: hinted.map(String) };
  const findings = hinted.length > 0 ? [note('R11', 'notice', placeOfMeasure(sheet, rows), facts)] : [];
  return { value: hinted, findings };
}

function readMeasure(
  sheet: SheetText,
  rows: MeasureRows,
  context: MeasureContext,
): Reading<UnnumberedMeasure> {
  const textOf = (field: ColumnField) => rows.texts.get(field) ?? null;
  const heading = readHeading(sheet, rows, context);
  const indicators = readIndicators(sheet, rows, heading, context);
  const questions = readQuestions(sheet, rows, heading.indicators, context.words);
  const period = readPeriod(sheet, rows, context.planYear);
  const owners = readOwners(sheet, rows);
  const measure = {
    at: placeOfMeasure(sheet, rows),
    issue: heading.issue,
    heading: heading.text,
    indicators: indicators.value,
    questions: questions.value,
    analysis: textOf('analysis'),
    measure: measureWords(rows),
    alignment: textOf('alignment'),
    steps: textOf('steps'),
    period: period.value,
    owners: owners.value,
    result: textOf('result'),
    outcome: textOf('outcome'),
    recommendation: textOf('recommendation'),
  };
  const read = [heading, indicators, questions, period, owners];
  return {
    value: { measure, questionsAt: placeOfField(sheet, rows, 'question') },
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** Reads the measures of a sheet as its layout says; `planYear` settles quarters and months without a year. */
export function readMeasures(
  sheet: SheetText,
  tables: readonly TableLayout[],
  context: MeasureContext,
): Reading<readonly UnnumberedMeasure[]> {
  const gathered = gatherMeasureRows(sheet, tables);
  const read = gathered.value.map((rows) => readMeasure(sheet, rows, context));
  return {
    value: read.map(({ value }) => value),
    findings: [...gathered.findings, ...read.flatMap(({ findings }) => findings)],
  };
}
