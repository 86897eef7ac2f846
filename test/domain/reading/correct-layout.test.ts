import fc from 'fast-check';
import type { Finding } from '../../../src/domain/findings/finding';
import { correctLayout } from '../../../src/domain/reading/correct-layout';
import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { CellValue, Grid } from '../../../src/domain/reading/grid';
import {
  correctionOf,
  findHeader,
  indexKeys,
  type LayoutCorrection,
} from '../../../src/domain/reading/layout-correction';
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
    ).toEqual([[1, ['corrected'], 3, 4]]);
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

/** A table of other rows and columns than those of the corrected one, which stands in rows 3 to 5 and columns 1 to 4. */
function guessAt(rows: readonly [number, number], columns: readonly [number, number] | null): TableLayout {
  const [firstRow, lastRow] = rows;
  const places = columns === null ? [] : [columns[0], columns[1]];
  return {
    ...tableAt(firstRow, 0),
    headerRows: [],
    firstRow,
    lastRow,
    columns: places.map((column) => ({ column, field: 'ignored', header: '' })),
    reasons: ['wideHeader'],
  };
}

describe('correctLayout beside what was guessed', () => {
  const at = (address: string): Finding => ({
    code: 'R08',
    severity: 'notice',
    at: { sheet: 'Sheet1', address },
    facts: {},
  });

  function keptOf(...guesses: readonly TableLayout[]) {
    const guessed = { value: { sheet: 'Sheet1', tables: guesses }, findings: [] };
    const { tables } = correctLayout(guessed, readSheetText(SHEET), [CORRECTION], RULE_WORDS).value;
    return tables.filter(({ reasons }) => reasons[0] === 'wideHeader');
  }

  function correctedBeside(guess: Partial<TableLayout>, grid = SHEET): TableLayout | undefined {
    const tables = [{ ...guessAt([0, 9], null), ...guess }];
    const guessed = { value: { sheet: 'Sheet1', tables }, findings: [] };
    return correctLayout(guessed, readSheetText(grid), [CORRECTION], RULE_WORDS).value.tables[0];
  }

  it('keeps a table that ends above the header, and none that reaches it', () => {
    expect(keptOf(guessAt([0, 1], [0, 3]))).toHaveLength(1);
    expect(keptOf(guessAt([0, 2], [0, 3]))).toEqual([]);
  });

  it('keeps a table that begins below the last row, and none that begins in it', () => {
    expect(keptOf(guessAt([5, 7], [0, 3]))).toHaveLength(1);
    expect(keptOf(guessAt([4, 7], [0, 3]))).toEqual([]);
    expect(keptOf({ ...guessAt([5, 7], [0, 3]), headerRows: [4] })).toEqual([]);
  });

  it('keeps a table beside it, and none that shares a column', () => {
    expect(keptOf(guessAt([2, 4], [4, 6]))).toHaveLength(1);
    expect(keptOf(guessAt([2, 4], [3, 6]))).toEqual([]);
    expect(keptOf(guessAt([2, 4], [0, 9]))).toEqual([]);
  });

  it('takes the rows of what has no columns', () => {
    expect(keptOf(guessAt([3, 3], null))).toEqual([]);
    expect(keptOf(guessAt([0, 1], null))).toHaveLength(1);
  });

  it('has the tables in the order of their rows', () => {
    const guessed = { value: { sheet: 'Sheet1', tables: [guessAt([7, 8], null)] }, findings: [] };
    const { tables } = correctLayout(guessed, readSheetText(SHEET), [CORRECTION], RULE_WORDS).value;
    expect(tables.map(({ firstRow }) => firstRow)).toEqual([3, 7]);
    const above = { ...guessed, value: { ...guessed.value, tables: [guessAt([0, 0], null)] } };
    const later = correctLayout(above, readSheetText(SHEET), [CORRECTION], RULE_WORDS).value.tables;
    expect(later.map(({ firstRow }) => firstRow)).toEqual([0, 3]);
  });

  it('takes over the titles up to four rows above the header and inside the table, but no header', () => {
    const far = gridOf([[], [], [], [], [], HEADER, ...ROWS, ['ท้าย']]);
    const table = correctedBeside({ bannerRows: [0, 1, 4, 5, 6, 8], skippedRows: [0, 3, 5, 8, 9] }, far);
    expect([table?.bannerRows, table?.skippedRows]).toEqual([
      [1, 4, 6, 8],
      [3, 8],
    ]);
  });

  it('takes over nothing of a table that ends above the header or begins below the last row', () => {
    const above = correctedBeside({ firstRow: 0, lastRow: 1, bannerRows: [1] });
    const below = correctedBeside({ firstRow: 5, lastRow: 9, bannerRows: [3] });
    const reaching = correctedBeside({ firstRow: 0, lastRow: 2, bannerRows: [1] });
    const first = [above, below, reaching].map((table) => table?.reasons[0]);
    expect(first).toEqual(['wideHeader', 'corrected', 'corrected']);
    expect([below?.bannerRows, reaching?.bannerRows]).toEqual([[], [1]]);
  });

  it('drops what was noted about its rows, from the header to the last, and keeps the rest', () => {
    const noted = ['B2', 'B3', 'B5:C9', 'B6', 'A1:B3'].map(at);
    const guessed = {
      value: { sheet: 'Sheet1', tables: [] },
      findings: [...noted, { ...at('A1'), at: null }],
    };
    const { findings } = correctLayout(guessed, readSheetText(SHEET), [CORRECTION], RULE_WORDS);
    expect(findings.map((one) => one.at?.address ?? null)).toEqual(['B2', 'B6', 'A1:B3', null]);
  });

  it('says of a score column what its header says of all scores below', () => {
    const header = ['หมวด', 'เรื่อง', 'ผลรอบแรก', 'EIT ส่วนที่ 1 ปี ๒๕๖๗'];
    const grid = gridOf([TITLE, header, ['', '', '', ''], ...ROWS]);
    const two = corrected(grid, { ...tableAt(1, 3), headerRows: [1, 2], firstRow: 3 });
    const [table] = layoutOf(grid, [two]).value.tables;
    expect(table?.columns).toEqual([
      { column: 0, field: 'code', header: 'หมวด' },
      { column: 1, field: 'text', header: 'เรื่อง' },
      { column: 2, field: 'ignored', header: 'ผลรอบแรก' },
      {
        column: 3,
        field: 'score',
        header: 'EIT ส่วนที่ 1 ปี ๒๕๖๗',
        scope: { subject: { kind: 'instrument', code: 'EIT1' }, fiscalYear: 2567, agency: null },
      },
    ]);
  });
});

