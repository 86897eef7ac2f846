import { ENGLISH_OWNER_SENTENCES } from '../../../../src/domain/findings/owners/owner-sentences.en';
import { THAI_OWNER_SENTENCES } from '../../../../src/domain/findings/owners/owner-sentences.th';

describe('THAI_OWNER_SENTENCES', () => {
  it('parts the owners that are run together', () => {
    expect(THAI_OWNER_SENTENCES.O03({ owners: ['งานนิติการ', 'สำนักปลัด'] })).toBe(
      'ผู้รับผิดชอบเขียนติดกัน — แยกเป็น “งานนิติการ / สำนักปลัด”',
    );
  });

  it('tells a whole table without owners from one measure', () => {
    expect(THAI_OWNER_SENTENCES.O01({ because: 'wholeTable', count: 3 })).toContain(
      'ในมาตรการใดเลย (3 มาตรการ)',
    );
    expect(THAI_OWNER_SENTENCES.O01({ no: 2 })).toContain('มาตรการที่ 2 ไม่มีผู้รับผิดชอบ');
  });
});

describe('ENGLISH_OWNER_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_OWNER_SENTENCES.O01({ because: 'wholeTable', count: 3 })).toContain(
      'None of the 3 measures',
    );
    expect(ENGLISH_OWNER_SENTENCES.O03({ owners: ['ก', 'ข'] })).toContain('“ก / ข”');
  });
});
