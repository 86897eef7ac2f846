import { matchIssueName, matchIssueNumber } from '../../../src/domain/reading/match-issue';
import { gatherRuleWords } from '../../../src/domain/reading/rule-words';
import { RULE_WORDS } from '../../support/grid-of';

const { issues } = RULE_WORDS;

describe('matchIssueName', () => {
  it('knows an issue by its name, numbered or not, spaces or not', () => {
    expect(matchIssueName('๔.กระบวนการกำกับดูแลการใช้ ทรัพย์สินของราชการ', issues)).toBe(4);
    expect(matchIssueName('การให้บริการและระบบ E-Service', issues)).toBe(2);
  });

  it('does not take the name of an indicator for one', () => {
    expect(matchIssueName('การใช้ทรัพย์สินของราชการ', issues)).toBeNull();
  });

  it('knows no issue that the rules do not name', () => {
    expect(matchIssueName('การให้บริการและระบบ E-Service', gatherRuleWords([]).issues)).toBeNull();
  });
});

describe('matchIssueNumber', () => {
  it('reads the number that opens the text', () => {
    const numbers = ['๓. ช่องทาง', 'ประเด็นที่ 7', '2'].map((text) => matchIssueNumber(text, issues));
    expect(numbers).toEqual([3, 7, 2]);
  });

  it('knows no eighth issue, and no number inside', () => {
    const numbers = ['8. อื่น ๆ', 'ข้อ 3', '25 คน'].map((text) => matchIssueNumber(text, issues));
    expect(numbers).toEqual([null, null, null]);
  });
});
