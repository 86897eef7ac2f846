import { comparableHeading, readExistingTable } from '../../../../src/domain/sheets/keeping/existing-table';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';

const HEADER = ['ข้อ', 'สาเหตุ', 'ลายนิ้วมือร่าง', 'รหัสแถว'];

function sheet(rows: ExistingSheet['values'], more: Partial<ExistingSheet> = {}): ExistingSheet {
  const values = [HEADER, ...rows];
  return {
    key: 'lowQuestions',
    edition: '2568',
    name: 'S',
    top: 2,
    left: 1,
    values,
    formulas: values,
    ...more,
  };
}

describe('readExistingTable', () => {
  it('reads rows by key, with their fingerprints', () => {
    const table = readExistingTable(sheet([['o12', 'ก', 'cause=t1', 'k1']]));
    expect(table?.headings).toEqual(HEADER);
    expect(table?.hidden).toEqual([3, 2]);
    expect(table?.rows[1]).toMatchObject({ key: 'k1', isCopy: false });
    expect(table?.rows[1]?.fingerprints.get('cause')).toBe('t1');
  });

  it('takes the second row of one key as a copy, and a row without one as the user’s', () => {
    const table = readExistingTable(
      sheet([
        ['', '', '', 'k1'],
        ['', '', '', 'k1'],
        ['', 'ก', '', ''],
      ]),
    );
    expect(table?.rows.slice(1).map(({ key, isCopy }) => [key, isCopy])).toEqual([
      ['k1', false],
      [null, true],
      [null, false],
    ]);
  });

  it('tells formulas from texts that look like them', () => {
    const values = [HEADER, [10, '=1+1', '', 'k1']];
    const formulas = [HEADER, ['=A1*2', '=1+1', '', 'k1']];
    const row = readExistingTable(sheet([], { values, formulas }))?.rows[1];
    expect(row?.contents.slice(0, 2)).toEqual([
      { kind: 'formula', formula: '=A1*2' },
      { kind: 'text', text: '=1+1' },
    ]);
    expect(row?.results[0]).toEqual({ kind: 'number', value: 10 });
  });

  it('keeps a date as it shows, and a number as a number', () => {
    const rows = [[46021, 46021, '', 'k1']];
    const texts = [HEADER, ['๓๐ ธ.ค. ๖๘', '๔๖,๐๒๑', '', 'k1']];
    expect(readExistingTable(sheet(rows, { texts }))?.rows[1]?.contents.slice(0, 2)).toEqual([
      { kind: 'text', text: '๓๐ ธ.ค. ๖๘' },
      { kind: 'number', value: 46021 },
    ]);
  });

  it('reads headings of two levels', () => {
    const values = [
      ['ประเด็น', 'การวิเคราะห์', '', '#group'],
      ['', 'ผล', 'ลายนิ้วมือร่าง', 'รหัสแถว'],
    ];
    expect(readExistingTable(sheet([], { values, formulas: values }))?.headings.slice(0, 2)).toEqual([
      'ประเด็น',
      'ผล',
    ]);
  });

  it('gives nothing for a sheet whose key column is gone', () => {
    const values = [
      ['ข้อ', 'สาเหตุ'],
      ['o12', 'ก'],
    ];
    expect(readExistingTable(sheet([], { values, formulas: values }))).toBeNull();
  });
});

describe('comparableHeading', () => {
  it('does not care for digits, spaces and where a heading is broken', () => {
    expect(comparableHeading(' ห่างเกณฑ์  ๘๕')).toBe(comparableHeading('ห่างเกณฑ์ 85'));
    expect(comparableHeading('ชีตและแถว\nที่ให้แก้')).toBe(comparableHeading('ชีตและแถวที่ให้แก้'));
    expect(comparableHeading('สาเหตุ')).not.toBe(comparableHeading('สถานะ'));
  });
});
