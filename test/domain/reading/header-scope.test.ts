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

describe('isYearAlone', () => {
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

  it('leaves a plain header to the rows', () => {
    expect(scopeOfHeader('คะแนน', RULE_WORDS)).toEqual({ subject: null, fiscalYear: null, agency: null });
  });
});
