import { MISSING_ISSUE } from '../../../../src/domain/checks/coverage/missing-issue';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';
import { rulebookOf } from '../../../support/stated-assessment';

const ISSUES = rulebookOf(2568).issues.value;

function rowsOfIssues(proposed: (number: number) => boolean) {
  return ISSUES.map(({ number, name }) => ({
    issue: `${number}. ${name}`,
    analysis: 'คะแนนอยู่ในระดับที่ต้องพัฒนา',
    measure: proposed(number) ? 'จัดทำคู่มือ' : '',
    steps: proposed(number) ? 'จัดประชุม' : '',
    owner: proposed(number) ? 'สำนักปลัด' : '',
  }));
}

describe('MISSING_ISSUE', () => {
  it('finds the issue that is analysed and has no measure', () => {
    const findings = foundInDocument(MISSING_ISSUE, {
      แผน: measureSheet(rowsOfIssues((number) => number !== 4)),
    });
    expect(tuplesOf(findings)).toEqual([['C07', 'A8']]);
    expect(findings[0]?.facts).toMatchObject({ number: 4, count: ISSUES.length });
  });

  it('finds the issue that the plan leaves out', () => {
    const rows = rowsOfIssues(() => true).filter((_, index) => index !== 6);
    expect(tuplesOf(foundInDocument(MISSING_ISSUE, { แผน: measureSheet(rows) }))).toEqual([['C07', 'A5']]);
  });

  it('is content with a measure for every issue', () => {
    expect(foundInDocument(MISSING_ISSUE, { แผน: measureSheet(rowsOfIssues(() => true)) })).toEqual([]);
  });

  it('asks for no issue of a plan that is for a few of them', () => {
    const rows = rowsOfIssues(() => true).slice(0, 3);
    expect(foundInDocument(MISSING_ISSUE, { แผน: measureSheet(rows) })).toEqual([]);
  });
});
