import { collectPassages } from '../../../src/domain/reading/collect-passages';
import type { SheetLayout } from '../../../src/domain/reading/sheet-layout';
import { gridOf } from '../../support/grid-of';

const TABLE = {
  kind: 'measures',
  headerRows: [1],
  bannerRows: [3],
  skippedRows: [],
  firstRow: 2,
  lastRow: 4,
  columns: [
    { column: 0, field: 'measure', header: 'มาตรการ' },
    { column: 1, field: 'owner', header: 'ผู้รับผิดชอบ' },
  ],
  confidence: 1,
  reasons: [],
} as const;
const ROWS = [
  ['แผนปรับปรุง', '', 2569],
  ['มาตรการ', 'ผู้รับผิดชอบ', ''],
  ['จัดอบรม', 'สำนักปลัด', 'นอกตาราง'],
  ['ด้านการเปิดเผย', '', ''],
  ['ปรับเว็บไซต์<p>', 88, ''],
  ['ท้ายหน้า', '', ''],
];
const LAYOUT: SheetLayout = { sheet: 'แผน', tables: [TABLE] };

describe('collectPassages', () => {
  const passages = collectPassages([gridOf(ROWS, { sheet: 'แผน' })], [LAYOUT]);

  it('tells what part of the sheet the words of each cell are, and leaves figures out', () => {
    expect(
      passages.map(({ at, part }) => [at.address, part.kind, 'field' in part ? part.field : null]),
    ).toEqual([
      ['A1', 'running', null],
      ['A2', 'header', null],
      ['B2', 'header', null],
      ['A3', 'cell', 'measure'],
      ['B3', 'cell', 'owner'],
      ['C3', 'running', null],
      ['A4', 'running', null],
      ['A5', 'cell', 'measure'],
      ['A6', 'running', null],
    ]);
  });

  it('keeps what the cell holds beside what a person reads', () => {
    const told = passages.find(({ at }) => at.address === 'A5');
    expect([told?.raw, told?.text]).toEqual(['ปรับเว็บไซต์<p>', 'ปรับเว็บไซต์']);
  });

  it('counts rows and columns from the corner of the sheet, wherever the used block begins', () => {
    const [moved] = collectPassages([gridOf([['ข้อความ']], { sheet: 'ก', top: 4, left: 2 })], []);
    expect(moved).toMatchObject({ at: { sheet: 'ก', address: 'C5' }, row: 4, column: 2 });
  });

  it('leaves out a table of many agencies, and keeps its title', () => {
    const wide: SheetLayout = {
      sheet: 'รวม',
      tables: [{ ...TABLE, kind: 'wideScores', bannerRows: [], columns: [] }],
    };
    const told = collectPassages([gridOf(ROWS, { sheet: 'รวม' })], [wide]);
    expect(told.map(({ at }) => at.address)).toEqual(['A1', 'A6']);
  });
});
