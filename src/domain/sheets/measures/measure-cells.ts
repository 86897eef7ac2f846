import { isQuestionCode } from '../../assessment/question-code';
import type { IndicatorRule, Rulebook } from '../../rules/rulebook';
import { CONTINUED } from '../continuation';
import { blankCell, formulaCell, numberCell, textCell, type PlannedCell } from '../planned-cell';
import type { AgencyContext } from '../sheet-context';
import type { CellContent } from '../sheet-spec';
import type { StyleName } from '../styles';
import { daySerial } from './day-serial';
import { measureColumn, type MeasureField } from './measure-columns';
import type { LongField, MeasureLine } from './measure-lines';
import { OUTSIDE_PLAN, quarterFormula } from './quarter-formula';
import type { StandingList } from './standing-list';

/**
 * ช่องของทะเบียนมาตรการ: what the user's own sheet says is carried, what follows from a low score is offered, everything else is
 * for staff to fill.
 */
type Carried = Extract<MeasureLine, { kind: 'carried' }>;

const DATE_FIELDS: readonly MeasureField[] = ['from', 'to'];
const CODE_FIELDS: readonly MeasureField[] = ['issue', 'indicator', 'questions'];

function fillStyle(field: MeasureField): StyleName {
  return DATE_FIELDS.includes(field) ? 'typedDate' : 'compactTyped';
}

function toFill(field: MeasureField): PlannedCell {
  return blankCell(fillStyle(field), 'typed');
}

function carriedText(text: string | null, field: MeasureField): PlannedCell {
  const style = CODE_FIELDS.includes(field) ? 'compactCenter' : 'compactText';
  return text === null || text.trim() === '' ? toFill(field) : textCell(text, style, 'carried');
}

/** A day as a number that formulas reckon with; the words of a period whose days are not certain stand where it begins. */
function dayCell({ measure }: Carried, field: 'from' | 'to'): PlannedCell {
  const day = measure.period?.[field] ?? null;
  const serial = day === null ? null : daySerial(day);
  if (serial !== null) return numberCell(serial, 'typedDate', 'carried');
  const isUncertain = measure.period?.from === null && measure.period.to === null;
  return carriedText(field === 'from' && isUncertain ? measure.period.text : null, field);
}

function carriedShort(context: AgencyContext, { measure }: Carried, field: MeasureField): string | null {
  const [first = null, ...others] = measure.owners;
  switch (field) {
    case 'issue':
      return measure.issue === null ? null : context.show(String(measure.issue));
    case 'indicator':
      return context.show(measure.indicators.join(', '));
    case 'questions':
      return context.show(measure.questions.join(' '));
    case 'owner':
      return first;
    case 'coOwners':
      return others.join('\n');
    case 'fullYear':
      return measure.result;
    case 'outcome':
      return measure.outcome;
    default:
      return null;
  }
}

function isLong(field: MeasureField): field is LongField {
  return field === 'measure' || field === 'steps';
}

function carriedCellOf(context: AgencyContext, line: Carried, field: MeasureField): PlannedCell {
  const { part, texts } = line.part;
  const text = isLong(field) ? (texts.get(field) ?? null) : null;
  if (part > 0) return textCell(text ?? '', 'compactText', text === null ? 'constant' : 'carried');
  if (isLong(field)) return carriedText(text, field);
  if (field === 'from' || field === 'to') return dayCell(line, field);
  return carriedText(carriedShort(context, line, field), field);
}

function inheritedCell(content: CellContent, field: MeasureField): PlannedCell {
  const shows = content.kind === 'text' ? content.text : '';
  return { cell: { content, style: fillStyle(field), role: 'typed' }, shows };
}

/** What a low item says of the measure that it needs. */
type Offer = { readonly issue: string; readonly indicator: string; readonly questions: string };

function ruleOf(item: string, { indicators }: Rulebook): IndicatorRule | null {
  const number = /^(?:indicator-|subIndicator-)(\d+)/.exec(item)?.[1];
  const isAsked = (rule: IndicatorRule) =>
    number === undefined ? rule.questions.some((code) => code === item) : String(rule.number) === number;
  return indicators.value.find(isAsked) ?? null;
}

/** An issue is offered where the question feeds one alone. */
function offerOf(item: string, rulebook: Rulebook): Offer {
  const rule = ruleOf(item, rulebook);
  const [issue, ...others] = rulebook.issues.value.filter(({ questions }) =>
    questions.some(({ value }) => value === item),
  );
  return {
    issue: issue === undefined || others.length > 0 ? '' : String(issue.number),
    indicator: rule === null ? '' : String(rule.number),
    questions: isQuestionCode(item) ? item : '',
  };
}

function offeredCell(context: AgencyContext, item: string, field: MeasureField): PlannedCell {
  if (field !== 'issue' && field !== 'indicator' && field !== 'questions') return toFill(field);
  const text = context.show(offerOf(item, context.subject.rulebook)[field]);
  return text === '' ? toFill(field) : textCell(text, 'compactDraft', 'draft');
}

function numberOfLine(line: MeasureLine): PlannedCell {
  if (line.kind === 'carried' && line.part.part > 0) return textCell(CONTINUED, 'compactCenter');
  const no = line.kind === 'carried' ? line.measure.no : line.no;
  return no === null ? blankCell('compactCenter') : numberCell(no, 'compactCount');
}

function quarterCell({ planYear }: AgencyContext, line: MeasureLine, row: number): PlannedCell {
  if (line.kind === 'carried' && line.part.part > 0) return blankCell('quarter');
  const columns = { from: measureColumn('from'), to: measureColumn('to') };
  return formulaCell(quarterFormula(row, columns, planYear), 'quarter', OUTSIDE_PLAN);
}

/**
 * The cell of a column in a row of the list; `row` is the zero-based row on the sheet. What staff typed is kept because it is
 * theirs, never written as ours: else it would be taken for ours on the next run.
 */
export function measureCell(
  context: AgencyContext,
  line: MeasureLine,
  row: number,
  field: MeasureField,
  list: StandingList | null,
): PlannedCell {
  if (field === 'no') return numberOfLine(line);
  if (field === 'quarter') return quarterCell(context, line, row);
  if (line.kind === 'offered') return offeredCell(context, line.item, field);
  if (line.kind === 'free' || list?.isTyped(line.key, field)) return toFill(field);
  if (line.kind === 'carried') return carriedCellOf(context, line, field);
  return inheritedCell(list?.contentOf(line.key, field) ?? { kind: 'blank' }, field);
}
