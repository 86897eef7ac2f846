import { questionCode, type QuestionCode } from '../../src/domain/assessment/question-code';
import { formatScore } from '../../src/domain/index';
import { foldSet, groupByIndicator } from '../../src/taskpane/set-by-indicator';
import { sampleReading } from './sample-workbook';

const inIit = (count: number): readonly QuestionCode[] =>
  Array.from({ length: count }, (_, index) => questionCode('i', index + 1));

describe('groupByIndicator', () => {
  it('puts each question under its indicator, with what it lacks to 100', async () => {
    const [agency] = (await sampleReading()).analysis.agencies;
    if (agency === undefined) throw new Error('the sample has an agency');
    const codes = [questionCode('i', 4), questionCode('i', 1), questionCode('o', 13)];
    const groups = groupByIndicator(codes, agency).map(({ number, questions }) => [
      number,
      questions.map(({ code, score, points }) => `${code} ${formatScore(score)} ${formatScore(points)}`),
    ]);
    expect(groups).toEqual([
      [1, ['i1 96.00 4.00']],
      [2, ['i4 82.35 17.65']],
      [9, ['o13 0.00 100.00']],
    ]);
  });
});

describe('foldSet', () => {
  it('names the first questions and folds the others', () => {
    expect(foldSet(inIit(10))).toEqual({ first: inIit(3), rest: inIit(10).slice(3) });
  });

  it('does not fold a single question', () => {
    expect(foldSet(inIit(4))).toEqual({ first: inIit(4), rest: [] });
    expect(foldSet(inIit(5)).rest).toHaveLength(2);
  });
});
