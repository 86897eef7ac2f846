import { WHOLE_INSTRUMENTS, type InstrumentCode } from '../../assessment/instrument';
import { toNumber, ZERO } from '../../assessment/score';
import { bodyRow, headerRow, type TableColumn } from '../column';
import { cellReference, columnReference, quoteText } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { formulaCell, numberCell, textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import { differenceFormula } from './difference-formula';
import { withoutDust } from './dust';
import { instrumentLabel } from './item-label';
import { publishedCaption } from './published-caption';
import {
  calculationCell,
  SUMMARY_WIDTHS,
  WEIGHT_COLUMN,
  WEIGHTED_COLUMN,
  type SummaryLayout,
} from './summary-layout';

const SCORE_COLUMN = 2;

type Line = { readonly number: number; readonly code: InstrumentCode; readonly row: number };

/** Weight as a share of 1; the parts of EIT share the weight of EIT equally. */
function weightOf(
  { subject }: AgencyContext,
  shown: readonly InstrumentCode[],
  code: InstrumentCode,
): number {
  const whole = WHOLE_INSTRUMENTS.find((one) => code.startsWith(one)) ?? 'OIT';
  const percent = subject.rulebook.weights.value.get(whole) ?? ZERO;
  const parts = shown.filter((one) => one.startsWith(whole)).length;
  return toNumber(percent.div(100 * parts));
}

function statusFormula(context: AgencyContext, score: string): string {
  const { literal, label } = lowBoundOf(context);
  const [low, fine] = [quoteText(`ต่ำกว่า ${label}`), quoteText(`ผ่านเกณฑ์ ${label}`)];
  return `=IF(COUNT(${score})=0,"ไม่มีข้อมูล",IF(ROUND(${score},2)<${literal},${low},${fine}))`;
}

function instrumentColumns(context: AgencyContext, layout: SummaryLayout): readonly TableColumn<Line>[] {
  const cell = (code: string, column: 'shown' | 'used' | 'computed' | 'published') =>
    calculationCell(layout, 'instrument', code, column) ?? '""';
  const weighted = ({ code, row }: Line) =>
    `=IF(COUNT(${cell(code, 'used')})=0,"",${cell(code, 'used')}*${cellReference(row, WEIGHT_COLUMN)})`;
  return [
    { header: 'ที่', cell: ({ number }) => numberCell(number, 'compactCount') },
    { header: 'เครื่องมือ', cell: ({ code }) => textCell(instrumentLabel(context, code), 'compactText') },
    { header: 'คะแนน', cell: ({ code }) => mirrorCell(cell(code, 'shown'), 'compactScore') },
    {
      header: 'น้ำหนัก',
      cell: ({ code }) => numberCell(weightOf(context, layout.shownInstruments, code), 'percent'),
    },
    { header: 'คะแนน\nถ่วง\nน้ำหนัก', cell: (line) => formulaCell(weighted(line), 'compactScore') },
    {
      header: 'ป.ป.ช. ประกาศ',
      cell: ({ code }) => mirrorCell(cell(code, 'published'), 'compactScore'),
    },
    {
      header: 'ผลต่าง',
      cell: ({ code }) =>
        formulaCell(differenceFormula(cell(code, 'computed'), cell(code, 'published')), 'compactDifference'),
    },
    {
      header: 'สถานะ',
      cell: ({ row }) =>
        formulaCell(
          statusFormula(context, cellReference(row, SCORE_COLUMN)),
          'compactCenter',
          `ผ่านเกณฑ์ ${lowBoundOf(context).label}`,
        ),
    },
  ];
}

function totalRow(context: AgencyContext, layout: SummaryLayout): PlannedRow {
  const { instruments } = layout;
  const rows = [instruments.first, instruments.last - 1] as const;
  const [weights, weighted] = [
    columnReference(WEIGHT_COLUMN, ...rows),
    columnReference(WEIGHTED_COLUMN, ...rows),
  ];
  const computed = cellReference(instruments.last, WEIGHTED_COLUMN);
  const published = calculationCell(layout, 'total', '', 'published') ?? '""';
  const total = withoutDust(`SUM(${weighted})/SUM(${weights})`);
  return {
    key: `${context.edition}|instrument|total`,
    cells: [
      textCell('', 'totalText'),
      textCell('รวม', 'totalText'),
      textCell('', 'totalText'),
      formulaCell(`=SUM(${weights})`, 'totalPercent'),
      formulaCell(`=IF(COUNT(${weighted})<${layout.shownInstruments.length},"",${total})`, 'totalScore'),
      mirrorCell(published, 'totalScore'),
      formulaCell(differenceFormula(computed, published), 'totalDifference'),
      textCell('', 'totalText'),
    ],
  };
}

/** ตารางผลรายเครื่องมือ with the weights that make the total. */
export function instrumentTable(context: AgencyContext, layout: SummaryLayout): readonly PlannedRow[] {
  const columns = instrumentColumns(context, layout);
  const rows = layout.shownInstruments.map((code, index) =>
    bodyRow(`${context.edition}|instrument|${code}`, columns, {
      number: index + 1,
      code,
      row: layout.instruments.first + index,
    }),
  );
  const { instruments, total } = context.subject.assessment;
  const caption = publishedCaption('ตารางที่ 1 ผลรายเครื่องมือ', instruments.size > 0 || total !== null);
  return [
    wideRow('#instruments', textCell(context.show(caption), 'section'), SUMMARY_WIDTHS.length),
    headerRow('#instruments-header', columns, 'compactHeader'),
    ...rows,
    totalRow(context, layout),
  ];
}
