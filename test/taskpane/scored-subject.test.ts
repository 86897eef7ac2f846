import type { AgencyAnalysis } from '../../src/domain/index';
import { questionCode } from '../../src/domain/assessment/question-code';
import { subjectOfScored } from '../../src/taskpane/scored-subject';
import { sampleReading } from './sample-workbook';

async function agency(): Promise<AgencyAnalysis> {
  const [first] = (await sampleReading()).analysis.agencies;
  if (first === undefined) throw new Error('the sample has no agency');
  return first;
}

describe('subjectOfScored', () => {
  it("takes the agency's own words for a question", async () => {
    expect(subjectOfScored({ kind: 'question', code: 'o13' }, await agency())).toBe('ถ้อยคำตัวอย่างของข้อ o13');
  });

  it('takes the words of the rules where the agency has none of its own', async () => {
    const sample = await agency();
    const assessment = { ...sample.assessment, questionTexts: new Map() };
    const topic = sample.rulebook.topics.get(questionCode('o', 13));
    expect(topic).toBeDefined();
    expect(subjectOfScored({ kind: 'question', code: 'o13' }, { ...sample, assessment })).toBe(topic?.value);
  });

  it('names indicators by the rules of the year', async () => {
    expect(subjectOfScored({ kind: 'indicator', code: '10' }, await agency())).toBe('การป้องกันการทุจริต');
    expect(subjectOfScored({ kind: 'indicator', code: '11' }, await agency())).toBeNull();
  });
});
