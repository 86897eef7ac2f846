import { MEASURE_WITHOUT_LINK } from '../../../../src/domain/checks/coverage/measure-without-link';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

const rowOf = (measure: string) => ({ measure, steps: 'จัดประชุม', owner: 'สำนักปลัด' });
const LINKED = [
  '1. มาตรการพัฒนาประสิทธิภาพการสื่อสาร',
  '2. มาตรการเรื่องการใช้งบประมาณ',
  '3. มาตรการข้อ i9 การใช้อำนาจ',
];

function foundIn(names: readonly string[]) {
  return foundInDocument(MEASURE_WITHOUT_LINK, { แผน: measureSheet(names.map(rowOf)) });
}

describe('MEASURE_WITHOUT_LINK', () => {
  it('finds the one measure that names no indicator', () => {
    const findings = foundIn([...LINKED, '4. กิจกรรมปลูกต้นไม้']);
    expect(tuplesOf(findings)).toEqual([['C08', 'A8']]);
    expect(findings[0]?.facts).toMatchObject({ no: 4, measure: '4. กิจกรรมปลูกต้นไม้' });
  });

  it('is content where every measure names one', () => {
    expect(foundIn(LINKED)).toEqual([]);
  });

  it('asks nothing of a list of activities', () => {
    expect(foundIn(['1. กิจกรรมปลูกต้นไม้', '2. กิจกรรมยกย่องคนดี', LINKED[0] ?? ''])).toEqual([]);
  });
});
