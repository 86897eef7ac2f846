/** A small generated list with hidden row keys, as the product writes them, for tests of what happens to it later. */
import { FINGERPRINT_HEADER, HEADER_KEY } from '../../src/domain/sheets/hidden-columns';
import type { SheetSpec } from '../../src/domain/sheets/sheet-spec';
import { blank, formula, number, specOf, text } from './sheet-plan';

export const LIST = 'ITA_ข้อต่ำกว่า85_2568';

/** Key, score and cause of an item; the cause is the cell that users fill. */
export type ListItem = readonly [key: string, score: number, cause?: string];

/** Title, headings and items in rows 1, 2 and from 3 on; cause in column C, keys in E. */
export function keyedList(items: readonly ListItem[], parts: Partial<SheetSpec> = {}): SheetSpec {
  const rows = items.map(([key, score, cause]) => [
    text(key, 'code'),
    number(score),
    cause === undefined ? blank() : text(cause, 'typed'),
    text('', 'key'),
    text(key, 'key'),
  ]);
  const spec = specOf({
    key: 'lowQuestions',
    name: LIST,
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    frozenRows: 2,
    filter: { row: 1, column: 0, rows: items.length + 1, columns: 5 },
    dropDowns: [
      { block: { row: 2, column: 2, rows: items.length, columns: 1 }, choices: ['บุคลากร', 'ระบบ'] },
    ],
    highlights: [
      {
        block: { row: 2, column: 1, rows: items.length, columns: 1 },
        kind: 'lessThan',
        threshold: 85,
        fill: '#FFC7CE',
        font: '#9C0006',
      },
    ],
    names: [{ name: 'ITA_LOW', block: { row: 2, column: 1, rows: 1, columns: 1 } }],
    cells: [
      [text('ข้อที่ต่ำ', 'title'), null, null, text('', 'key'), text('#title', 'key')],
      [
        text('ข้อ', 'header'),
        text('คะแนน', 'header'),
        text('สาเหตุ', 'header'),
        text(FINGERPRINT_HEADER, 'key'),
        text(HEADER_KEY, 'key'),
      ],
      ...rows,
    ],
    ...parts,
  });
  const keys = ['#title', HEADER_KEY, ...items.map(([key]) => key)];
  return {
    ...spec,
    columns: spec.columns.map((column, index) => (index < 3 ? column : { ...column, hidden: true })),
    rows: spec.rows.map((row, index) => ({ ...row, key: keys[index] ?? '', height: 20 + index })),
  };
}

export const SUMMARY = 'ITA_สรุปผล_2568';

/** A sheet whose one formula reads the first score of the list, another sheet of the user. */
export function summaryOfList(): SheetSpec {
  return specOf({
    name: SUMMARY,
    cells: [
      [text('ต่ำสุด'), formula(`='${LIST}'!B3`)],
      [text('คะแนน i1'), formula("='คะแนน'!B2*1")],
    ],
  });
}
