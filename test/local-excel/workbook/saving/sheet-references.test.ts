import { followSheets } from '../../../../src/local-excel/workbook/saving/sheet-references';

const FATES = new Map<string, string | null>([
  ['คะแนน ITA', 'คะแนน ๒๕๖๘'],
  ['Old', null],
  ["ก'ข", 'ค'],
  ['Same', 'Same'],
]);

describe('followSheets', () => {
  it.each([
    ["'คะแนน ITA'!$A$1", "'คะแนน ๒๕๖๘'!$A$1"],
    ['Old!$B$3+1', '#REF!$B$3+1'],
    ["SUM('ก''ข'!A1:A2)", "SUM('ค'!A1:A2)"],
    ['Same!A1&"Old!"', 'Same!A1&"Old!"'],
    ['GOld!A1+[1]Old!A1', 'GOld!A1+[1]Old!A1'],
  ])('turns %s into %s', (formula, followed) => {
    expect(followSheets(formula, FATES)).toBe(followed);
  });
});
