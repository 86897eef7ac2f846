import {
  carriedColumn,
  carriedPartCell,
  carriedParts,
  carriedTexts,
  partKey,
  type CarriedPart,
} from '../carried-parts';
import { bodyRow, type Column } from '../column';
import { CONTINUED } from '../continuation';
import { formatQuarters } from '../fiscal-quarters';
import { measureKeys } from '../measure-key';
import type { MeasureSlot } from '../measure-slots';
import { measureTexts } from '../measure-texts';
import { textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import { NO_QUESTION_SCORES, questionText } from '../question-scores/question-places';
import { formatCodeRanges } from '../settings/code-ranges';
import { indicatorLabel, type AgencyContext } from '../sheet-context';
import { issueDraft } from './issue-drafts';
import { issueGroups, type IssueGroup } from './issue-groups';

const UNMAPPED = 'ยังไม่ได้จัดประเด็น';
const MAP_IN_SETTINGS = 'ข้อเหล่านี้ไม่อยู่ในประเด็นใด จัดเข้าประเด็นได้ในแผ่นตั้งค่าของปี';

/** Points; together the width of a landscape page. */
const WIDTHS = {
  issue: 85,
  question: 136,
  analysis: 144,
  measure: 118,
  steps: 132,
  period: 80,
  owners: 75,
} as const;

/** Fields whose texts may go on in continuation rows, those of the user's measures after the first. */
const SHOWN_FIELDS = ['question', 'analysis', 'measure', 'steps', 'period', 'owners'] as const;
type ShownField = (typeof SHOWN_FIELDS)[number];
type CarriedField = Exclude<ShownField, 'question'>;

/** A physical row: a slot of an issue, or the part of its texts that goes on below it. */
export type IssueLine = {
  readonly group: IssueGroup;
  readonly slot: MeasureSlot;
  readonly isFirst: boolean;
  readonly carried: CarriedPart<ShownField>;
};

function measureTextsOf(
  { show, digits, planYear }: AgencyContext,
  { measure, sharedWith }: MeasureSlot,
): Readonly<Record<CarriedField, string | null>> {
  const nothing = { analysis: null, measure: null, steps: null, period: null, owners: null };
  if (sharedWith !== null) return { ...nothing, measure: show(`ใช้มาตรการเดียวกับข้อ ${sharedWith}`) };
  if (measure === null) return nothing;
  const period = measure.period === null ? null : formatQuarters(measure.period, planYear, digits);
  return { ...measureTexts(measure, digits), analysis: measure.analysis, period };
}

function linesOf(
  context: AgencyContext,
  group: IssueGroup,
  slot: MeasureSlot,
  isFirst: boolean,
): readonly IssueLine[] {
  const question = questionWords(context, group, slot, isFirst);
  const texts = { ...measureTextsOf(context, slot), question: question === '' ? null : question };
  return carriedParts(carriedTexts(SHOWN_FIELDS, texts, WIDTHS), context.styles.text).map((carried) => ({
    group,
    slot,
    isFirst: isFirst && carried.part === 0,
    carried,
  }));
}

function labelCell(context: AgencyContext, { issue }: IssueGroup, isFirst: boolean): PlannedCell {
  const label = issue === null ? UNMAPPED : indicatorLabel(context, issue.number, issue.name);
  return isFirst ? textCell(label, 'text') : textCell(`${label} ${CONTINUED}`, 'repeated');
}

/** Without a question of its own, a row shows those that its measure names, else (once for the issue) all that feed it. */
function questionWords(
  context: AgencyContext,
  { issue, questions }: IssueGroup,
  { question, measure }: MeasureSlot,
  isFirst: boolean,
): string {
  const named = measure?.questions.filter((code) => questions.includes(code)) ?? [];
  const shown = question === null ? named : [question];
  if (shown.length > 0) {
    const lines = shown.map((code) => `${context.show(code)} ${questionText(context, code)}`.trim());
    return lines.join('\n');
  }
  if (!isFirst || issue === null || questions.length === 0) return '';
  const note = context.subject.chain.questions.size === 0 ? ` (${NO_QUESTION_SCORES})` : '';
  return `${context.show(`ข้อ ${formatCodeRanges(questions)}`)}${note}`;
}

function questionCell({ carried }: IssueLine): PlannedCell {
  return textCell(carried.texts.get('question') ?? '', 'text');
}

/** The user's own analysis where there is one, else a draft. */
function analysisCell(context: AgencyContext, { group, slot, isFirst, carried }: IssueLine): PlannedCell {
  if (carried.part > 0 || carried.texts.has('analysis')) return carriedPartCell(carried, 'analysis');
  return issueDraft(context, group, slot, isFirst);
}

/** The seven columns of the form; the headings of the upper level stand apart. */
export function issueColumns(context: AgencyContext): readonly Column<IssueLine>[] {
  return [
    {
      field: 'issue',
      width: WIDTHS.issue,
      header: '',
      cell: ({ group, isFirst }) => labelCell(context, group, isFirst),
    },
    {
      field: 'question',
      width: WIDTHS.question,
      header: 'ข้อคำถาม ITA',
      cell: questionCell,
    },
    {
      field: 'analysis',
      filled: true,
      width: WIDTHS.analysis,
      header: 'ผลการวิเคราะห์ข้อมูล',
      cell: (line) => analysisCell(context, line),
    },
    carriedColumn<ShownField>('measure', 'มาตรการ', WIDTHS.measure),
    carriedColumn<ShownField>('steps', 'ขั้นตอน/วิธีการปฏิบัติ', WIDTHS.steps),
    carriedColumn<ShownField>('period', 'ระยะเวลา\nดำเนินการ', WIDTHS.period),
    carriedColumn<ShownField>('owners', 'ส่วนงาน\nที่รับผิดชอบ', WIDTHS.owners),
  ];
}

/** All questions that no issue takes, so that none is lost from sight. */
function unmappedRow(context: AgencyContext, { questions }: IssueGroup, columns: number): PlannedRow {
  const words = [UNMAPPED, `ข้อ ${context.show(formatCodeRanges(questions))}`, MAP_IN_SETTINGS];
  return {
    key: '#unmapped',
    cells: Array.from({ length: columns }, (_, index) => textCell(words[index] ?? '', 'text')),
  };
}

/** Rows for all issues of the year, each at least one, then for what no issue takes. */
export function issueRows(
  context: AgencyContext,
  columns: readonly Column<IssueLine>[],
): readonly PlannedRow[] {
  const keys = measureKeys(context.measures);
  return issueGroups(context).flatMap((group) => {
    const rows = group.slots.flatMap((slot, index) =>
      linesOf(context, group, slot, index === 0).map((line) => {
        const measure = slot.measure === null ? 'none' : `measure-${keys.get(slot.measure) ?? ''}`;
        const key = `${context.edition}|issue|${group.issue?.number ?? 'none'}|${slot.question ?? measure}`;
        return bodyRow(partKey(key, line.carried.part), columns, line);
      }),
    );
    const isUnmapped = group.issue === null && group.questions.length > 0;
    return isUnmapped ? [...rows, unmappedRow(context, group, columns.length)] : rows;
  });
}
