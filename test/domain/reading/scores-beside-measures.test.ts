import { detectMeasureTables } from '../../../src/domain/reading/detect-measure-tables';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readScoreList } from '../../../src/domain/reading/read-score-list';
import { scoresOneByOne } from '../../../src/domain/reading/read-row-of-scores';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { scoreListIn } from '../../../src/domain/reading/scores-beside-measures';
import { formatScore } from '../../../src/domain/assessment/score';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function scoresIn(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(rows);
  const lists = detectMeasureTables(sheet, RULE_WORDS).tables.flatMap(
    (table) => scoreListIn(sheet, table) ?? [],
  );
  const read = lists.map((list) => readScoreList(sheet, list, RULE_WORDS));
  const facts = read.flatMap(({ value }) => scoresOneByOne(value.scores));
  return {
    scores: facts.map(({ subject, stated, text }) => [
      nameOfSubject(subject),
      formatScore(stated.score),
      text,
    ]),
    found: read.flatMap(({ findings }) => tuplesOf(findings)),
  };
}

describe('scoreListIn', () => {
  it('reads the score that stands beside each question of a plan', () => {
    const { scores, found } = scoresIn(
      ['ข้อ', 'ข้อคำถาม', 'คะแนน', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
      ['i1', 'ทำตามขั้นตอน', 84.5, 'จัดคิว', '๑. ทำ', 'กองคลัง'],
      ['i2', 'ไม่เลือกปฏิบัติ', '๙๖.๐๐', '', '', ''],
    );
    expect(scores).toEqual([
      ['i1', '84.50', 'ทำตามขั้นตอน'],
      ['i2', '96.00', 'ไม่เลือกปฏิบัติ'],
    ]);
    expect(found).toEqual([]);
  });

  it('reads the score that stands beside each indicator', () => {
    const { scores } = scoresIn(
      ['ตัวชี้วัด', 'ผลการประเมิน', 'มาตรการ', 'ผู้รับผิดชอบ'],
      ['๓. การใช้อำนาจ', '95.25', 'ประกาศหลักเกณฑ์', 'สำนักปลัด'],
    );
    expect(scores).toEqual([['ตัวชี้วัดที่ 3', '95.25', '๓. การใช้อำนาจ']]);
  });

  it('finds no list where the table has no scores, or does not say of what', () => {
    const plan = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'];
    expect(scoresIn(['ข้อ', ...plan], ['i1', 'ก', 'ข', 'กองคลัง']).scores).toEqual([]);
    expect(scoresIn([...plan, 'คะแนน'], ['ก', 'ข', 'กองคลัง', 85]).scores).toEqual([]);
    const told = scoresIn(['ข้อ', ...plan, 'ผลการประเมิน'], ['i1', 'ก', 'ข', 'กองคลัง', 'ดีขึ้นกว่าปีก่อน']);
    expect(told).toEqual({ scores: [], found: [] });
  });
});
