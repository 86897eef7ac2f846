import { REPEATED_WORDING } from '../../../../src/domain/checks/coverage/repeated-wording';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet, type MeasureRow } from '../../../support/measure-sheet';

const SAME = 'ควรรักษามาตรฐานนี้ไว้และทำให้ดียิ่งขึ้นต่อไป';
const LONG = 'จัดประชุมชี้แจงขั้นตอนการยืมทรัพย์สินแก่พนักงานทุกคนครบสี่ครั้งตามแผนที่กำหนดและแจกคู่มือฉบับย่อให้ทุกกอง';

function foundIn(rows: readonly MeasureRow[]) {
  const numbered = rows.map((row, index) => ({
    measure: `${index + 1}. มาตรการที่ทำ`,
    owner: 'กองคลัง',
    ...row,
  }));
  return foundInDocument(REPEATED_WORDING, { รายงาน: measureSheet(numbered) });
}

describe('REPEATED_WORDING', () => {
  it('finds one sentence in three rows, whatever the spaces, and tells it once', () => {
    const findings = foundIn([
      { result: 'อบรมแล้ว 20 คน', recommendation: SAME },
      { result: 'จัดทำคู่มือแล้ว', recommendation: SAME.replace('และ', ' และ ') },
      { result: 'เผยแพร่แล้ว', recommendation: SAME },
    ]);
    expect(tuplesOf(findings)).toEqual([['C11', 'D5']]);
    expect(findings[0]?.facts).toMatchObject({ count: 3, cells: ['D5', 'D6', 'D7'] });
  });

  it('finds an outcome in the words of the result', () => {
    const findings = foundIn([{ result: LONG, outcome: `${LONG} แล้ว` }]);
    expect(tuplesOf(findings)).toEqual([['C11', 'D5']]);
    expect(findings[0]?.facts).toMatchObject({ because: 'outcome' });
  });

  it.each<readonly [string, readonly MeasureRow[]]>([
    ['two rows alike', [{ result: LONG }, { result: LONG }, { result: 'จัดทำคู่มือการปฏิบัติงานแล้ว' }]],
    ['short entries', [{ result: 'ดำเนินการแล้ว' }, { result: 'ดำเนินการแล้ว' }, { result: 'ดำเนินการแล้ว' }]],
    [
      'one owner and one period',
      [
        { period: '1 ต.ค. 2568 – 30 ก.ย. 2569' },
        { period: '1 ต.ค. 2568 – 30 ก.ย. 2569' },
        { period: '1 ต.ค. 2568 – 30 ก.ย. 2569' },
      ],
    ],
    ['an outcome that begins otherwise', [{ result: LONG, outcome: `พนักงานเข้าใจว่า${LONG}` }]],
  ])('leaves %s alone', (_, rows) => {
    expect(foundIn(rows)).toEqual([]);
  });
});
