import { CODES_OF_ANOTHER_YEAR } from '../../../../src/domain/checks/codes/codes-of-another-year';
import { questionsOf } from '../../../../src/domain/rules/question-place';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';
import { rulebookOf } from '../../../support/stated-assessment';

const [of2566, of2568] = [questionsOf(rulebookOf(2566)), questionsOf(rulebookOf(2568))];
const [OLD, OLDER] = of2566.filter((code) => !of2568.includes(code));

function foundIn(...questions: readonly string[]) {
  const rows = questions.map((code, index) => ({
    indicator: index === 0 ? '1. การปฏิบัติหน้าที่' : '4. การใช้ทรัพย์สินของราชการ',
    question: `${code} คำถาม`,
    measure: 'จัดทำคู่มือ',
    owner: 'กองคลัง',
  }));
  return foundInDocument(CODES_OF_ANOTHER_YEAR, { แผน: measureSheet(rows) });
}

describe('CODES_OF_ANOTHER_YEAR', () => {
  it('finds the questions that only another year has, once a sheet', () => {
    const findings = foundIn('i1', `${OLD ?? ''} ${OLDER ?? ''}`);
    expect(tuplesOf(findings)).toEqual([['I06', 'B6']]);
    expect(findings[0]?.facts).toMatchObject({ codes: [OLD, OLDER], year: 2568 });
  });

  it.each([
    ['questions of the year', ['i1', 'i2 e1 o1']],
    ['one slip', ['i1', OLD ?? '']],
    ['codes that no year has', ['i1', 'i77 i88']],
  ])('leaves %s alone', (_, questions) => {
    expect(foundIn(...questions)).toEqual([]);
  });
});
