import fc from 'fast-check';
import { formatCellText, isNumberFormat } from '../../../src/local-excel/formulas/format-cell-text';
import type { CellScalar } from '../../../src/local-excel/workbook/workbook-model';

/** 30 December 2025. */
const DATE = 46021;
const DIFFERENCE = '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00';

function shown(cases: readonly (readonly [CellScalar | null, string, string])[]): void {
  expect(
    cases.map(([value, numberFormat]) => [value, numberFormat, formatCellText(value, numberFormat)]),
  ).toEqual(cases);
}

describe('formatCellText', () => {
  it('writes scores, weights and differences in Thai digits', () => {
    shown([
      [95.334, '[$-D00041E]0.00', '๙๕.๓๓'],
      [2568, '[$-D00041E]0', '๒๕๖๘'],
      [0.4, '[$-D00041E]0%', '๔๐%'],
      [1234.5, '[$-D00041E]#,##0.00', '๑,๒๓๔.๕๐'],
      [3.256, DIFFERENCE, '+๓.๒๖'],
      [-3.256, DIFFERENCE, '-๓.๒๖'],
      [0, DIFFERENCE, '๐.๐๐'],
      [12.5, '[$-D00041E]General', '๑๒.๕'],
      [12, '[$฿-D00041E]#,##0.00', '฿๑๒.๐๐'],
    ]);
  });

  it('writes dates in the Buddhist Era with Thai month names', () => {
    shown([
      [DATE, '[$-D07041E]d mmmm yyyy;@', '๓๐ ธันวาคม ๒๕๖๘'],
      [DATE, '[$-D07041E]d mmm yy;@', '๓๐ ธ.ค. ๖๘'],
      [DATE, '[$-107041E]d mmmm yyyy;@', '30 ธันวาคม 2568'],
      [DATE, '[$-107041E]d mmm yy', '30 ธ.ค. 68'],
      [DATE, '[$-D070000]d/mm/yyyy;@', '๓๐/๑๒/๒๕๖๘'],
      [DATE, '[$-th-TH,D07]d mmmm yyyy;@', '๓๐ ธันวาคม ๒๕๖๘'],
      [DATE, 'd/mm/bbbb', '30/12/2568'],
    ]);
  });

  it('knows the twelve months by both names', () => {
    const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1) / 86_400_000 + 25_569);
    expect(firsts.map((day) => formatCellText(day, '[$-107041E]mmm')).join(' ')).toBe(
      'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
    );
    expect(firsts.map((day) => formatCellText(day, '[$-107041E]mmmm')).join(' ')).toBe(
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    );
  });

  it('leaves a date in the Christian era when no Buddhist calendar is asked for', () => {
    shown([
      [DATE, 'd/m/yyyy', '30/12/2025'],
      [DATE, '[$-41E]d mmmm yyyy', '30 ธันวาคม 2025'],
      [DATE, '[$-409]d-mmm-yy', '30-Dec-25'],
    ]);
  });

  it('recognises the Thai digits of the th-TH list', () => {
    shown([
      [95.33, 't0.00', '๙๕.๓๓'],
      [-12345, 't#,##0;[Red]-t#,##0', '-๑๒,๓๔๕'],
      [0.4, 't0%', '๔๐%'],
    ]);
  });

  it('leaves digits in the text of a format alone', () => {
    shown([
      [87.5, '[$-D00041E]"EIT 1: "0.00', 'EIT 1: ๘๗.๕๐'],
      [87.5, '[$-D00041E]0.0\\1', '๘๗.๕1'],
    ]);
  });

  it('uses Thai digits only in the section that asks for them', () => {
    shown([
      [3, '[$-D00041E]0.00;-0.00', '๓.๐๐'],
      [-3, '[$-D00041E]0.00;-0.00', '-3.00'],
      [84, '[>=85][$-D00041E]0.00;0.0', '84.0'],
    ]);
  });

  it('rounds halves away from zero', () => {
    shown([
      [1.005, '0.00', '1.01'],
      [0.285, '0.00', '0.29'],
      [10.075, '0.00', '10.08'],
      [-1.005, '0.00', '-1.01'],
      [84.995, '[$-D00041E]0.00', '๘๕.๐๐'],
      [84.994, '0.00', '84.99'],
      [2.5, '0', '3'],
      [0.285, '0%', '29%'],
    ]);
  });

  it('shows every half between 0 and 100 as the hundredth above it', () => {
    const hundredths = Array.from({ length: 10_000 }, (_, count) => count);
    const text = (count: number) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;
    const wrong = hundredths.filter(
      (count) => formatCellText(Number(`${text(count)}5`), '0.00') !== text(count + 1),
    );
    expect(wrong).toEqual([]);
  });

  it('shows General with no more than eleven characters', () => {
    shown([
      [1 / 3, 'General', '0.333333333'],
      [89.49966666666667, 'General', '89.49966667'],
      [95.33, 'General', '95.33'],
      [12345678901, 'General', '12345678901'],
      [1234567890123, 'General', '1.23457E+12'],
      [5, '', '5'],
      [2568, '@', '2568'],
    ]);
  });

  it('puts text, truth values and blanks where the format has a place for them', () => {
    shown([
      ['ไม่มีข้อมูล 3 ข้อ', '[$-D07041E]d mmmm yyyy;@', 'ไม่มีข้อมูล 3 ข้อ'],
      ['ก', '0;0;0;"ข้อ "@', 'ข้อ ก'],
      ['๘๕', '0.00', '๘๕'],
      [true, '[$-D00041E]0.00', 'TRUE'],
      [false, 'General', 'FALSE'],
      [null, '0.00', ''],
      [5, ';;;', ''],
    ]);
  });

  it('shows a number that the format has no way to show as in General, never as a row of #', () => {
    shown([
      [-1, 'd/m/yyyy', '-1'],
      [3000000, 'd/m/yyyy', '3000000'],
      [60, '[>=85]0.00;[<50]0.00', '60'],
      [5, '[', '5'],
    ]);
  });

  it('differs between Thai and Arabic digits in the digits alone', () => {
    const arabic = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (score) => {
        const thai = formatCellText(score, '[$-D00041E]#,##0.00');
        expect(arabic(thai)).toBe(formatCellText(score, '#,##0.00'));
        expect(thai).not.toMatch(/[0-9#]/);
      }),
    );
  });
});

describe('isNumberFormat', () => {
  it('accepts the formats that the sheets are written with', () => {
    expect(
      ['[$-D00041E]0.00', DIFFERENCE, '[$-D07041E]d mmmm yyyy;@', 't0.00', 'General'].filter(
        (each) => !isNumberFormat(each),
      ),
    ).toEqual([]);
  });

  it('refuses what Excel refuses', () => {
    expect(isNumberFormat('[')).toBe(false);
    expect(isNumberFormat('0;0;0;0;0')).toBe(false);
  });
});
