import { detectScoreHeaders, isKnownScoreHeader } from '../../../src/domain/reading/detect-score-header';
import type { CellValue } from '../../../src/domain/reading/grid';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function headersIn(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  return detectScoreHeaders(sheetOf(rows), () => true, RULE_WORDS).map(
    (header) =>
      `${header.rows.join('+')}: ${header.columns.map(({ column, field }) => `${column} ${field}`).join(', ')}`,
  );
}

describe('detectScoreHeaders', () => {
  it('finds columns by their words in any order', () => {
    expect(headersIn(['ผลคะแนน'], ['คะแนน', 'หมายเหตุ', 'ข้อคำถาม', 'ข้อ'])).toEqual([
      '1: 0 score, 1 ignored, 2 text, 3 code',
    ]);
  });

  it('takes years and parts of EIT for columns of scores', () => {
    const [header] = detectScoreHeaders(
      sheetOf([['ข้อ', 2567, 'ปี ๒๕๖๘', 'EIT ส่วนที่ 1']]),
      () => true,
      RULE_WORDS,
    );
    expect(header?.columns.map(({ field, scope }) => [field, scope?.fiscalYear, scope?.subject])).toEqual([
      ['code', undefined, undefined],
      ['score', 2567, null],
      ['score', 2568, null],
      ['score', null, { kind: 'instrument', code: 'EIT1' }],
    ]);
  });

  it('finds lists side by side, each with its own labels and scores', () => {
    expect(headersIn(['ข้อ', 'คะแนน', '', 'ข้อ', 'ข้อคำถาม', 'คะแนน'])).toEqual([
      '0: 0 code, 1 score',
      '0: 3 code, 4 text, 5 score',
    ]);
    expect(headersIn(['ข้อ', 'คะแนน', 'รายละเอียด'])).toEqual(['0: 0 code, 1 score, 2 name']);
  });

  it('reads a second row of years below', () => {
    expect(headersIn(['ตัวชี้วัด', 'คะแนน', ''], ['', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘'], ['IIT', 90, 91])).toEqual([
      '0+1: 0 name, 1 score, 2 score',
    ]);
  });

  it('knows the parts of EIT where the header leaves EIT unsaid', () => {
    const scopesIn = (...rows: readonly (readonly CellValue[])[]) =>
      detectScoreHeaders(sheetOf(rows), () => true, RULE_WORDS)[0]?.columns.flatMap(
        ({ scope }) => scope?.subject ?? [],
      );
    const parts = [
      { kind: 'instrument', code: 'EIT1' },
      { kind: 'instrument', code: 'EIT2' },
    ];
    expect(scopesIn(['ข้อ', 'ส่วนที่ 1', 'ส่วนที่ ๒'])).toEqual(parts);
    expect(scopesIn(['ข้อ', 'ผลคะแนน', ''], ['', 'ส่วนที่ 1 (อบต.เก็บข้อมูล)', 'ส่วนที่ 2'])).toEqual(parts);
    expect(headersIn(['ข้อ', 'ส่วนที่ 3', 'ส่วนราชการ'])).toEqual([]);
  });

  it('gives what stands below a merged year that year', () => {
    const [header] = detectScoreHeaders(
      sheetOf([
        ['ตัวชี้วัด', 'ปี ๒๕๖๗', '', 'ปี ๒๕๖๘', ''],
        ['', 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ'],
      ]),
      () => true,
      RULE_WORDS,
    );
    expect(header?.columns.map(({ field, scope }) => [field, scope?.fiscalYear])).toEqual([
      ['name', undefined],
      ['score', 2567],
      ['level', undefined],
      ['score', 2568],
      ['level', undefined],
    ]);
  });

  it('takes the numbers of the columns for a part of the header, and no row of data', () => {
    const header = ['ข้อ', 'ข้อคำถาม', 'คะแนน'];
    expect(headersIn(header, ['(๑)', '(๒)', '(๓)'], ['i1', 'ก', 90])).toEqual([
      '0+1: 0 code, 1 text, 2 score',
    ]);
    expect(headersIn(header, [1, 'ก', 90])).toEqual(['0: 0 code, 1 text, 2 score']);
  });

  it('takes no row of data and no criteria of levels for a header', () => {
    expect(headersIn(['คะแนน', 'ระดับ'], ['ข้อ', 95.5], ['IIT', 'คะแนน 90.00'], ['รายการ', 'หมายเหตุ'])).toEqual(
      [],
    );
  });

  it('does not look where another table stands', () => {
    expect(detectScoreHeaders(sheetOf([['ข้อ', 'คะแนน']]), () => false, RULE_WORDS)).toEqual([]);
  });
});

describe('isKnownScoreHeader', () => {
  it('knows full marks, and not what it has never heard of', () => {
    expect([isKnownScoreHeader('คะแนนเต็ม'), isKnownScoreHeader('สีแฟ้ม')]).toEqual([true, false]);
  });
});