describe('correctLayout of a table on several pages', () => {
  const pages = gridOf([
    TITLE,
    HEADER,
    ...ROWS,
    [],
    HEADER,
    ['i3', 'สาม', 1, 2],
    ['i4', 'สี่', 3, 4],
    ['i5', 'ห้า', 5, 6],
  ]);
  const bounded = { ...corrected(pages, tableAt(1, 2)), lastRow: 2 };

  function rowsOf(detected: readonly TableLayout[], correction = bounded) {
    const guessed = { value: { sheet: 'Sheet1', tables: detected }, findings: [] };
    const { tables } = correctLayout(guessed, readSheetText(pages), [correction], RULE_WORDS).value;
    return tables.map(({ headerRows, firstRow, lastRow }) => [headerRows, firstRow, lastRow]);
  }

  it('is as long on each page as the first where nothing else was found there', () => {
    expect(rowsOf([])).toEqual([
      [[1], 2, 3],
      [[5], 6, 7],
    ]);
  });

  it('is as long on a later page as it was found to be there', () => {
    expect(rowsOf([tableAt(5, 3), tableAt(1, 1)])).toEqual([
      [[1], 2, 3],
      [[5], 6, 8],
    ]);
  });

  it('never goes below the last row of the sheet', () => {
    expect(rowsOf([], { ...bounded, lastRow: 40 })).toEqual([[[1, 5], 2, 8]]);
    expect(rowsOf([tableAt(5, 30)])[1]).toEqual([[5], 6, 8]);
  });

  it('is no table where the sheet ends with its header', () => {
    const cut = gridOf([TITLE, HEADER, ...ROWS, HEADER]);
    const said = { ...corrected(cut, tableAt(1, 2)), lastRow: 2 };
    const guessed = { value: { sheet: 'Sheet1', tables: [] }, findings: [] };
    const { tables } = correctLayout(guessed, readSheetText(cut), [said], RULE_WORDS).value;
    expect(tables.map(({ firstRow }) => firstRow)).toEqual([2]);
  });

  it('is read beside its twin in the same rows', () => {
    const twins = gridOf([TITLE, [...HEADER, '', ...HEADER], ...ROWS.map((row) => [...row, '', ...row])]);
    const { tables } = layoutOf(twins, [corrected(twins, tableAt(1, 2))]).value;
    expect(tables.map(({ columns, headerRows }) => [columns[0]?.column, headerRows])).toEqual([
      [0, [1]],
      [5, [1]],
    ]);
  });
});

