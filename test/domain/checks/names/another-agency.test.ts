import { ANOTHER_AGENCY } from '../../../../src/domain/checks/names/another-agency';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(text: string, own = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง') {
  return foundInDocument(ANOTHER_AGENCY, {
    บันทึก: [[own], ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'], [text]],
  });
}

describe('ANOTHER_AGENCY', () => {
  it.each([
    ['in full', 'เว็บไซต์ขององค์การบริหารส่วนตำบลบ้านสมมุติ', 'องค์การบริหารส่วนตำบลบ้านสมมุติ'],
    ['shortened', 'ประกาศอบต.บ้านสมมุติ เรื่อง มาตรการ', 'อบต.บ้านสมมุติ'],
    ['of another kind with the own place', 'ผลงานของเทศบาลตำบลทุ่งตัวอย่าง', 'เทศบาลตำบลทุ่งตัวอย่าง'],
    ['with words glued to it', 'เทศบาลเมืองบ้านสมมุติได้เผยแพร่ประกาศ', 'เทศบาลเมืองบ้านสมมุติ'],
    ['that goes on where the own one ends', 'อบต.ทุ่งตัวอย่างเหนือ รายงาน', 'อบต.ทุ่งตัวอย่างเหนือ'],
    ['in the title of the same kind', 'เรียน นายกองค์การบริหารส่วนตำบลบ้านสมมุติ', 'องค์การบริหารส่วนตำบลบ้านสมมุติ'],
    ['as the word for its kind', 'เผยแพร่ในเว็บไซต์ของเทศบาลฯ ทุกเดือน', 'เทศบาลฯ'],
    ['as the word for its kind alone', 'เผยแพร่ในเว็บไซต์ของเทศบาล', 'เทศบาล'],
  ])('finds another body %s', (_, text, found) => {
    const findings = foundIn(text);
    expect(tuplesOf(findings)).toEqual([['N01', 'A3']]);
    expect(findings[0]?.facts).toMatchObject({ found, own: 'อบต.ทุ่งตัวอย่าง' });
  });

  it.each([
    ['the own name', 'อบต.ทุ่งตัวอย่างได้ดำเนินการแล้ว'],
    ['the own name cut by a line', 'องค์การบริหารส่วนตำบลทุ่ง ตัวอย่าง'],
    ['a partner', 'จัดอบรมร่วมกับ องค์การบริหารส่วนตำบลบ้านสมมุติ'],
    ['a place to visit', 'ศึกษาดูงาน ณ เทศบาลเมืองบ้านสมมุติ'],
    ['a neighbour', 'ทิศเหนือติดต่อกับองค์การบริหารส่วนตำบลบ้านสมมุติ'],
    ['the commission in the province', 'สำนักงาน ป.ป.ช. ประจำจังหวัดตัวอย่าง อำเภอตัวอย่าง'],
    ['a law', 'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗'],
    ['a kind with a sentence going on', 'อบต.เก็บข้อมูลเอง และเทศบาลตำบลทั่วประเทศ'],
    ['what it was before', 'ทุ่งตัวอย่าง (เดิม เทศบาลตำบลทุ่งตัวอย่าง)'],
    ['words for kinds in a row', 'ทุก อบต.ทต.ทม.ในจังหวัด'],
    ['staff of municipalities', 'มาตรฐานทั่วไปเกี่ยวกับพนักงานเทศบาล'],
    ['a slip in the own name', 'องค์การบริหารส่วนตำบลทุงตัวอย่าง'],
    ['the title of another kind', 'เรียน นายกเทศมนตรีตำบลบ้านสมมุติ'],
  ])('leaves %s alone', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ['the name in full', 'เว็บไซต์ขององค์การบริหารส่วนตำบลบ้านสมมุติ', 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
    ['the name shortened', 'ประกาศอบต.บ้านสมมุติ เรื่อง มาตรการ', 'อบต.ทุ่งตัวอย่าง'],
    ['a name with words glued to it', 'เทศบาลเมืองบ้านสมมุติได้เผยแพร่ประกาศ', undefined],
    ['the word for its kind', 'เผยแพร่ในเว็บไซต์ของเทศบาลฯ ทุกเดือน', undefined],
  ])('offers the own name for %s where that is plain', (_, text, right) => {
    expect(foundIn(text)[0]?.fix?.to).toBe(right);
  });

  it('takes เทศบาลฯ for the own body in the document of a municipality, and อบต.ฯ for another', () => {
    const own = 'เทศบาลตำบลทุ่งตัวอย่าง';
    expect(foundIn('เว็บไซต์ของเทศบาลฯ', own)).toEqual([]);
    expect(tuplesOf(foundIn('เว็บไซต์ของอบต.ฯ', own))).toEqual([['N01', 'A3']]);
  });

  it('says nothing of bodies whose scores the workbook holds', () => {
    const rows = (name: string) => [
      [name],
      ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
      ['ตัวชี้วัด', 'คะแนน'],
      ['1. การปฏิบัติหน้าที่', 90],
      ['2. การใช้งบประมาณ', 91],
      ['3. การใช้อำนาจ', 92],
    ];
    const sheets = {
      ก: rows('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'),
      ข: rows('องค์การบริหารส่วนตำบลบ้านสมมุติ'),
    };
    expect(foundInDocument(ANOTHER_AGENCY, sheets)).toEqual([]);
  });

  it('knows the own body of a document without a year by the lines that name it', () => {
    const rows = [['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'], ['คู่มือของเทศบาลตำบลบ้านสมมุติ']];
    expect(tuplesOf(foundInDocument(ANOTHER_AGENCY, { คู่มือ: rows }))).toEqual([['N01', 'A2']]);
  });

  it('says nothing where the own body is not known', () => {
    expect(foundInDocument(ANOTHER_AGENCY, { บันทึก: [['บันทึก'], ['ไม่มีชื่อ']] })).toEqual([]);
  });
});
