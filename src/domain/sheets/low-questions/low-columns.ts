import { INSTRUMENT_CODES } from '../../assessment/instrument';
import { isQuestionCode } from '../../assessment/question-code';
import type { LowItem } from '../../scoring/analysis';
import { shareOf, type ScoredItem } from '../../scoring/gain';
import type { Column } from '../column';
import { CONTINUED } from '../continuation';
import { cellReference } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { carriedCell, formulaCell, numberCell, textCell, typedCell, type PlannedCell } from '../planned-cell';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import { lowItemScore, lowItemWords } from './low-item-words';
import { CARRIED_WIDTHS, HAS_MEASURE, LACKS_MEASURE, LOW_COLUMNS, type LowEntry } from './low-table';

/** A physical row of the table: an entry, or the part of its texts that goes on below it. */
export type LowRow = { readonly entry: LowEntry; readonly part: number };

function scoredItem({ kind, code }: LowItem, context: AgencyContext): ScoredItem | null {
  const { rulebook } = context.subject;
  switch (kind) {
    case 'question':
      return isQuestionCode(code) ? { kind, code } : null;
    case 'subIndicator': {
      const parts = rulebook.indicators.value.flatMap((rule) => rule.subIndicators);
      const part = parts.find((one) => one.code === code);
      return part === undefined ? null : { kind, code: part.code };
    }
    case 'indicator':
      return { kind, number: Number(code) };
    case 'instrument': {
      const instrument = INSTRUMENT_CODES.find((one) => one === code);
      return instrument === undefined ? null : { kind, code: instrument };
    }
  }
}

/** Points that the total wins if the item reaches 100: what it lacks, times the part of the total that it decides. */
function gainCell(context: AgencyContext, { line, row }: LowEntry): PlannedCell {
  const item = scoredItem(line.item, context);
  const share = item === null ? null : shareOf(item, context.subject.rulebook);
  if (share === null) return textCell('', 'textCenter');
  const score = cellReference(row, LOW_COLUMNS.score);
  return formulaCell(`=IF(COUNT(${score})=0,"",(100-${score})*${share.toFraction()})`, 'score');
}

function statusCell({ row }: LowEntry): PlannedCell {
  const measure = cellReference(row, LOW_COLUMNS.measure);
  return formulaCell(`=IF(${measure}="","${LACKS_MEASURE}","${HAS_MEASURE}")`, 'textCenter', LACKS_MEASURE);
}

function carriedTextCell({ entry, part }: LowRow, field: keyof typeof CARRIED_WIDTHS): PlannedCell | null {
  const text = entry.texts[part]?.[field] ?? null;
  return part > 0 && text === null ? textCell('', 'text') : carriedCell(text);
}

/** The columns of the sheet of low questions. */
export function lowColumns(context: AgencyContext): readonly Column<LowRow>[] {
  const { label, literal } = lowBoundOf(context);
  const first = (cell: (entry: LowEntry) => PlannedCell | null) => (line: LowRow) =>
    line.part === 0 ? cell(line.entry) : textCell('', 'text');
  const gap = ({ row }: LowEntry) => {
    const score = cellReference(row, LOW_COLUMNS.score);
    return formulaCell(`=IF(COUNT(${score})=0,"",ROUND(${score},2)-${literal})`, 'difference');
  };
  const words = (entry: LowEntry) => lowItemWords(context, entry.line);
  return [
    {
      field: 'no',
      width: 38,
      header: 'ลำดับ',
      cell: ({ entry, part }) =>
        part === 0 ? numberCell(entry.number, 'count') : textCell(CONTINUED, 'repeatedCenter'),
    },
    { field: 'code', width: 62, header: 'ข้อ', cell: first((entry) => textCell(words(entry).code, 'code')) },
    {
      field: 'text',
      width: 76,
      header: 'ข้อคำถาม',
      cell: first((entry) => textCell(words(entry).text, 'text')),
    },
    {
      field: 'indicator',
      width: 76,
      header: 'ตัวชี้วัด',
      cell: first((entry) => textCell(words(entry).indicator, 'text')),
    },
    {
      field: 'score',
      width: 52,
      header: 'คะแนน',
      cell: first((entry) => mirrorCell(lowItemScore(context, entry.line.item), 'score')),
    },
    { field: 'gap', width: 54, header: `ห่างเกณฑ์ ${label}`, cell: first(gap) },
    {
      field: 'gain',
      width: 58,
      header: context.show('ผลต่อคะแนนรวมถ้าเต็ม 100'),
      cell: first((entry) => gainCell(context, entry)),
    },
    { field: 'cause', filled: true, width: 52, header: 'สาเหตุ', cell: first(() => typedCell()) },
    {
      field: 'measure',
      filled: true,
      width: CARRIED_WIDTHS.measure,
      header: 'มาตรการที่ใช้แก้',
      cell: (line) => carriedTextCell(line, 'measure'),
    },
    {
      field: 'owners',
      filled: true,
      width: CARRIED_WIDTHS.owners,
      header: 'ผู้รับผิดชอบ',
      cell: (line) => carriedTextCell(line, 'owners'),
    },
    {
      field: 'period',
      filled: true,
      width: CARRIED_WIDTHS.period,
      header: 'กำหนด',
      cell: (line) => carriedTextCell(line, 'period'),
    },
    { field: 'status', width: 64, header: 'สถานะ', cell: first(statusCell) },
  ];
}
