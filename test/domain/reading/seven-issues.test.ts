import { matchIssueName, matchIssueNumber } from '../../../src/domain/reading/seven-issues';

describe('matchIssueName', () => {
  it('knows an issue by its name, numbered or not, spaces or not', () => {
    expect(matchIssueName('๔.กระบวนการกำกับดูแลการใช้ ทรัพย์สินของราชการ')).toBe(4);
    expect(matchIssueName('การให้บริการและระบบ E-Service')).toBe(2);
  });

  it('does not take the name of an indicator for one', () => {
    expect(matchIssueName('การใช้ทรัพย์สินของราชการ')).toBeNull();
  });
});

describe('matchIssueNumber', () => {
  it('reads the number that opens the text', () => {
    expect([matchIssueNumber('๓. ช่องทาง'), matchIssueNumber('ประเด็นที่ 7'), matchIssueNumber('2')]).toEqual([
      3, 7, 2,
    ]);
  });

  it('knows no eighth issue, and no number inside', () => {
    expect([matchIssueNumber('8. อื่น ๆ'), matchIssueNumber('ข้อ 3'), matchIssueNumber('25 คน')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
