import { repeatedContinuations } from '../../../../src/domain/checks/measures/repeated-continuations';
import { documentOf } from '../../../support/document-of';
import { measureSheet, type MeasureRow } from '../../../support/measure-sheet';

const REST = 'และเผยแพร่คู่มือทางเว็บไซต์กับบอร์ดประชาสัมพันธ์ของหน่วยงาน';

function foundIn(rows: readonly MeasureRow[]) {
  const found = repeatedContinuations(documentOf({ รายงาน: measureSheet(rows) }));
  return found.map(({ passage, no }) => [passage.at.address, no]);
}

const opened = (number: number): MeasureRow => ({
  measure: `${number}. มาตรการ`,
  owner: 'กองคลัง',
  result: `จัดทำคู่มือเล่มที่ ${number}`,
});

describe('repeatedContinuations', () => {
  it('finds the rest of a measure that stands under the next one too', () => {
    expect(foundIn([opened(1), { result: REST }, opened(2), { result: REST.replace('กับ', ' กับ ') }])).toEqual(
      [['C8', 1]],
    );
  });

  it.each<readonly [string, readonly MeasureRow[]]>([
    ['a rest of its own', [opened(1), { result: REST }, opened(2), { result: `${REST}ทุกเดือนโดยไม่เว้น` }]],
    [
      'a measure worded like another',
      [
        { ...opened(1), result: REST },
        { ...opened(2), result: REST },
      ],
    ],
    ['a short rest', [opened(1), { result: 'ครบถ้วน' }, opened(2), { result: 'ครบถ้วน' }]],
  ])('leaves %s alone', (_, rows) => {
    expect(foundIn(rows)).toEqual([]);
  });
});
