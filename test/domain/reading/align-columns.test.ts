import { alignColumns } from '../../../src/domain/reading/align-columns';
import type { CellValue } from '../../../src/domain/reading/grid';
import type { ColumnField } from '../../../src/domain/reading/sheet-layout';
import { indicesBetween } from '../../../src/domain/reading/sheet-text';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function align(fields: readonly ColumnField[], ...rows: readonly (readonly CellValue[])[]) {
  const labelled = fields.map((field, column) => ({ column, field, header: field }));
  const { columns, ...rest } = alignColumns(
    sheetOf(rows),
    indicesBetween(0, rows.length - 1),
    labelled,
    RULE_WORDS,
  );
  return { columns: columns.map(({ column, field }) => `${column} ${field}`).join(', '), ...rest };
}

describe('alignColumns', () => {
  it('leaves a header that stands over its data', () => {
    expect(align(['indicator', 'steps', 'owner'], ['การใช้อำนาจ', '๑. ประกาศ', 'กองคลัง'])).toEqual({
      columns: '0 indicator, 1 steps, 2 owner',
      isShifted: false,
      unlabelled: [],
    });
  });

  it('moves a header that is one column off its data', () => {
    expect(
      align(
        ['indicator', 'steps', 'owner'],
        ['IIT', 'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', '๑. ประกาศ', 'กองคลัง'],
        ['', 'ตัวชี้วัดที่ ๒ การใช้งบประมาณ', '๑. แจ้ง', 'กองช่าง'],
      ),
    ).toEqual({ columns: '0 instrument, 1 indicator, 2 steps, 3 owner', isShifted: true, unlabelled: [] });
  });

  it('does not move it for one column too many without better reason', () => {
    expect(align(['indicator', 'steps', 'owner'], ['การใช้อำนาจ', '๑. ประกาศ', 'กองคลัง', 'หมายเหตุ'])).toEqual({
      columns: '0 indicator, 1 steps, 2 owner, 3 owner',
      isShifted: false,
      unlabelled: [3],
    });
  });

  it('joins the second half of a split period to the first', () => {
    const labelled = [
      { column: 0, field: 'measure' as const, header: 'มาตรการ' },
      { column: 1, field: 'period' as const, header: 'ระยะเวลา' },
      { column: 3, field: 'owner' as const, header: 'ผู้รับผิดชอบ' },
    ];
    const sheet = sheetOf([['ก', '๑ ม.ค.๖๙ ถึง', '๓๐ ก.ย.๖๙', 'สำนักปลัด']]);
    const aligned = alignColumns(sheet, [0], labelled, RULE_WORDS);
    expect(aligned.columns.map(({ field }) => field)).toEqual(['measure', 'period', 'period', 'owner']);
    expect(aligned.unlabelled).toEqual([]);
  });
});
