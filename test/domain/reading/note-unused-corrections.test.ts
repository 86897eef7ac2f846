import { correctLayout } from '../../../src/domain/reading/correct-layout';
import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { Grid } from '../../../src/domain/reading/grid';
import { type LayoutCorrection } from '../../../src/domain/reading/layout-correction';
import { noteUnusedCorrections } from '../../../src/domain/reading/note-unused-corrections';
import { readSheetText } from '../../../src/domain/reading/sheet-text';
import { gridOf, RULE_WORDS } from '../../support/grid-of';

/** As earlier versions kept it. */
const UNPLACED: LayoutCorrection = {
  fingerprint: 'หมวด|ผล',
  kind: 'questions',
  headerRows: [0],
  firstRow: 1,
  lastRow: null,
  columns: [
    { column: 0, field: 'code' },
    { column: 1, field: 'score' },
  ],
};
const CORRECTION: LayoutCorrection = { ...UNPLACED, sheet: 'คะแนน' };

function noted(grid: Grid, ...corrections: readonly LayoutCorrection[]) {
  const sheet = readSheetText(grid);
  const layout = correctLayout(detectLayout(sheet, RULE_WORDS), sheet, corrections, RULE_WORDS).value;
  return noteUnusedCorrections([{ sheet, layout }], corrections).map(({ code, severity, at, facts }) => [
    code,
    severity,
    at?.sheet ?? null,
    facts['because'],
    facts['sheet'],
  ]);
}

describe('noteUnusedCorrections', () => {
  it('tells of a correction whose header has been retyped, in the sheet where it was made', () => {
    const retyped = gridOf(
      [
        ['กลุ่ม', 'ผล'],
        ['i1', 84.5],
      ],
      { sheet: 'คะแนน' },
    );
    expect(noted(retyped, CORRECTION)).toEqual([['R16', 'notice', 'คะแนน', 'unused', 'คะแนน']]);
  });

  it('tells of one whose sheet is gone, and of one that does not know its sheet', () => {
    const other = gridOf(
      [
        ['ก', 'ข'],
        ['ค', 'ง'],
      ],
      { sheet: 'ชีตอื่น' },
    );
    expect(noted(other, CORRECTION, UNPLACED)).toEqual([
      ['R16', 'notice', null, 'unused', 'คะแนน'],
      ['R16', 'notice', null, 'unused', undefined],
    ]);
  });

  it('says nothing of a correction in use, also in a sheet that was renamed', () => {
    const rows = [
      ['หมวด', 'ผล'],
      ['i1', 84.5],
    ];
    expect(noted(gridOf(rows, { sheet: 'คะแนน' }), CORRECTION)).toEqual([]);
    expect(noted(gridOf(rows, { sheet: 'คะแนน 68' }), CORRECTION)).toEqual([]);
    expect(noted(gridOf(rows))).toEqual([]);
  });
});
