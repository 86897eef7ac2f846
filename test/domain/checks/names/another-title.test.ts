import { ANOTHER_TITLE } from '../../../../src/domain/checks/names/another-title';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

const TAMBON = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง';

function foundIn(text: string, own = TAMBON) {
  return foundInDocument(ANOTHER_TITLE, {
    บันทึก: [[own], ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'], [text]],
  });
}

describe('ANOTHER_TITLE', () => {
  it.each([
    ['เรียน นายกเทศมนตรีตำบลบ้านสมมุติ', TAMBON, 'นายกเทศมนตรีตำบลบ้านสมมุติ', `นายก${TAMBON}`],
    ['ปลัดเทศบาลลงนามแล้ว', TAMBON, 'ปลัดเทศบาล', `ปลัด${TAMBON}`],
    ['รองนายกเทศมนตรีฯ เป็นประธาน', TAMBON, 'รองนายกเทศมนตรีฯ', 'รองนายกองค์การบริหารส่วนตำบลฯ'],
    ['นายก อบต.ลงนาม', 'เทศบาลเมืองบ้านสมมุติ', 'นายก อบต.', 'นายกเทศมนตรีเมืองบ้านสมมุติ'],
    ['ปลัดองค์การบริหารส่วนจังหวัดลงนาม', TAMBON, 'ปลัดองค์การบริหารส่วนจังหวัด', `ปลัด${TAMBON}`],
  ])('finds the title of another kind in “%s”', (text, own, found, right) => {
    const findings = foundIn(text, own);
    expect(tuplesOf(findings)).toEqual([['N02', 'A3']]);
    expect(findings[0]?.facts).toMatchObject({ found, right });
  });

  it.each([
    ['a title for the own body', 'นายกเทศมนตรีฯ แสดงเจตจำนง', 'นายกองค์การบริหารส่วนตำบลฯ'],
    ['a title with its place', 'เรียน นายกเทศมนตรีตำบลบ้านสมมุติ', 'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
    ['a title alone', 'นายกเทศมนตรี แสดงเจตจำนง', undefined],
    ['a place with words glued to it', 'นายกเทศมนตรีตำบลบ้านสมมุติได้แสดงเจตจำนง', undefined],
  ])('offers the own title for %s where it is plain what to replace', (_, text, right) => {
    expect(foundIn(text).map(({ fix }) => fix?.to)).toEqual([right]);
  });

  it.each([
    ['the own title', 'เรียน นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง', TAMBON],
    ['the own title of a municipality', 'นายกเทศมนตรีตำบลทุ่งตัวอย่าง', 'เทศบาลตำบลทุ่งตัวอย่าง'],
    ['a partner', 'ลงนามข้อตกลงกับนายกเทศมนตรีตำบลบ้านสมมุติ', TAMBON],
    ['an election of all', 'การเลือกตั้งนายกเทศมนตรีและสมาชิกสภา', TAMBON],
    ['an association', 'หนังสือสมาคมปลัดเทศบาลแห่งประเทศไทย', TAMBON],
    ['staff', 'พนักงานเทศบาลและพนักงานส่วนตำบล', TAMBON],
  ])('leaves %s alone', (_, text, own) => {
    expect(foundIn(text, own)).toEqual([]);
  });
});
