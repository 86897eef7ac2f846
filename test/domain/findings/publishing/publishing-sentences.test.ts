import { ENGLISH_PUBLISHING_SENTENCES } from '../../../../src/domain/findings/publishing/publishing-sentences.en';
import { THAI_PUBLISHING_SENTENCES } from '../../../../src/domain/findings/publishing/publishing-sentences.th';

describe('THAI_PUBLISHING_SENTENCES', () => {
  it('names what was found of a person', () => {
    expect(THAI_PUBLISHING_SENTENCES.PD1({ because: 'mobile', found: '08…78' })).toBe(
      'พบหมายเลขโทรศัพท์มือถือ “08…78” — ลบหรือปิดบังก่อนเผยแพร่',
    );
  });

  it('says what is hidden, and how much of it', () => {
    const { PD2 } = THAI_PUBLISHING_SENTENCES;
    expect(PD2({ because: 'rows', count: 4, lines: ['3', '5', '6', '9'] })).toBe(
      'มีแถวที่ซ่อนไว้และมีข้อมูล 4 แถว (3, 5, 6 และอีก 1) — ลบหรือเลิกซ่อนก่อนเผยแพร่',
    );
    expect(PD2({ because: 'columns', count: 1, lines: ['C'] })).toContain('มีคอลัมน์ที่ซ่อนไว้และมีข้อมูล 1 คอลัมน์ (C)');
    expect(PD2({ because: 'sheet' })).toContain('ชีตนี้ซ่อนอยู่');
  });

  it('says what makes a draft of it', () => {
    const { PD3 } = THAI_PUBLISHING_SENTENCES;
    expect(PD3({ because: 'copy', found: 'แผน (2)', of: 'แผน' })).toContain('สำเนาของชีต “แผน”');
    expect(PD3({ because: 'sheet', found: 'แผนร่าง' })).toContain('ชื่อชีต “แผนร่าง”');
    expect(PD3({ because: 'mark', found: '(ร่าง)' })).toContain('ข้อความ “(ร่าง)”');
  });
});

describe('ENGLISH_PUBLISHING_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_PUBLISHING_SENTENCES.PD1({ because: 'citizenId', found: '11…50' })).toBe(
      'There is an identity number, “11…50”. Delete or cover it before publishing.',
    );
    const { PD2, PD3 } = ENGLISH_PUBLISHING_SENTENCES;
    expect(PD2({ because: 'rows', count: 4, lines: ['3', '5', '6', '9'] })).toContain(
      '4 (3, 5, 6 and 1 more)',
    );
    expect(PD2({ because: 'columns', count: 1, lines: ['C'] })).toContain('Hidden columns');
    expect(PD2({ because: 'sheet' })).toContain('sheet is hidden');
    expect(PD3({ because: 'copy', found: 'แผน (2)', of: 'แผน' })).toContain('a copy of “แผน”');
    expect(PD3({ because: 'sheet', found: 'old' })).toContain('name of the sheet “old”');
    expect(PD3({ because: 'mark', found: '(ร่าง)' })).toContain('“(ร่าง)” says');
  });
});
