import { ENGLISH_WORDING_SENTENCES } from '../../../../src/domain/findings/wording/wording-sentences.en';
import { THAI_WORDING_SENTENCES } from '../../../../src/domain/findings/wording/wording-sentences.th';

describe('THAI_WORDING_SENTENCES', () => {
  it('tells broken numbers from doubled bullets', () => {
    expect(THAI_WORDING_SENTENCES.X01({ numbers: ['1', '2', '2'] })).toContain('ลำดับข้อ 1, 2, 2 ไม่ต่อเนื่อง');
    expect(THAI_WORDING_SENTENCES.X01({ because: 'bullets', found: '- -' })).toContain('ซ้อนกัน “- -”');
    expect(THAI_WORDING_SENTENCES.X01({ because: 'lostNumbers', found: '- … ๒.' })).toContain(
      'ขีดแทนเลข “- … ๒.”',
    );
  });

  it('offers the right letters where they are certain', () => {
    expect(THAI_WORDING_SENTENCES.X03({ found: 'คะเเนน', right: 'คะแนน' })).toContain('แก้เป็น “คะแนน”');
    expect(THAI_WORDING_SENTENCES.X03({ found: 'ปร ิ บ' })).toContain('พิมพ์คำนี้ใหม่');
  });

  it('advises the digits that the sheet mostly has', () => {
    const facts = { found: '6 ครั้ง', thai: 93, arabic: 1, cells: ['B4'] };
    expect(THAI_WORDING_SENTENCES.X05({ ...facts, use: 'thai' })).toBe(
      'เลขไทยปนเลขอารบิกในชีตเดียวกัน (93/1) “6 ครั้ง” ที่ B4 — ใช้เลขไทยแบบเดียว',
    );
    expect(THAI_WORDING_SENTENCES.X05({ ...facts, use: 'arabic' })).toContain('ใช้เลขอารบิกแบบเดียว');
  });
});

describe('ENGLISH_WORDING_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_WORDING_SENTENCES.X01({ numbers: ['1', '3'] })).toContain('numbered 1, 3');
    expect(ENGLISH_WORDING_SENTENCES.X01({ because: 'bullets', found: '- -' })).toContain('doubled');
    expect(ENGLISH_WORDING_SENTENCES.X01({ because: 'lostNumbers', found: '- … ๒.' })).toContain(
      'bullets for numbers',
    );
    expect(ENGLISH_WORDING_SENTENCES.X03({ found: 'ก' })).toContain('Type the word anew');
    expect(
      ENGLISH_WORDING_SENTENCES.X05({ found: 'ก', thai: 1, arabic: 9, use: 'arabic', cells: ['A1'] }),
    ).toContain('Use Arabic digits');
  });
});
