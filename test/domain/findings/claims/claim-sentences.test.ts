import { ENGLISH_CLAIM_SENTENCES } from '../../../../src/domain/findings/claims/claim-sentences.en';
import { THAI_CLAIM_SENTENCES } from '../../../../src/domain/findings/claims/claim-sentences.th';

const RANK = {
  extreme: 'lowest',
  kind: 'indicator',
  code: '8',
  score: '77.05',
  claimed: '7',
  claimedScore: '81.01',
};

describe('THAI_CLAIM_SENTENCES', () => {
  it('sets what is called the lowest against what is', () => {
    expect(THAI_CLAIM_SENTENCES.S04(RANK)).toBe(
      'ข้อความว่าคะแนนต่ำสุดคือ ตัวชี้วัดที่ 7 (81.01) แต่คะแนนต่ำสุดคือ ตัวชี้วัดที่ 8 (77.05) — แก้ข้อความให้ตรงกับคะแนน',
    );
    expect(THAI_CLAIM_SENTENCES.S04({ ...RANK, extreme: 'highest' })).toContain('คะแนนสูงสุดคือ');
  });

  it('shows both values of a target and where the first stands', () => {
    const facts = { first: 'ร้อยละ ๘๔', firstAt: "'บันทึก'!A1", found: '80 %' };
    expect(THAI_CLAIM_SENTENCES.S15(facts)).toBe(
      "ค่าเป้าหมายเดียวกันเขียนไม่ตรงกัน “ร้อยละ ๘๔” ('บันทึก'!A1) และ “80 %” — แก้ให้ตรงกับแผน",
    );
  });

  it('names what changed by its kind', () => {
    const facts = {
      kind: 'indicator',
      codes: ['6', '7'],
      earlier: 2567,
      instrument: 'EIT',
      count: 30,
      points: '3.33',
    };
    expect(THAI_CLAIM_SENTENCES.S16(facts)).toContain('คะแนนตัวชี้วัดที่ 6, 7 เปลี่ยนจากปี 2567');
    expect(THAI_CLAIM_SENTENCES.S16({ ...facts, kind: 'question', codes: ['e1'] })).toContain('คะแนนข้อ e1');
  });
});

describe('ENGLISH_CLAIM_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_CLAIM_SENTENCES.S04(RANK)).toBe(
      'The text says that indicator 7 (81.01) is the lowest, but that is indicator 8 (77.05). Correct the text.',
    );
    const facts = { found: 'ดีเยี่ยม', kind: 'instrument', code: 'EIT', score: '81.17', threshold: '85.00' };
    expect(ENGLISH_CLAIM_SENTENCES.S13(facts)).toBe(
      'The text says “ดีเยี่ยม”, but EIT scored 81.17, below 85.00. Make the text fit the score.',
    );
  });
});
