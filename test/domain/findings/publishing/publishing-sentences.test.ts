import { ENGLISH_PUBLISHING_SENTENCES } from '../../../../src/domain/findings/publishing/publishing-sentences.en';
import { THAI_PUBLISHING_SENTENCES } from '../../../../src/domain/findings/publishing/publishing-sentences.th';

describe('THAI_PUBLISHING_SENTENCES', () => {
  it('names what was found of a person', () => {
    expect(THAI_PUBLISHING_SENTENCES.PD1({ because: 'mobile', found: '08…78' })).toBe(
      'พบหมายเลขโทรศัพท์มือถือ “08…78” — ลบหรือปิดบังก่อนเผยแพร่',
    );
  });
});

describe('ENGLISH_PUBLISHING_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_PUBLISHING_SENTENCES.PD1({ because: 'citizenId', found: '11…50' })).toBe(
      'There is an identity number, “11…50”. Delete or cover it before publishing.',
    );
  });
});
