import { QUESTION_IN_TWO_ISSUES } from '../../../../src/domain/checks/coverage/question-in-two-issues';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

function foundIn(field: 'issue' | 'indicator', first: string, second: string) {
  const [one, two] =
    field === 'issue'
      ? ['1. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', '2. การให้บริการและระบบ E-Service']
      : ['1. การปฏิบัติหน้าที่', '2. การใช้งบประมาณ'];
  const rest = { analysis: 'ควรปรับปรุง', measure: 'จัดทำคู่มือ', owner: 'สำนักปลัด' };
  const rows = [
    { [field]: one, question: first, ...rest },
    { [field]: two, question: second, ...rest },
  ];
  return foundInDocument(QUESTION_IN_TWO_ISSUES, { แผน: measureSheet(rows) });
}

describe('QUESTION_IN_TWO_ISSUES', () => {
  it('finds a question under two issues, at the second of them', () => {
    const findings = foundIn('issue', 'e1 ก\no17 ข', 'o17 ข');
    expect(tuplesOf(findings)).toEqual([['C09', 'B6']]);
    expect(findings[0]?.facts).toEqual({ code: 'o17', issues: ['1', '2'] });
  });

  it('is content with each question under one issue', () => {
    expect(foundIn('issue', 'e1 ก', 'o17 ข')).toEqual([]);
  });

  it('says nothing of an analysis by indicators', () => {
    expect(foundIn('indicator', 'i1 ก', 'i1 ก')).toEqual([]);
  });
});
