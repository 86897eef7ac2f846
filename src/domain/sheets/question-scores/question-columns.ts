import { formatPlace } from '../../assessment/cell-place';
import { isOnScale } from '../../assessment/usable-scores';
import type { Column } from '../column';
import { cellReference, quoteText } from '../formula-text';
import { blankCell, formulaCell, numberCell, textCell, typedCell, type PlannedCell } from '../planned-cell';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import { isOutside, OUTSIDE, statedScoreCell } from '../stated-score-cell';
import { QUESTION_COLUMNS, type QuestionLine, type QuestionPlaces } from './question-places';

/** เฝ้าระวัง: how far above the threshold a score is still worth watching. A reading aid of ours, no rule of any year. */
export const WATCH_MARGIN = 5;
const NO_SCORE = 'ไม่มีคะแนน';
const WATCH = 'เฝ้าระวัง';

/** A question and the zero-based row that it stands in. */
export type QuestionRow = { readonly line: QuestionLine; readonly row: number };

function statusFormula(context: AgencyContext, score: string): string {
  const { literal, label } = lowBoundOf(context);
  const watch = Number(literal) + WATCH_MARGIN;
  const words = {
    outside: quoteText(context.show(OUTSIDE)),
    low: quoteText(`ต่ำกว่า ${label}`),
    fine: quoteText(`ผ่านเกณฑ์ ${label}`),
  };
  return (
    `=IF(${isOutside(score)},${words.outside},` +
    `IF(COUNT(${score})=0,"${NO_SCORE}",IF(ROUND(${score},2)<${literal},${words.low},` +
    `IF(ROUND(${score},2)<${watch},"${WATCH}",${words.fine}))))`
  );
}

/** The one sheet that all scores stand in; null where there are several. */
export function onlySource(places: QuestionPlaces | null): string | null {
  const sheets = new Set(places?.lines.flatMap(({ score }) => (score === null ? [] : [score.at.sheet])));
  const [first = null] = sheets;
  return sheets.size === 1 ? first : null;
}

function sourceCell({ line }: QuestionRow, onlySheet: string | null): PlannedCell {
  if (line.score === null) return blankCell('link', 'computed');
  const { at } = line.score;
  const shown = at.sheet === onlySheet ? at.address : `${at.sheet}!${at.address}`;
  return formulaCell(`=HYPERLINK(${quoteText(`#${formatPlace(at)}`)},${quoteText(shown)})`, 'link', shown);
}

/** The longest status takes two lines, which a row is made tall enough for only where it is to be told. */
function longestStatus(context: AgencyContext, { score }: QuestionLine): string {
  return score === null || isOnScale(score.score)
    ? `ผ่านเกณฑ์ ${lowBoundOf(context).label}`
    : context.show(OUTSIDE);
}

/** The columns of the sheet of question scores; places name their sheet where there is more than one. */
export function questionColumns(
  context: AgencyContext,
  onlySheet: string | null,
): readonly Column<QuestionRow>[] {
  const { label, literal } = lowBoundOf(context);
  const scoreAt = (row: number) => cellReference(row, QUESTION_COLUMNS.score);
  return [
    {
      field: 'code',
      width: 40,
      header: 'ข้อ',
      cell: ({ line }) => textCell(context.show(line.code), 'code'),
    },
    {
      field: 'instrument',
      width: 62,
      header: 'เครื่องมือ',
      cell: ({ line }) => textCell(line.instrument, 'textCenter'),
    },
    {
      field: 'indicator',
      width: 52,
      header: 'ตัวชี้วัด',
      cell: ({ line }) => (line.indicator ? numberCell(line.indicator.number, 'count') : blankCell('count')),
    },
    {
      field: 'subIndicator',
      width: 50,
      header: 'ตัวชี้วัดย่อย',
      cell: ({ line }) => textCell(context.show(line.subIndicator ?? ''), 'code'),
    },
    { field: 'text', width: 186, header: 'ข้อคำถาม', cell: ({ line }) => textCell(line.text, 'text') },
    {
      field: 'score',
      width: 58,
      header: 'คะแนน',
      cell: ({ line }) => statedScoreCell(line.score, line.score === null ? 'missing' : 'score'),
    },
    {
      field: 'status',
      width: 90,
      header: 'สถานะ',
      cell: ({ line, row }) =>
        formulaCell(statusFormula(context, scoreAt(row)), 'textCenter', longestStatus(context, line)),
    },
    {
      field: 'gap',
      width: 60,
      header: `ห่างเกณฑ์ ${label}`,
      cell: ({ row }) =>
        formulaCell(`=IF(COUNT(${scoreAt(row)})=0,"",ROUND(${scoreAt(row)},2)-${literal})`, 'difference'),
    },
    { field: 'source', width: 86, header: 'ที่มา', cell: (line) => sourceCell(line, onlySheet) },
    { field: 'remark', filled: true, width: 86, header: 'หมายเหตุ', cell: typedCell },
  ];
}
