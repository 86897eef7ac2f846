import { fitsField, looksLikeOwner } from '../../../src/domain/reading/column-content';
import { RULE_WORDS } from '../../support/grid-of';

describe('looksLikeOwner', () => {
  it('knows divisions, posts and groups', () => {
    expect(['กองคลัง', '๑. สำนักปลัด', 'เจ้าหน้าที่ทุกคน', 'ทุกส่วนราชการ'].every(looksLikeOwner)).toBe(true);
  });

  it('knows a sentence from an owner', () => {
    expect(['จัดทำแผน', `กองคลังและ${'ทุกหน่วยงานที่เกี่ยวข้อง'.repeat(3)}`].some(looksLikeOwner)).toBe(false);
  });
});

describe('fitsField', () => {
  const fits = (text: string, field: Parameters<typeof fitsField>[1]) => fitsField(text, field, RULE_WORDS);

  it('knows indicators and questions by their names and codes', () => {
    expect(fits('ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', 'indicator')).toBe(true);
    expect(fits('๑. ทบทวนคู่มือ', 'indicator')).toBe(false);
    expect(fits('i๑ ท่านเห็นว่า', 'question')).toBe(true);
  });

  it('knows dates, quarters and years, short ones only', () => {
    expect(
      ['๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙', 'ไตรมาส ๑', 'ปีงบประมาณ ๒๕๖๙'].every((text) => fits(text, 'period')),
    ).toBe(true);
    expect(fits(`ประชุมเมื่อวันที่ ๑ ต.ค. ๖๘ ${'และติดตามผล'.repeat(8)}`, 'period')).toBe(false);
    expect(fits('กองคลัง', 'period')).toBe(false);
  });

  it('knows the letters of an instrument standing alone', () => {
    expect(fits('IIT', 'instrument')).toBe(true);
    expect(fits('เรื่องที่เกี่ยวกับ IIT', 'instrument')).toBe(false);
  });

  it('does not judge free text', () => {
    expect(fits('จัดทำแผน', 'steps')).toBe(false);
  });
});
