import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../../assessment/instrument';
import { QUESTION_LETTERS } from '../../assessment/question-code';
import { headerRow } from '../column';
import { cellReference, columnReference, quoteText } from '../formula-text';
import { countedLow, HAS_MEASURE, lowTable } from '../low-questions/low-table';
import { formulaCell, numberCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { NO_QUESTION_SCORES, questionPlaces } from '../question-scores/question-places';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import { SUMMARY_WIDTHS, type SummaryLayout } from './summary-layout';

const COUNT_COLUMNS = { questions: 2, scored: 3, low: 4, withMeasure: 5, withoutMeasure: 6 } as const;

/** Counts of one instrument's questions; the sheet of low questions tells which have a measure. */
function countCells(context: AgencyContext, code: WholeInstrument, row: number): readonly PlannedCell[] {
  const places = questionPlaces(context);
  if (places === null) return [textCell(NO_QUESTION_SCORES, 'compactCenter')];
  const [instrument, scores] = [places.column('instrument'), places.column('score')];
  const low = lowTable(context);
  const letter = QUESTION_LETTERS[WHOLE_INSTRUMENTS.indexOf(code)] ?? 'o';
  const own = `${instrument},${quoteText(code)}`;
  const below = quoteText(`<${lowBoundOf(context).countedBelow}`);
  const ownLow = [low.column('code'), quoteText(`${letter}*`), low.column('status'), quoteText(HAS_MEASURE)];
  const [lowCell, measureCell] = [
    cellReference(row, COUNT_COLUMNS.low),
    cellReference(row, COUNT_COLUMNS.withMeasure),
  ];
  return [
    `=COUNTIFS(${own})`,
    `=COUNTIFS(${own},${scores},">=0")`,
    `=COUNTIFS(${own},${scores},${below})`,
    `=${countedLow(context, low, ...ownLow)}`,
    `=${lowCell}-${measureCell}`,
  ].map((formula) => formulaCell(formula, 'compactCount'));
}

function totalRow(context: AgencyContext, { lowCounts }: SummaryLayout): PlannedRow {
  const isCounted = questionPlaces(context) !== null;
  const sum = (column: number) =>
    formulaCell(`=SUM(${columnReference(column, lowCounts.first, lowCounts.last - 1)})`, 'totalCount');
  return {
    key: `${context.edition}|count|total`,
    cells: [
      textCell('', 'totalText'),
      textCell('รวม', 'totalText'),
      ...Object.values(COUNT_COLUMNS).map((column) => (isCounted ? sum(column) : textCell('', 'totalText'))),
    ],
  };
}

/** ตารางจำนวนข้อที่ต่ำกว่าเกณฑ์ by instrument, and how many of them have a measure. */
export function lowCountTable(context: AgencyContext, layout: SummaryLayout): readonly PlannedRow[] {
  const { label } = lowBoundOf(context);
  const headers = ['ที่', 'เครื่องมือ', 'ข้อทั้งหมด', 'มีคะแนน', `ต่ำกว่า ${label}`, 'มีมาตรการ', 'ยังไม่มี'];
  const wide = { column: COUNT_COLUMNS.questions, columns: Object.keys(COUNT_COLUMNS).length };
  const rows = WHOLE_INSTRUMENTS.map((code, index): PlannedRow => {
    const cells = countCells(context, code, layout.lowCounts.first + index);
    return {
      key: `${context.edition}|count|${code}`,
      cells: [numberCell(index + 1, 'compactCount'), textCell(code, 'compactText'), ...cells],
      ...(cells.length === 1 ? { spans: [wide] } : {}),
    };
  });
  const caption = context.show(`ตารางที่ 3 จำนวนข้อคำถามที่ต่ำกว่า ${label} คะแนน`);
  return [
    { ...wideRow('#counts', textCell(caption, 'section'), SUMMARY_WIDTHS.length), part: 'whole' },
    headerRow(
      '#counts-header',
      headers.map((header) => ({ header })),
      'compactHeader',
    ),
    ...rows,
    totalRow(context, layout),
  ];
}
