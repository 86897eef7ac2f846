import { fitsField, looksLikeOwner } from '../../../src/domain/reading/column-content';
import { RULE_WORDS } from '../../support/grid-of';

describe('looksLikeOwner', () => {
  it('knows divisions, posts and groups', () => {
    expect(['กองคลัง', '๑. สำนักปลัด', 'เจ้าหน้าที่ทุกคน', 'ทุกส่วนราชการ'].every(looksLikeOwner)).toBe(true);
  });

  it.each(['12. กองช่าง', '๑)กองช่าง', '1 . งานคลัง', '- หัวหน้าสำนักปลัด', '• คณะทำงาน\nและที่ปรึกษา'])(
    'knows the owner of “%s” behind its number or bullet',
    (text) => {
      expect(looksLikeOwner(text)).toBe(true);
    },
  );

  it('looks at the beginning of the first line only, sixty characters long at most', () => {
    expect([`กองคลัง${'ก'.repeat(53)}`, `กองคลัง${'ก'.repeat(54)}`].map(looksLikeOwner)).toEqual([true, false]);
    expect(['รอบแรก\nกองคลัง', 'ตามที่กองคลังแจ้ง', '123. กองคลัง', ''].some(looksLikeOwner)).toBe(false);
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

  it('is sure of what is just short enough, and of no more', () => {
    const [month, letters] = ['เดือน', 'ก'];
    expect([80, 81].map((length) => fits(month.padEnd(length, letters), 'period'))).toEqual([true, false]);
    expect([12, 13].map((length) => fits('IIT'.padEnd(length), 'instrument'))).toEqual([true, false]);
    expect([fits('IIT EIT', 'instrument'), fits('ก', 'instrument')]).toEqual([false, false]);
  });

  it('knows a question or an owner in their own columns only', () => {
    expect([fits('ท่านเห็นว่า', 'question'), fits('O12', 'question'), fits('o12', 'owner')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([fits('กองคลัง', 'owner'), fits('จัดทำแผน', 'owner'), fits('กองคลัง', 'steps')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows an indicator by one name among others', () => {
    expect(fits('ตัวชี้วัดที่ ๑ และการใช้งบประมาณ', 'indicator')).toBe(true);
  });

  it('does not judge free text', () => {
    expect(fits('จัดทำแผน', 'steps')).toBe(false);
  });
});
