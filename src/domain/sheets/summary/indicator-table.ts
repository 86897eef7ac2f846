import type { IndicatorRule } from '../../rules/rulebook';
import { bodyRow, headerRow, type TableColumn } from '../column';
import { cellReference, quoteText } from '../formula-text';
import { HEADER_KEY } from '../hidden-columns';
import { mirrorCell } from '../mirror-cell';
import { formulaCell, numberCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { questionPlaces } from '../question-scores/question-places';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import { longestTag, tagFormula } from '../tag-formula';
import { differenceFormula } from './difference-formula';
import { publishedCaption } from './published-caption';
import { calculationCell, SUMMARY_WIDTHS, type SummaryLayout } from './summary-layout';

const SCORE_COLUMN = 3;

const NO_DATA = 'ไม่มีข้อมูล';

type Line = { readonly rule: IndicatorRule; readonly row: number };

function lowCountCell(context: AgencyContext, rule: IndicatorRule): PlannedCell {
  const places = questionPlaces(context);
  if (places === null) return textCell('–', 'compactCenter');
  const below = quoteText(`<${lowBoundOf(context).countedBelow}`);
  return formulaCell(
    `=COUNTIFS(${places.column('indicator')},${rule.number},${places.column('score')},${below})`,
    'compactCount',
  );
}

function indicatorColumns(context: AgencyContext, layout: SummaryLayout): readonly TableColumn<Line>[] {
  const { literal, label } = lowBoundOf(context);
  const tags = context.subject.rulebook.tags.value;
  const cell = ({ rule }: Line, column: 'shown' | 'computed' | 'published') =>
    calculationCell(layout, 'indicator', String(rule.number), column) ?? '""';
  const score = ({ row }: Line) => cellReference(row, SCORE_COLUMN);
  return [
    { header: 'ที่', cell: ({ rule }) => numberCell(rule.number, 'compactCount') },
    { header: 'ตัวชี้วัด', cell: ({ rule }) => textCell(rule.name, 'compactText') },
    { header: 'เครื่องมือ', cell: ({ rule }) => textCell(rule.instrument, 'compactCenter') },
    { header: 'คะแนน', cell: (line) => mirrorCell(cell(line, 'shown'), 'compactScore') },
    { header: 'คะแนนที่ประกาศ', cell: (line) => mirrorCell(cell(line, 'published'), 'compactScore') },
    {
      header: 'ผลต่าง',
      cell: (line) =>
        formulaCell(differenceFormula(cell(line, 'computed'), cell(line, 'published')), 'compactDifference'),
    },
    {
      header: `ห่างเกณฑ์ ${label}`,
      cell: (line) =>
        formulaCell(
          `=IF(COUNT(${score(line)})=0,"",ROUND(${score(line)},2)-${literal})`,
          'compactDifference',
        ),
    },
    {
      header: 'ป้าย',
      cell: (line) =>
        formulaCell(`=${tagFormula(tags, score(line), NO_DATA)}`, 'compactCenter', longestTag(tags)),
    },
    { header: `ข้อต่ำกว่า ${label}`, cell: ({ rule }) => lowCountCell(context, rule) },
  ];
}

/** ตารางผลรายตัวชี้วัด: all indicators of the year, with or without a score. */
export function indicatorTable(context: AgencyContext, layout: SummaryLayout): readonly PlannedRow[] {
  const columns = indicatorColumns(context, layout);
  const rows = context.subject.rulebook.indicators.value.map((rule, index) =>
    bodyRow(`${context.edition}|indicator|${rule.number}`, columns, {
      rule,
      row: layout.indicators.first + index,
    }),
  );
  const isPublished = context.subject.assessment.indicators.size > 0;
  const caption = publishedCaption('ตารางที่ 2 ผลรายตัวชี้วัด', isPublished);
  return [
    wideRow('#indicators', textCell(context.show(caption), 'section'), SUMMARY_WIDTHS.length),
    headerRow(HEADER_KEY, columns, 'compactHeader'),
    ...rows,
  ];
}
