import fc from 'fast-check';
import { correctLayout, REASON_CORRECTED } from '../../../src/domain/reading/correct-layout';
import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { CellValue, Grid } from '../../../src/domain/reading/grid';
import { correctionOf, type LayoutCorrection } from '../../../src/domain/reading/layout-correction';
import { readWorkbook } from '../../../src/domain/reading/read-workbook';
import type { ColumnField, TableLayout } from '../../../src/domain/reading/sheet-layout';
import { readSheetText } from '../../../src/domain/reading/sheet-text';
import { gridOf, RULE_WORDS } from '../../support/grid-of';

const TITLE = ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
/** Words of a table that no one could guess. */
const HEADER = ['หมวด', 'เรื่อง', 'ผลรอบแรก', 'ผลรอบสอง'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['i1', 'ถ้อยคำของข้อหนึ่ง', 81.5, 91.25],
  ['i2', 'ถ้อยคำของข้อสอง', 82.5, 92.25],
];
const FIELDS: readonly ColumnField[] = ['code', 'text', 'ignored', 'score'];

function tableAt(top: number, rows: number, fields: readonly ColumnField[] = FIELDS): TableLayout {
  return {
    kind: 'questions',
    headerRows: [top],
    bannerRows: [],
    skippedRows: [],
    firstRow: top + 1,
    lastRow: top + rows,
    columns: fields.map((field, column) => ({ column, field, header: HEADER[column] ?? '' })),
    confidence: 0.5,
    reasons: [],
  };
}

function corrected(grid: Grid, table: TableLayout): LayoutCorrection {
  const correction = correctionOf(readSheetText(grid), table);
  if (correction === null) throw new Error('the header has no words');
  return correction;
}

function layoutOf(grid: Grid, corrections: readonly LayoutCorrection[]) {
  const sheet = readSheetText(grid);
  return correctLayout(detectLayout(sheet, RULE_WORDS), sheet, corrections, RULE_WORDS);
}

function scoresOf(grid: Grid, corrections: readonly LayoutCorrection[]) {
  const scan = { grids: [grid], unread: [] };
  const choices = { fiscalYear: null, planYear: null, agencyName: null, corrections };
  const [agency] = readWorkbook(scan, choices).value.assessment.agencies;
  return [...(agency?.questions ?? [])].map(([code, { score }]) => [code, score.toString()]);
}

const SHEET = gridOf([TITLE, [], HEADER, ...ROWS]);
const CORRECTION = corrected(SHEET, tableAt(2, 2));

describe('correctLayout', () => {
  it('reads by what a person said, surely and with that reason', () => {
    const { tables } = layoutOf(SHEET, [CORRECTION]).value;
    expect(
      tables.map(({ confidence, reasons, firstRow, lastRow }) => [confidence, reasons, firstRow, lastRow]),
    ).toEqual([[1, [REASON_CORRECTED], 3, 4]]);
    expect(scoresOf(SHEET, [CORRECTION])).toEqual([
      ['i1', '91.25'],
      ['i2', '92.25'],
    ]);
  });

  it('leaves the guess where no corrected header stands', () => {
    const other = gridOf([TITLE, ['หมวด', 'เรื่อง', 'ผลรอบแรก', 'ผลรอบสาม'], ...ROWS]);
    const sheet = readSheetText(other);
    expect(layoutOf(other, [CORRECTION])).toEqual(detectLayout(sheet, RULE_WORDS));
  });

  it('goes with the table when it moves, in a sheet of another name', () => {
    const moved = gridOf([[], TITLE, [], [], ['', ...HEADER], ...ROWS.map((row) => ['', ...row])], {
      sheet: 'ย้ายแล้ว',
      top: 3,
    });
    expect(scoresOf(moved, [CORRECTION]).map(([code]) => code)).toEqual(['i1', 'i2']);
  });

  it('knows the header by its words, whatever their spaces and digits', () => {
    const retyped = gridOf([TITLE, [' หมวด ', 'เรื่อง', 'ผล รอบแรก', 'ผลรอบ\nสอง'], ...ROWS]);
    expect(scoresOf(retyped, [CORRECTION])).toHaveLength(2);
  });

  it('reads rows that were added below a table that went to the end of its sheet', () => {
    const longer = gridOf([TITLE, [], HEADER, ...ROWS, ['i3', 'ถ้อยคำของข้อสาม', 83.5, 93.25]]);
    expect(scoresOf(longer, [CORRECTION])).toHaveLength(3);
  });

  it('reads no further than the person said where more stood below', () => {
    const notes = [[], ['i9', 'หมายเหตุท้ายตาราง', 1, 2]];
    const grid = gridOf([TITLE, [], HEADER, ...ROWS, ...notes]);
    const bounded = corrected(grid, tableAt(2, 2));
    expect(bounded.lastRow).toBe(2);
    expect(scoresOf(grid, [bounded]).map(([code]) => code)).toEqual(['i1', 'i2']);
  });

  it('takes the header for a header again on the next page of the same table', () => {
    const pages = gridOf([TITLE, HEADER, ...ROWS, HEADER, ['i3', 'ถ้อยคำของข้อสาม', 83.5, 93.25]]);
    const [table, ...more] = layoutOf(pages, [corrected(pages, tableAt(1, 4))]).value.tables;
    expect(more).toEqual([]);
    expect(table?.headerRows).toEqual([1, 4]);
  });

  it('replaces what was guessed there, with what was noted about it', () => {
    const grid = gridOf([TITLE, ['ข้อ', 'ข้อคำถาม', 'คะแนน', 'คะแนนที่ได้'], ...ROWS]);
    const guess = layoutOf(grid, []);
    expect(guess.findings.map(({ code }) => code)).toContain('R08');
    const said = layoutOf(grid, [corrected(grid, tableAt(1, 2))]);
    expect(said.findings.map(({ code }) => code)).not.toContain('R08');
    expect(said.value.tables).toHaveLength(1);
  });

  it('keeps other tables of the sheet', () => {
    const grid = gridOf([TITLE, HEADER, ...ROWS, [], ['ข้อ', 'ข้อคำถาม', 'คะแนน'], ['e1', 'ถ้อยคำอื่น', 77.5]]);
    const codes = scoresOf(grid, [corrected(grid, tableAt(1, 2))]).map(([code]) => code);
    expect(codes).toEqual(['i1', 'i2', 'e1']);
  });

  it('never throws, whatever stands in the cells', () => {
    const cell = fc.constantFrom<CellValue>('', 'หมวด', 'เรื่อง', 'ผลรอบแรก', 'ผลรอบสอง', 'i1', 85, true);
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (values) => {
        const { tables } = layoutOf(gridOf(values), [CORRECTION]).value;
        expect(tables.every(({ firstRow, lastRow }) => firstRow <= lastRow)).toBe(true);
      }),
    );
  });
});

describe('correctionOf', () => {
  it('has no correction for a header without words', () => {
    const grid = gridOf([['', '', '', ''], ...ROWS]);
    expect(correctionOf(readSheetText(grid), tableAt(0, 2))).toBeNull();
    expect(correctionOf(readSheetText(grid), { ...tableAt(0, 2), headerRows: [] })).toBeNull();
  });
});
