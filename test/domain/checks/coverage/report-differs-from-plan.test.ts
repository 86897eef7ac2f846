import { REPORT_DIFFERS_FROM_PLAN } from '../../../../src/domain/checks/coverage/report-differs-from-plan';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

const NAMES = ['จัดทำคู่มือการยืมทรัพย์สิน', 'ประชาสัมพันธ์ช่องทางร้องเรียน', 'อบรมเรื่องงบประมาณประจำปี'];

function planOf(names: readonly string[]) {
  return measureSheet(
    names.map((name, index) => ({ measure: `${index + 1}. ${name}`, steps: 'จัดประชุมชี้แจง', owner: 'กองคลัง' })),
  );
}

function reportOf(names: readonly string[]) {
  const rows = names.map((name, index) => ({
    measure: `${index + 1}) ${name}`,
    owner: 'กองคลัง',
    result: `ดำเนินการครั้งที่ ${index + 1} แล้ว`,
  }));
  return measureSheet(rows);
}

function foundIn(plan: readonly string[], report: readonly string[]) {
  return foundInDocument(REPORT_DIFFERS_FROM_PLAN, { แผนงาน: planOf(plan), รายงาน: reportOf(report) });
}

describe('REPORT_DIFFERS_FROM_PLAN', () => {
  it('finds a measure that only the report has, and one that it leaves out', () => {
    const findings = foundIn(NAMES, [...NAMES.slice(0, 2), 'จัดงานวันเด็กประจำปี']);
    expect(tuplesOf(findings)).toEqual([['C10', 'A7']]);
    expect(findings[0]?.facts).toEqual({
      plan: 'แผนงาน',
      added: ['3) จัดงานวันเด็กประจำปี'],
      lost: [`3. ${NAMES[2]}`],
    });
  });

  it('finds a measure left out, at its row of the plan', () => {
    expect(tuplesOf(foundIn(NAMES, NAMES.slice(0, 2)))).toEqual([['C10', 'A7']]);
  });

  it.each([
    ['the same measures numbered otherwise', NAMES, NAMES],
    ['a name that goes on', NAMES, [...NAMES.slice(0, 2), 'อบรมเรื่องงบประมาณประจำปีและการเบิกจ่าย']],
    ['the report of another plan', NAMES, ['จัดงานวันเด็ก', 'ปลูกต้นไม้ริมทาง', 'ยกย่องคนดีประจำตำบล']],
  ])('leaves %s alone', (_, plan, report) => {
    expect(foundIn(plan, report)).toEqual([]);
  });
});
