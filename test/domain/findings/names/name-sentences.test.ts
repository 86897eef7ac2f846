import { ENGLISH_NAME_SENTENCES } from '../../../../src/domain/findings/names/name-sentences.en';
import { THAI_NAME_SENTENCES } from '../../../../src/domain/findings/names/name-sentences.th';

describe('THAI_NAME_SENTENCES', () => {
  it('tells another name with whose document it stands in and what to do', () => {
    const facts = { found: 'อบต.บ้านสมมุติ', own: 'อบต.ทุ่งตัวอย่าง', right: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง' };
    expect(THAI_NAME_SENTENCES.N01(facts)).toBe(
      'พบชื่อหน่วยงานอื่น “อบต.บ้านสมมุติ” ในเอกสารของ อบต.ทุ่งตัวอย่าง — แก้เป็น “องค์การบริหารส่วนตำบลทุ่งตัวอย่าง” หรือกดรับทราบถ้าตั้งใจอ้างถึง',
    );
  });

  it('counts two spellings of a name, and corrects a word that is simply wrong', () => {
    const spelt = { found: 'อบต.ทุง', count: 1, right: 'อบต.ทุ่ง', often: 9 };
    expect(THAI_NAME_SENTENCES.N03(spelt)).toBe(
      'ชื่อหน่วยงานสะกดไม่เหมือนกัน: “อบต.ทุง” 1 แห่ง “อบต.ทุ่ง” 9 แห่ง — แก้ให้เหมือนกัน',
    );
    expect(THAI_NAME_SENTENCES.N03({ found: 'องค์กร', right: 'องค์การ' })).toBe(
      '“องค์กร” น่าจะเป็น “องค์การ” — แก้ให้ถูกต้อง',
    );
  });

  it('names both positions of a signatory', () => {
    const facts = { found: 'นายสมมุติ', positions: ['ปลัด', 'นายก'] };
    expect(THAI_NAME_SENTENCES.N06(facts)).toBe(
      'ผู้ลงนาม “นายสมมุติ” ปรากฏสองตำแหน่ง “ปลัด” กับ “นายก” — ตรวจตำแหน่ง หรือเติม “ปฏิบัติหน้าที่”',
    );
  });
});

describe('ENGLISH_NAME_SENTENCES', () => {
  it('says the same', () => {
    const facts = { found: 'นายสมมุติ', positions: ['ปลัด', 'นายก'] };
    expect(ENGLISH_NAME_SENTENCES.N06(facts)).toBe(
      '“นายสมมุติ” signs in two positions, “ปลัด” and “นายก”. Check them, or add that the person acts for another.',
    );
    expect(ENGLISH_NAME_SENTENCES.N03({ found: 'ก', right: 'ข' })).toBe(
      '“ก” should probably be “ข”. Correct it.',
    );
  });
});
