import { createWorkbook } from '../../../src/local-excel/workbook/create-workbook';
import { freezeFormulas } from '../../../src/local-excel/workbook/freeze-formulas';
import { cellKey } from '../../../src/local-excel/workbook/workbook-model';

function frozen(isFrozen: (formula: string) => boolean) {
  const [sheet] = createWorkbook(['คะแนน']).worksheets;
  if (sheet === undefined) throw new RangeError('no sheet');
  const cells = [
    { value: 84.77, formula: '=A9', error: false, style: 3 },
    { value: '', formula: '=IF(A9>90,"ดี","")', error: false, style: 0 },
    { value: 45962, formula: '=TODAY()', error: false, style: 0 },
    { value: 'คำ', formula: null, error: false, style: 0 },
  ];
  cells.forEach((cell, row) => sheet.cells.set(cellKey(row, 0), cell));
  freezeFormulas(sheet, isFrozen);
  return {
    cells: cells.map(({ value, formula }) => [value, formula]),
    changed: [...sheet.changes.cells],
  };
}

describe('freezeFormulas', () => {
  it('puts results in the place of formulas, nothing for an empty one', () => {
    expect(frozen(() => true).cells).toEqual([
      [84.77, null],
      [null, null],
      [45962, null],
      ['คำ', null],
    ]);
  });

  it('leaves other formulas alone, and marks only what it changed', () => {
    const { cells, changed } = frozen((formula) => formula.includes('TODAY'));
    expect(cells[0]).toEqual([84.77, '=A9']);
    expect(cells[2]).toEqual([45962, null]);
    expect(changed).toEqual([cellKey(2, 0)]);
  });
});
