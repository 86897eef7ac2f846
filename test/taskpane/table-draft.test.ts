import type { TableLayout } from '../../src/domain/reading/sheet-layout';
import {
  checkDraft,
  correctionBehind,
  draftOfSheet,
  draftOfTable,
  remember,
  withKind,
  type TableDraft,
} from '../../src/taskpane/table-draft';
import { sheetOf } from '../support/grid-of';

const SHEET = sheetOf([
  ['ชื่อเรื่อง'],
  ['หมายเหตุ', 'ข้อ', 'คะแนน', 'อื่น'],
  ['ก', 'i1', 90, 'ข'],
  ['หมายเหตุ', 'ข้อ', 'คะแนน', 'อื่น'],
  ['ก', 'i2', 80, 'ข'],
]);
const TABLE: TableLayout = {
  kind: 'questions',
  headerRows: [1, 3],
  bannerRows: [],
  skippedRows: [],
  firstRow: 2,
  lastRow: 4,
  columns: [
    { column: 1, field: 'code', header: 'ข้อ' },
    { column: 2, field: 'score', header: 'คะแนน' },
  ],
  confidence: 1,
  reasons: [],
};

function faultOf(changes: Partial<TableDraft>) {
  return checkDraft(SHEET, { ...draftOfTable(SHEET, TABLE), ...changes }).fault;
}

describe('draftOfTable', () => {
  it('has the header above the data, rows as Excel numbers them, and every column of the sheet', () => {
    const draft = draftOfTable(SHEET, TABLE);
    expect([draft.header, draft.data]).toEqual([
      { first: 2, last: 2 },
      { first: 3, last: 5 },
    ]);
    expect([...draft.fields]).toEqual([
      [0, 'ignored'],
      [1, 'code'],
      [2, 'score'],
      [3, 'ignored'],
    ]);
  });
});

describe('draftOfSheet', () => {
  it('begins at the first row with several cells', () => {
    expect(draftOfSheet(SHEET)).toMatchObject({ header: { first: 2, last: 2 }, data: { first: 3, last: 5 } });
  });
});

describe('checkDraft', () => {
  it('gives the layout of the columns between the first and the last that mean something', () => {
    const checked = checkDraft(SHEET, draftOfTable(SHEET, TABLE));
    const correction = checked.fault === null ? checked.correction : null;
    expect(correction?.columns).toEqual([
      { column: 0, field: 'code' },
      { column: 1, field: 'score' },
    ]);
    expect(correction?.lastRow).toBeNull();
  });

  it.each<readonly [string, Partial<TableDraft>, string | null]>([
    ['a header of one row above the data', {}, null],
    ['a header below the data', { header: { first: 4, last: 4 } }, 'rows'],
    ['rows from last to first', { data: { first: 5, last: 3 } }, 'rows'],
    ['a row left out', { data: { first: null, last: 5 } }, 'rows'],
    ['data below the sheet', { data: { first: 6, last: 9 } }, 'rows'],
    ['columns without a meaning', { fields: new Map([[1, 'ignored']]) }, 'columns'],
    ['a set-aside table without a meaning', { kind: 'junk', fields: new Map([[1, 'ignored']]) }, null],
    ['a header without words', { header: { first: 1, last: 1 } }, 'header'],
  ])('takes %s for what it is', (_, changes, fault) => {
    expect(faultOf(changes)).toBe(fault);
  });

  it('takes no page of rows for a header', () => {
    const long = sheetOf(Array.from({ length: 40 }, (_, row) => [`ข้อ ${row}`, row]));
    const fields = new Map([[0, 'code'] as const]);
    const draft = { kind: 'questions' as const, fields, data: { first: 30, last: 40 } };
    expect(checkDraft(long, { ...draft, header: { first: 1, last: 11 } }).fault).toBe('rows');
    expect(checkDraft(long, { ...draft, header: { first: 1, last: 10 } }).fault).toBeNull();
  });
});

describe('withKind', () => {
  it('keeps a meaning that the new kind knows, and no other', () => {
    const fields = new Map([[0, 'instrument'] as const, [1, 'score'] as const]);
    const { fields: kept } = withKind({ ...draftOfTable(SHEET, TABLE), fields }, 'measures');
    expect([...kept]).toEqual([
      [0, 'instrument'],
      [1, 'ignored'],
    ]);
  });
});

describe('remember', () => {
  it('knows the correction behind a table, and puts the new one in its place', () => {
    const checked = checkDraft(SHEET, draftOfTable(SHEET, TABLE));
    if (checked.fault !== null) throw new Error(checked.fault);
    const { correction } = checked;
    const other = { ...correction, fingerprint: 'อื่น' };
    expect(correctionBehind(SHEET, TABLE, [other, correction])).toBe(correction);
    expect(correctionBehind(SHEET, TABLE, [other])).toBeNull();
    const wider = { ...correction, fingerprint: 'กว้างกว่า' };
    expect(remember([other, correction], wider, correction)).toEqual([other, wider]);
  });
});
