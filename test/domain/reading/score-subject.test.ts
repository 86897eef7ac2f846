import { questionCode } from '../../../src/domain/assessment/question-code';
import { codeOfSubject, nameOfSubject, type ScoreSubject } from '../../../src/domain/reading/score-subject';

const SUBJECTS: readonly ScoreSubject[] = [
  { kind: 'question', code: questionCode('e', 1) },
  { kind: 'subIndicator', code: '9.1' },
  { kind: 'indicator', number: 9 },
  { kind: 'instrument', code: 'EIT1' },
  { kind: 'total' },
];

describe('nameOfSubject', () => {
  it('names what is scored as people do', () => {
    expect(SUBJECTS.map(nameOfSubject)).toEqual(['e1', '9.1', 'ตัวชี้วัดที่ 9', 'EIT1', 'คะแนนรวม']);
  });
});

describe('codeOfSubject', () => {
  it('gives the code that stands beside the kind', () => {
    expect(SUBJECTS.map(codeOfSubject)).toEqual(['e1', '9.1', '9', 'EIT1', 'total']);
  });
});
