import { overrideIssues } from '../../../../src/domain/rules/overrides/override-issues';
import { questionsOf } from '../../../../src/domain/rules/question-place';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

const rulebook = rulebookOf(2568);
const KNOWN = new Set<string>(questionsOf(rulebook));

function issuesWith(entries: Parameters<typeof typedRules>[0]) {
  const { value, findings, used } = overrideIssues(rulebook.issues, typedRules(entries), KNOWN);
  return { issues: value, findings: refusalsIn(findings), used: used.length };
}

describe('overrideIssues', () => {
  it('takes the typed questions of an issue in order, each citing the workbook', () => {
    const { issues, findings } = issuesWith({ 'issue|4': { value: 'o3, i10 i10' } });
    expect(issues.value[3]?.questions.map(({ value, source }) => [value, source])).toEqual([
      ['i10', 'สมุดงานนี้'],
      ['o3', 'สมุดงานนี้'],
    ]);
    expect(issues.source).toBe(rulebook.issues.source);
    expect(findings).toEqual([]);
  });

  it('takes a typed name, and then cites the workbook for the list', () => {
    const { issues } = issuesWith({ 'issue|4': { name: 'ทรัพย์สิน' } });
    expect([issues.value[3]?.name, issues.source]).toEqual(['ทรัพย์สิน', 'สมุดงานนี้']);
  });

  it.each(['o44', 'ทุกข้อ'])('keeps the questions of an issue where “%s” is typed', (value) => {
    const { issues, findings, used } = issuesWith({ 'issue|4': { value } });
    expect(issues).toBe(rulebook.issues);
    expect([findings, used]).toEqual([[['R13', 'unknownQuestion', 'issue|4.value']], 0]);
  });
});