describe('correctionOf', () => {
  const wide = gridOf(
    [['', '', 'หมวด', '', 'คะแนน'], ['', '', '', 'รอบแรก', 'รอบสอง'], ['', '', 'i1', 1, 2], []],
    {
      top: 3,
    },
  );
  const table: TableLayout = {
    ...tableAt(3, 0),
    headerRows: [3, 4, 8],
    firstRow: 5,
    lastRow: 5,
    columns: [
      { column: 2, field: 'code', header: '' },
      { column: 3, field: 'score', header: '' },
      { column: 4, field: 'ignored', header: '' },
    ],
  };

  it('says all places from the first header row and the first column on', () => {
    expect(correctionOf(readSheetText(wide), table)).toEqual({
      fingerprint: 'หมวด/|/รอบแรก|คะแนน/รอบสอง',
      sheet: 'Sheet1',
      kind: 'questions',
      headerRows: [0, 1],
      firstRow: 2,
      lastRow: 2,
      columns: [
        { column: 0, field: 'code' },
        { column: 1, field: 'score' },
        { column: 2, field: 'ignored' },
      ],
    });
  });

  it('goes on to the end of the sheet where the table does, whatever its last row', () => {
    const sheet = readSheetText(wide);
    expect([6, 7].map((lastRow) => correctionOf(sheet, { ...table, lastRow })?.lastRow)).toEqual([
      null,
      null,
    ]);
    expect(correctionOf(sheet, { ...table, lastRow: 4 })?.lastRow).toBe(1);
  });

  it('has no correction without columns', () => {
    expect(correctionOf(readSheetText(wide), { ...table, columns: [] })).toBeNull();
  });
});

describe('findHeader', () => {
  const header = gridOf([
    ['', 'รอบแรก', 'คะแนน'],
    ['', '', 'รอบสอง'],
    ['i1', 1, 2],
  ]);
  const said = {
    ...corrected(header, { ...tableAt(0, 2, ['code', 'score', 'ignored']), headerRows: [0, 1], firstRow: 2 }),
  };

  function placesIn(grid: Grid, correction: LayoutCorrection = said) {
    const sheet = readSheetText(grid);
    return findHeader(sheet, indexKeys(sheet), correction).map(({ row, column }) => [row, column]);
  }

  it('finds the header by its first words, wherever those stand in it', () => {
    expect(placesIn(header)).toEqual([[0, 0]]);
    const moved = [[], [], ...header.values.map((row) => ['x', '', ...row])];
    expect(placesIn(gridOf(moved, { top: 4, left: 1 }))).toEqual([[6, 3]]);
  });

  it('finds every place, from the top, and none where another word stands', () => {
    const twice = [...header.values, ...header.values, ['', 'รอบแรก', 'คะแนน'], ['', '', 'รอบสาม']];
    expect(placesIn(gridOf(twice))).toEqual([
      [0, 0],
      [3, 0],
    ]);
  });

  it('finds a header whose first row is blank in its first worded column', () => {
    const grid = gridOf([
      ['', '', 'คะแนน'],
      ['', 'รอบแรก', 'รอบสอง'],
      ['i1', 1, 2],
    ]);
    const low = corrected(grid, {
      ...tableAt(0, 2, ['code', 'score', 'ignored']),
      headerRows: [0, 1],
      firstRow: 2,
    });
    expect(placesIn(gridOf([[], [], ...grid.values]), low)).toEqual([[2, 0]]);
  });

  it('looks for no header in words longer than two hundred letters', () => {
    const long = (letters: number) => gridOf([['ก'.repeat(letters)], ['i1']]);
    const places = [200, 201].map((letters) =>
      placesIn(long(letters), corrected(long(letters), tableAt(0, 1, ['code']))),
    );
    expect(places).toEqual([[[0, 0]], []]);
  });
});

describe('correctionOf of a header without words', () => {
  it('has no correction for a header without words', () => {
    const grid = gridOf([['', '', '', ''], ...ROWS]);
    expect(correctionOf(readSheetText(grid), tableAt(0, 2))).toBeNull();
    expect(correctionOf(readSheetText(grid), { ...tableAt(0, 2), headerRows: [] })).toBeNull();
  });
});
