import { isYearAlone, scopeOfHeader, yearInHeader } from '../../../src/domain/reading/header-scope';
import { RULE_WORDS } from '../../support/grid-of';

describe('yearInHeader', () => {
  it('finds the year of a header', () => {
    expect([yearInHeader('คะแนนปี ๒๕๖๗'), yearInHeader('2568'), yearInHeader('คะแนน')]).toEqual([
      2567,
      2568,
      null,
    ]);
  });
});

describe('yearInHeader beside other figures', () => {
  it.each([
    ['12568', null],
    ['25681', null],
    ['2468', null],
    ['2567ก', 2567],
    ['2567 - 2568', 2567],
    ['ผล2567', 2567],
    ['ผล 2567 (ร้อยละ)', 2567],
    ['(2567)', 2567],
  ])('reads “%s” as %s', (text, year) => {
    expect(yearInHeader(text)).toBe(year);
  });
});

describe('isYearAlone', () => {
  it.each([
    '(2568)',
    '( 2568 )',
    ' 2568 ',
    'ประจำปี2568',
    'งบประมาณ พ.ศ.2568',
    'พศ 2568',
    'พ.ศ2568',
    'พ .ศ . 2568',
    'พ . ศ . 2568',
    'ปี  2568',
  ])('is true of “%s”', (text) => {
    expect(isYearAlone(text)).toBe(true);
  });

  it.each(['2568 ก', 'ก 2568', '2668', '256', 'ปี พ.ศ.', '2568 2569'])('is false of “%s”', (text) => {
    expect(isYearAlone(text)).toBe(false);
  });

  it('is true only where nothing else is said', () => {
    expect(['ปี ๒๕๖๘', 'พ.ศ. 2568', '2568', '(ปีงบประมาณ พ.ศ. 2568)'].every(isYearAlone)).toBe(true);
    expect(['คะแนนปี ๒๕๖๘', '25680', 'ปี'].some(isYearAlone)).toBe(false);
  });
});

describe('scopeOfHeader', () => {
  it('finds year, part and agency', () => {
    expect(scopeOfHeader('ปี 2567', RULE_WORDS)).toEqual({ subject: null, fiscalYear: 2567, agency: null });
    expect(scopeOfHeader('EIT ส่วนที่ 1', RULE_WORDS).subject).toEqual({ kind: 'instrument', code: 'EIT1' });
    expect(scopeOfHeader('อบต.ทุ่งตัวอย่าง', RULE_WORDS).agency).toBe('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
  });

  it('takes a year alone for no score, and the name of an agency for none either', () => {
    expect(scopeOfHeader('ปีงบประมาณ พ.ศ. 2568', RULE_WORDS).subject).toBeNull();
    expect(scopeOfHeader('IIT ปี 2568', RULE_WORDS)).toEqual({
      subject: { kind: 'instrument', code: 'IIT' },
      fiscalYear: 2568,
      agency: null,
    });
    expect(scopeOfHeader('เทศบาลตำบลทุ่งตัวอย่าง', RULE_WORDS)).toEqual({
      subject: null,
      fiscalYear: null,
      agency: 'เทศบาลตำบลทุ่งตัวอย่าง',
    });
  });

  it('leaves a plain header to the rows', () => {
    expect(scopeOfHeader('คะแนน', RULE_WORDS)).toEqual({ subject: null, fiscalYear: null, agency: null });
  });
});
