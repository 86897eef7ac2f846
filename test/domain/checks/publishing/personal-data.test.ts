import { PERSONAL_DATA } from '../../../../src/domain/checks/publishing/personal-data';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(text: string) {
  return foundInDocument(PERSONAL_DATA, { บันทึก: [[''], [text]] });
}

describe('PERSONAL_DATA', () => {
  it.each([
    ['an identity number', 'เลขประจำตัวประชาชน 1101700203450', 'citizenId', '11…50'],
    ['one with dashes in Thai digits', 'เลขบัตร ๑-๑๐๑๗-๐๐๒๐๓-๔๕-๐', 'citizenId', '11…50'],
    ['a mobile number', 'ติดต่อ นายสมมุติ ๐๘๑-๒๓๔-๕๖๗๘', 'mobile', '08…78'],
    ['one without dashes', 'โทร 0812345678', 'mobile', '08…78'],
    ['who complained', 'ผู้ร้องเรียน นายสมมุติ ตัวอย่างดี', 'complainant', 'นายส…'],
    ['who was complained of', 'ผู้ถูกร้องเรียน: นางสาวสมมุติ', 'complainant', 'นางสาวส…'],
  ])('finds %s and shows a part of it', (_, text, because, found) => {
    const findings = foundIn(text);
    expect(tuplesOf(findings)).toEqual([['PD1', 'A2']]);
    expect(findings[0]).toMatchObject({ severity: 'error', facts: { because, found } });
  });

  it.each([
    ['thirteen digits with a wrong check digit', 'เลขที่อ้างอิง 1101700203451'],
    ['the tax number of a body', 'เลขประจำตัวผู้เสียภาษี 0994000123456'],
    ['the number of a project', 'เลขที่โครงการ ๖๖๐๑๗๑๒๓๔๕๖'],
    ['an office telephone', 'โทร.๐ ๔๕๐๐ ๐๐๐๐ โทรสาร 045-000-000'],
    ['an amount', 'งบประมาณ ๑,๑๐๑,๗๐๐,๒๐๓,๔๕๐ บาท'],
    ['a number given out to call', 'ช่องทางร้องเรียน สายด่วน ๐๘๑-๒๓๔-๕๖๗๘'],
    ['complaints about officers', 'คุ้มครองผู้ร้องเรียนนายก อบต. และผู้บริหาร'],
    ['complainants without a name', 'แจ้งผลให้ผู้ร้องเรียนทราบภายใน ๑๕ วัน'],
  ])('leaves %s alone', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
