import { HIDDEN_CONTENT } from '../../../../src/domain/checks/publishing/hidden-content';
import { documentOfGrids } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { gridOf } from '../../../support/grid-of';

const ROWS = [
  ['บันทึก', '', 'หมายเหตุ'],
  ['', '', ''],
  ['', 'ข้อความ', ''],
];

function foundIn(options: Parameters<typeof gridOf>[1]) {
  return HIDDEN_CONTENT.find(documentOfGrids([gridOf(ROWS, options)]));
}

describe('HIDDEN_CONTENT', () => {
  it('finds hidden rows that say something, from the first of their cells', () => {
    const findings = foundIn({ hiddenRows: [1, 2], top: 0 });
    expect(tuplesOf(findings)).toEqual([['PD2', 'B3']]);
    expect(findings[0]?.facts).toEqual({ because: 'rows', count: 1, lines: ['3'] });
  });

  it('finds hidden columns, wherever the block begins', () => {
    const findings = foundIn({ hiddenColumns: [4], top: 9, left: 3 });
    expect(tuplesOf(findings)).toEqual([['PD2', 'E12']]);
    expect(findings[0]?.facts).toEqual({ because: 'columns', count: 1, lines: ['E'] });
  });

  it('finds a hidden sheet, once whatever is hidden in it', () => {
    expect(tuplesOf(foundIn({ visible: false, hiddenRows: [0] }))).toEqual([['PD2', 'A1']]);
  });

  it('leaves blank rows, and a hidden sheet that says nothing, alone', () => {
    expect(foundIn({ hiddenRows: [1, 8] })).toEqual([]);
    expect(HIDDEN_CONTENT.find(documentOfGrids([gridOf([['', '']], { visible: false })]))).toEqual([]);
  });

  it('says nothing of words that stand in no worksheet', () => {
    const { grids, ...context } = documentOfGrids([gridOf(ROWS, { visible: false })]);
    expect(grids).toHaveLength(1);
    expect(HIDDEN_CONTENT.find(context)).toEqual([]);
  });
});
