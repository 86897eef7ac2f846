import { carriedColumn, carriedParts, carriedTexts, partKey, type CarriedPart } from '../carried-parts';
import { bodyRow, type Column } from '../column';
import { CONTINUED } from '../continuation';
import { quoteText } from '../formula-text';
import { measureKeys } from '../measure-key';
import { measureTexts } from '../measure-texts';
import { formulaCell, textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import { summaryScore } from '../summary/summary-layout';
import { longestTag, tagFormula } from '../tag-formula';
import { bannerRow } from './banner-row';
import { reportGroups, type ReportGroup, type ReportSlot } from './report-groups';

const NO_INDICATOR = 'ยังไม่ระบุตัวชี้วัด';
const NO_INSTRUMENT = '–';
const NO_SCORE = 'ยังไม่มีคะแนน';

/** Points; together the width of a landscape page. */
const WIDTHS = {
  instrument: 36,
  indicator: 84,
  approach: 206,
  owners: 68,
  result: 193,
  outcome: 183,
} as const;

const CARRIED_FIELDS = ['approach', 'owners', 'result', 'outcome'] as const;
type CarriedField = (typeof CARRIED_FIELDS)[number];

/** A physical row: a slot of a group, or the part of its texts that goes on below it. */
export type ReportLine = {
  readonly group: ReportGroup;
  readonly slot: ReportSlot;
  /** False where the indicator is named in a row above already. */
  readonly isFirst: boolean;
  readonly carried: CarriedPart<CarriedField>;
};

/** What is done: the measure with its steps, the steps alone where the banner has its name. */
function approachOf(context: AgencyContext, { heading }: ReportGroup, slot: ReportSlot): string | null {
  const { measure, sharedWith } = slot;
  if (sharedWith !== null) return context.show(`ใช้มาตรการเดียวกับตัวชี้วัดที่ ${sharedWith}`);
  if (measure === null) return null;
  const { measure: title, steps } = measureTexts(measure, context.digits);
  const texts = new Set(heading === null ? [title, steps] : [steps]);
  const told = [...texts].filter((text) => text !== null);
  return told.length === 0 ? null : told.join('\n');
}

function linesOf(
  context: AgencyContext,
  group: ReportGroup,
  slot: ReportSlot,
  isFirst: boolean,
): readonly ReportLine[] {
  const own = slot.sharedWith === null ? slot.measure : null;
  const texts: Readonly<Record<CarriedField, string | null>> = {
    approach: approachOf(context, group, slot),
    owners: own === null ? null : measureTexts(own, context.digits).owners,
    result: own?.result ?? null,
    outcome: own?.outcome ?? null,
  };
  return carriedParts(carriedTexts(CARRIED_FIELDS, texts, WIDTHS), context.styles.text).map((carried) => ({
    group,
    slot,
    isFirst: isFirst && carried.part === 0,
    carried,
  }));
}

/** `ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (รักษาระดับ)`; the tag follows the score. */
function indicatorCell(context: AgencyContext, { slot, isFirst }: ReportLine): PlannedCell {
  const { indicator } = slot;
  const [end, style] = isFirst ? (['', 'text'] as const) : ([` ${CONTINUED}`, 'repeated'] as const);
  if (indicator === null) return textCell(`${NO_INDICATOR}${end}`, style);
  const tags = context.subject.rulebook.tags.value;
  const score = summaryScore(context, 'indicator', String(indicator.number)) ?? '""';
  const label = `${context.show(`ตัวชี้วัดที่ ${indicator.number}`)} ${indicator.name} (`;
  const tag = tagFormula(tags, score, NO_SCORE);
  return formulaCell(
    `=${quoteText(label)}&${tag}&${quoteText(`)${end}`)}`,
    style,
    `${label}${longestTag(tags)})${end}`,
  );
}

function instrumentCell({ group, slot, carried }: ReportLine): PlannedCell {
  const isFirst = slot === group.slots[0] && carried.part === 0;
  return textCell(group.instrument ?? NO_INSTRUMENT, isFirst ? 'textCenter' : 'repeatedCenter');
}

/** The six columns of the form; the first two share one heading. */
export function reportColumns(context: AgencyContext): readonly Column<ReportLine>[] {
  return [
    {
      field: 'instrument',
      width: WIDTHS.instrument,
      header: 'ตัวชี้วัด',
      cell: instrumentCell,
    },
    {
      field: 'indicator',
      width: WIDTHS.indicator,
      header: '',
      cell: (line) => indicatorCell(context, line),
    },
    carriedColumn<CarriedField>('approach', 'แนวทางการแก้ไข/พัฒนา/วิธีการดำเนินการ', WIDTHS.approach),
    carriedColumn<CarriedField>('owners', 'ผู้รับผิดชอบ', WIDTHS.owners),
    carriedColumn<CarriedField>('result', 'สรุปผลการดำเนินการตามมาตรการ', WIDTHS.result),
    carriedColumn<CarriedField>('outcome', 'ผลลัพธ์/ความสำเร็จ', WIDTHS.outcome),
  ];
}

/** Instrument by instrument: its banner, then a row for each indicator and measure. */
export function reportRows(
  context: AgencyContext,
  columns: readonly Column<ReportLine>[],
): readonly PlannedRow[] {
  const keys = measureKeys(context.measures);
  return reportGroups(context).flatMap((group) => {
    const rows = group.slots.flatMap((slot, index) => {
      const isFirst = group.slots[index - 1]?.indicator !== slot.indicator;
      const end = slot.measure === null ? 'none' : (keys.get(slot.measure) ?? '');
      const key = `${context.edition}|report|${slot.indicator?.number ?? 'other'}|${end}`;
      return linesOf(context, group, slot, isFirst).map((line) =>
        bodyRow(partKey(key, line.carried.part), columns, line),
      );
    });
    return [bannerRow(context, group, columns.length), ...rows];
  });
}
