import { MEASURE_WITHOUT_RESULT } from '../../../../src/domain/checks/coverage/measure-without-result';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet, type MeasureRow } from '../../../support/measure-sheet';

const DONE = { steps: 'จัดประชุม', owner: 'สำนักปลัด', result: 'จัดประชุมแล้ว 2 ครั้ง', outcome: 'บุคลากรเข้าใจขั้นตอน' };
const REST = 'เผยแพร่คู่มือทางเว็บไซต์และบอร์ดประชาสัมพันธ์ของหน่วยงานแล้ว';

function foundIn(rows: readonly MeasureRow[]) {
  return foundInDocument(MEASURE_WITHOUT_RESULT, { รายงาน: measureSheet(rows) });
}

describe('MEASURE_WITHOUT_RESULT', () => {
  it('finds a measure without result and outcome, at the blank cell of the result', () => {
    const findings = foundIn([
      { measure: '1. จัดทำคู่มือ', ...DONE },
      { measure: '2. อบรมบุคลากร', steps: 'จัดอบรม', owner: 'กองคลัง' },
    ]);
    expect(tuplesOf(findings)).toEqual([['C03', 'D6']]);
    expect(findings[0]?.facts).toEqual({ no: 2, missing: ['result', 'outcome'] });
  });

  it('finds a missing outcome alone', () => {
    const findings = foundIn([
      { measure: '1. จัดทำคู่มือ', ...DONE },
      { measure: '2. อบรมบุคลากร', ...DONE, outcome: '-' },
    ]);
    expect(tuplesOf(findings)).toEqual([['C03', 'E6']]);
  });

  it('tells of many such measures once', () => {
    const begun = [2, 3, 4, 5].map((number) => ({
      measure: `${number}. อบรม`,
      steps: 'จัดอบรม',
      owner: 'กองคลัง',
    }));
    const findings = foundIn([{ measure: '1. จัดทำคู่มือ', ...DONE }, ...begun]);
    expect(tuplesOf(findings)).toEqual([['C03', 'D6']]);
    expect(findings[0]?.facts).toMatchObject({ no: ['2', '3', '4', '5'] });
  });

  it('takes the rest of the measure above for no result', () => {
    const findings = foundIn([
      { measure: '1. จัดทำคู่มือ', ...DONE },
      { result: REST },
      { measure: '2. อบรมบุคลากร', steps: 'จัดอบรม', owner: 'กองคลัง' },
      { result: REST },
    ]);
    expect(tuplesOf(findings)).toEqual([['C03', 'D7']]);
  });

  it.each<readonly [string, readonly MeasureRow[]]>([
    [
      'a report with every result',
      [
        { measure: '1. จัดทำคู่มือ', ...DONE },
        { measure: '2. อบรมบุคลากร', ...DONE },
      ],
    ],
    [
      'a plan that has no results yet',
      [
        { measure: '1. จัดทำคู่มือ', steps: 'จัดประชุม', owner: 'สำนักปลัด' },
        { measure: '2. อบรมบุคลากร', steps: 'จัดอบรม', owner: 'กองคลัง' },
      ],
    ],
    [
      'a report without a column for outcomes',
      [
        { measure: '1. จัดทำคู่มือ', steps: 'จัดประชุม', owner: 'สำนักปลัด', result: 'จัดทำแล้ว' },
        { measure: '2. อบรมบุคลากร', steps: 'จัดอบรม', owner: 'กองคลัง', result: 'อบรมแล้ว 30 คน' },
      ],
    ],
    [
      'a result that goes on in the row below',
      [
        { measure: '1. จัดทำคู่มือ', ...DONE },
        { measure: '2. อบรมบุคลากร', steps: 'จัดอบรม', owner: 'กองคลัง' },
        { result: 'อบรมแล้ว 30 คน', outcome: 'ผ่านการทดสอบทุกคน' },
      ],
    ],
  ])('leaves %s alone', (_, rows) => {
    expect(foundIn(rows)).toEqual([]);
  });
});
