import { ENGLISH_ID_SENTENCES } from '../../../../src/domain/findings/codes/id-sentences.en';
import { THAI_ID_SENTENCES } from '../../../../src/domain/findings/codes/id-sentences.th';

const RANGE = { found: '๐๑ - ๐๕', count: 5, listed: 4, missing: ['o4'] };

describe('THAI_ID_SENTENCES', () => {
  it('counts the range and the list, and names what is missing', () => {
    expect(THAI_ID_SENTENCES.I05(RANGE)).toBe(
      'ช่วง “๐๑ - ๐๕” มี 5 ข้อ แต่รายการมี 4 ข้อ ขาด o4 — เพิ่มข้อที่ขาด หรือแก้ช่วง',
    );
  });
});

describe('ENGLISH_ID_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_ID_SENTENCES.I05(RANGE)).toContain('has 5 questions, but the list has 4 and lacks o4');
    expect(ENGLISH_ID_SENTENCES.I06({ codes: ['i19'], other: 2566, year: 2568 })).toContain('codes of 2566');
  });
});
