import { GARBLED_THAI } from '../../../../src/domain/checks/wording/garbled-thai';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(text: string) {
  return foundInDocument(GARBLED_THAI, { บันทึก: [['บันทึก'], [text]] });
}

describe('GARBLED_THAI', () => {
  it.each([
    ['marks torn off their letters', 'ควรปร ิ บ รุ งระบบ'],
    ['sara am torn off', 'แผนการใช้ ำ ยเงิน'],
    ['an open syllable', 'เพื่อพั ฒนาบุคลากร'],
    ['a vowel that leads nothing', 'จัดระบบไ ด้ทันเวลา'],
    ['a mark twice', 'ขั้นตอนที่่ชัดเจน'],
  ])('finds %s', (_, text) => {
    expect(tuplesOf(foundIn(text))).toEqual([['X03', 'A2']]);
  });

  it.each([
    ['sara am in two parts', 'ผลการด\u0E4D\u0E32เนินงาน', 'ดํา', 'ดำ'],
    ['glyphs of an old font', 'เจ\uF70Bาหน\uF70Bาที่', '\uF70B', '้'],
    ['two sara e', 'คะเเนนรวม', 'เเ', 'แ'],
  ])('offers to mend %s', (_, text, broken, right) => {
    const [finding] = foundIn(text);
    expect(finding?.fix?.from).toContain(broken);
    expect(finding?.fix?.to).toContain(right);
    expect(text).toContain(finding?.fix?.from);
  });

  it.each([
    ['plain Thai', 'การปรับปรุงและพัฒนาขั้นตอนให้ชัดเจน ทั้งนี้ ๓๐ วัน'],
    ['special spaces', 'องค์การ\u00A0บริหาร\u200Bส่วนตำบล'],
    ['a repetition sign', 'ช่องทางต่าง ๆ และอื่น ๆ'],
    ['an abbreviation', 'กรุงเทพฯ และ พ.ศ. ๒๕๖๘'],
    ['words divided by spaces alone', 'ขั้น ตอน การ ดำ เนิน งาน'],
    ['English', 'No Gift Policy และ E-Service'],
  ])('leaves %s alone', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
