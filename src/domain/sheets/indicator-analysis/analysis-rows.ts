import { bodyRow, type Column } from '../column';
import { CONTINUED, continueTexts } from '../continuation';
import { measureTexts } from '../measure-texts';
import { carriedCell, textCell, typedCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import { NO_QUESTION_SCORES, questionText } from '../question-scores/question-places';
import { indicatorLabel, type AgencyContext } from '../sheet-context';
import { analysisSlots, type AnalysisSlot } from './analysis-slots';
import { adviceDraft, analysisDraft } from './draft-sentences';

/** Fields whose texts come from the user's measures and may go on in continuation rows. */
const CARRIED_FIELDS = ['analysis', 'measure', 'steps', 'period', 'owners'] as const;
type CarriedField = (typeof CARRIED_FIELDS)[number];

/** A physical row: a slot, or the part of its texts that goes on below it. */
export type AnalysisLine = {
  readonly slot: AnalysisSlot;
  readonly part: number;
  readonly isFirstOfIndicator: boolean;
  readonly texts: Readonly<Record<CarriedField, string | null>>;
};

/** Points; together the width of a landscape page. */
const WIDTHS = {
  indicator: 70,
  question: 86,
  analysis: 126,
  measure: 84,
  advice: 138,
  steps: 130,
  period: 68,
  owners: 68,
} as const;

/** Points: two rows of this height fill a page below headings of two levels. */
const TALLEST_PART = 195;

function carriedTexts(context: AgencyContext, { measure, sharedWith }: AnalysisSlot): AnalysisLine['texts'] {
  const nothing = { analysis: null, measure: null, steps: null, period: null, owners: null };
  if (sharedWith !== null) return { ...nothing, measure: context.show(`ใช้มาตรการเดียวกับข้อ ${sharedWith}`) };
  if (measure === null) return nothing;
  return { ...measureTexts(measure, context.digits), analysis: measure.analysis };
}

function linesOf(context: AgencyContext, slot: AnalysisSlot, isFirst: boolean): readonly AnalysisLine[] {
  const texts = carriedTexts(context, slot);
  const columns = CARRIED_FIELDS.map((field) => ({ text: texts[field], width: WIDTHS[field] }));
  return continueTexts(columns, context.styles.text, TALLEST_PART).map((parts, part) => {
    const [analysis = null, measure = null, steps = null, period = null, owners = null] = parts;
    return {
      slot,
      part,
      isFirstOfIndicator: isFirst && part === 0,
      texts: { analysis, measure, steps, period, owners },
    };
  });
}

function labelCell(context: AgencyContext, { slot, isFirstOfIndicator }: AnalysisLine): PlannedCell {
  const label = indicatorLabel(context, slot.indicator.number, slot.indicator.name);
  return isFirstOfIndicator ? textCell(label, 'text') : textCell(`${label} ${CONTINUED}`, 'repeated');
}

function questionCell(context: AgencyContext, { slot, part }: AnalysisLine): PlannedCell {
  if (part > 0) return textCell('', 'text');
  if (slot.question !== null) {
    const words = questionText(context, slot.question);
    return textCell(`${context.show(slot.question)} ${words}`.trim(), 'text');
  }
  const isScored = slot.indicator.questions.some((code) => context.subject.chain.questions.has(code));
  return textCell(isScored ? '' : NO_QUESTION_SCORES, 'text');
}

/** The user's own analysis where there is one; else a draft, once for each question and once for an indicator without. */
function analysisCell(context: AgencyContext, line: AnalysisLine): PlannedCell {
  const { slot, part, texts, isFirstOfIndicator } = line;
  if (texts.analysis !== null) return carriedCell(texts.analysis);
  if (part > 0) return textCell('', 'text');
  return slot.question !== null || isFirstOfIndicator ? analysisDraft(context, slot) : typedCell();
}

function carriedFieldCell(line: AnalysisLine, field: CarriedField): PlannedCell {
  const text = line.texts[field];
  return line.part > 0 && text === null ? textCell('', 'text') : carriedCell(text);
}

/** The eight columns of the form; the headings of the upper level stand apart. */
export function analysisColumns(context: AgencyContext): readonly Column<AnalysisLine>[] {
  const carried = (field: Exclude<CarriedField, 'analysis'>, header: string): Column<AnalysisLine> => ({
    field,
    filled: true,
    width: WIDTHS[field],
    header,
    cell: (line) => carriedFieldCell(line, field),
  });
  return [
    { field: 'indicator', width: WIDTHS.indicator, header: '', cell: (line) => labelCell(context, line) },
    {
      field: 'question',
      width: WIDTHS.question,
      header: 'ข้อคำถาม ITA',
      cell: (line) => questionCell(context, line),
    },
    {
      field: 'analysis',
      filled: true,
      width: WIDTHS.analysis,
      header: 'ผลการวิเคราะห์',
      cell: (line) => analysisCell(context, line),
    },
    carried('measure', 'มาตรการ/โครงการ/กิจกรรม'),
    {
      field: 'advice',
      filled: true,
      width: WIDTHS.advice,
      header: 'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA ที่สอดคล้องกับมาตรการ หรือโครงการ หรือกิจกรรม',
      cell: ({ slot, part }) => (part === 0 ? adviceDraft(context, slot) : textCell('', 'text')),
    },
    carried('steps', 'ขั้นตอนหรือ\nวิธีการดำเนินการ'),
    carried('period', 'ช่วงระยะ\nเวลาการ\nดำเนินการ'),
    carried('owners', 'ผู้รับผิดชอบ'),
  ];
}

function slotKey(context: AgencyContext, { indicator, question, measure }: AnalysisSlot): string {
  const end = question ?? (measure === null ? 'none' : `measure-${measure.no}`);
  return `${context.edition}|analysis|${indicator.number}|${end}`;
}

/** Rows for all indicators of the year, each at least one. */
export function analysisRows(context: AgencyContext): readonly PlannedRow[] {
  const columns = analysisColumns(context);
  return context.subject.rulebook.indicators.value.flatMap((rule) =>
    analysisSlots(context, rule).flatMap((slot, index) =>
      linesOf(context, slot, index === 0).map((line) => {
        const key = slotKey(context, slot);
        return bodyRow(line.part === 0 ? key : `${key}|${line.part + 1}`, columns, line);
      }),
    ),
  );
}
