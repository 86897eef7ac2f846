import type { DocumentCheck } from '../../../../src/domain/checks/check-context';
import { COLLECTIVE_OWNER } from '../../../../src/domain/checks/owners/collective-owner';
import { MISSING_OWNER } from '../../../../src/domain/checks/owners/missing-owner';
import { OWNERS_RUN_TOGETHER } from '../../../../src/domain/checks/owners/owners-run-together';
import { TEXT_AMONG_OWNERS } from '../../../../src/domain/checks/owners/text-among-owners';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

function foundIn(check: DocumentCheck, ...owners: readonly string[]) {
  const rows = owners.map((owner, index) => ({
    measure: `${index + 1}. จัดทำคู่มือ`,
    period: 'ไตรมาส 1',
    owner,
  }));
  return foundInDocument(check, { แผน: measureSheet(rows) });
}

describe('MISSING_OWNER', () => {
  it('finds the measure that nobody answers for', () => {
    const findings = foundIn(MISSING_OWNER, 'กองคลัง', '');
    expect(tuplesOf(findings)).toEqual([['O01', 'C6']]);
    expect(findings[0]?.facts).toEqual({ no: 2 });
  });

  it('tells once of a table without any owner', () => {
    const rows = [1, 2].map((number) => ({ measure: `${number}. จัดทำคู่มือ`, period: 'ไตรมาส 1' }));
    expect(tuplesOf(foundInDocument(MISSING_OWNER, { แผน: measureSheet(rows) }))).toEqual([['O01', 'A5']]);
  });

  it('tells of many such measures once, and not of a cell that may be merged', () => {
    const findings = foundIn(MISSING_OWNER, 'กองคลัง', '', '', '', '');
    expect(tuplesOf(findings)).toEqual([['O01', 'C6']]);
    expect(findings[0]?.facts).toEqual({ no: ['2', '3', '4', '5'] });
    const merged = [
      {
        indicator: '1. การปฏิบัติหน้าที่',
        measure: 'จัดทำคู่มือ',
        steps: 'จัดประชุม',
        period: 'ไตรมาส 1',
        owner: 'กองคลัง',
      },
      { measure: 'อบรมบุคลากร', steps: 'จัดอบรม', period: 'ไตรมาส 2' },
    ];
    expect(foundInDocument(MISSING_OWNER, { แผน: measureSheet(merged) })).toEqual([]);
  });

  it('is content with an owner each, were it written over two rows', () => {
    expect(foundIn(MISSING_OWNER, 'กองคลัง', 'สำนักปลัด')).toEqual([]);
    const rows = [{ measure: '1. จัดทำคู่มือ', period: 'ไตรมาส 1' }, { owner: 'กองคลัง' }];
    expect(foundInDocument(MISSING_OWNER, { แผน: measureSheet(rows) })).toEqual([]);
  });
});

describe('COLLECTIVE_OWNER', () => {
  it.each([
    'ทุกส่วนราชการ',
    'ทุกกอง/สำนัก',
    'ทุกส่วน\nราชการ',
    'เจ้าหน้าที่ทุกคนของหน่วยงาน',
    'คณะกรรมการ/หัวหน้าส่วนราชการ',
    'หน่วยงานที่เกี่ยวข้อง',
    'ผู้เกี่ยวข้อง',
  ])('finds %s', (owner) => {
    expect(tuplesOf(foundIn(COLLECTIVE_OWNER, owner))).toEqual([['O02', 'C5']]);
  });

  it.each([
    'สำนักปลัด',
    'สำนักปลัด/ทุกส่วนราชการ',
    'คณะกรรมการประเมินคุณธรรมของหน่วยงาน',
    'เจ้าหน้าที่ประชาสัมพันธ์',
    'หัวหน้าสำนักปลัด',
    'กองคลัง และหน่วยงานที่เกี่ยวข้อง',
  ])('leaves %s alone', (owner) => {
    expect(foundIn(COLLECTIVE_OWNER, owner)).toEqual([]);
  });
});

describe('OWNERS_RUN_TOGETHER', () => {
  it('finds names with nothing between them, and parts them', () => {
    const findings = foundIn(OWNERS_RUN_TOGETHER, 'งานประชาสัมพันธ์งานนิติการสำนักปลัด');
    expect(tuplesOf(findings)).toEqual([['O03', 'C5']]);
    expect(findings[0]?.facts).toEqual({ owners: ['งานประชาสัมพันธ์', 'งานนิติการ', 'สำนักปลัด'] });
  });

  it.each(['งานพัสดุ กองคลัง', 'งานพัสดุกองคลัง', 'กองคลัง กองช่าง', '1. สำนักปลัด 2. กองคลัง', 'หน่วยงานประชาสัมพันธ์'])(
    'leaves %s alone',
    (owner) => {
      expect(foundIn(OWNERS_RUN_TOGETHER, owner)).toEqual([]);
    },
  );
});

describe('TEXT_AMONG_OWNERS', () => {
  it('finds a sentence beneath the owner', () => {
    const sentence = 'เผยแพร่ข่าวสารอย่างย่อผ่านสื่อสังคมออนไลน์และรายงานผลการดำเนินการให้ผู้บริหารทราบทุกเดือน';
    const findings = foundIn(TEXT_AMONG_OWNERS, 'กองคลัง', `สำนักปลัด\n${sentence}`);
    expect(tuplesOf(findings)).toEqual([['O04', 'C6']]);
  });

  it.each([
    'สำนักปลัด กองคลัง กองช่าง กองการศึกษา กองสาธารณสุขและสิ่งแวดล้อม กองสวัสดิการสังคม หน่วยตรวจสอบภายใน',
    '1. สำนักปลัด\n2. กองคลัง\n3. กองช่าง',
    'คณะกรรมการขับเคลื่อนการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงาน',
  ])('leaves %s alone', (owner) => {
    expect(foundIn(TEXT_AMONG_OWNERS, owner)).toEqual([]);
  });
});
