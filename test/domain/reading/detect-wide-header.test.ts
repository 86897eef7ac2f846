import { readWideHeader } from '../../../src/domain/reading/detect-wide-header';
import type { CellValue } from '../../../src/domain/reading/grid';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function headerAt(row: number, ...rows: readonly (readonly CellValue[])[]): string | null {
  const header = readWideHeader(sheetOf(rows), row, RULE_WORDS);
  if (header === null) return null;
  const names = header.columns.map(({ field, scope }) =>
    scope?.subject ? nameOfSubject(scope.subject) : field,
  );
  return `${header.rows.join('+')}: ${names.join(', ')}`;
}

describe('readWideHeader', () => {
  it('reads names of what is scored side by side', () => {
    expect(headerAt(0, ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ'])).toBe(
      '0: agency, IIT, EIT, OIT, คะแนนรวม, level',
    );
  });

  it('reads codes of questions', () => {
    expect(headerAt(0, ['i1', 'i2', '๐๑'])).toBe('0: i1, i2, o1');
  });

  it('reads numbered indicators under a heading, with the columns of the row above', () => {
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(
      headerAt(1, ['หน่วยงาน', 'ตัวชี้วัด', ...Array<string>(9).fill(''), 'คะแนนรวม'], ['', ...numbers]),
    ).toBe(`0+1: agency, ${numbers.map((number) => `ตัวชี้วัดที่ ${number}`).join(', ')}, คะแนนรวม`);
  });

  it('reads numbered indicators under their instruments, and beside the agency of each row', () => {
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
    const named = numbers.map((number) => `ตัวชี้วัดที่ ${number}`).join(', ');
    const instruments = ['IIT', '', '', '', '', 'EIT', '', '', 'OIT', ''];
    expect(headerAt(1, ['อปท.', ...instruments], ['', ...numbers])).toBe(`0+1: agency, ${named}`);
    expect(headerAt(0, ['หน่วยงาน', 'ปี', ...numbers, 'ระดับ'])).toBe(`0: agency, fiscalYear, ${named}, level`);
    expect(headerAt(0, ['ลำดับ', 'เรื่อง', ...numbers, 'หมายเหตุ'])).toBeNull();
  });

  it('takes the only plain รวม for the total of indicators or instruments, and of nothing else', () => {
    expect(headerAt(0, ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'รวม'])).toBe('0: agency, IIT, EIT, OIT, คะแนนรวม');
    expect(headerAt(0, ['หน่วยงาน', 'i1', 'i2', 'i3', 'รวม'])).toBe('0: agency, i1, i2, i3, ignored');
    expect(headerAt(0, ['IIT', 'รวม', 'EIT', 'OIT', 'รวม'])).toBe('0: IIT, ignored, EIT, OIT, ignored');
  });

  it('takes fewer than three names, and plain numbers, for no header', () => {
    expect(headerAt(0, ['ข้อ', 'EIT1', 'EIT2'])).toBeNull();
    expect(headerAt(0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeNull();
  });
});
