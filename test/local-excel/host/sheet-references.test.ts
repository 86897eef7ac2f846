import { replaceSheet } from '../../../src/local-excel/host/sheet-references';

describe('replaceSheet', () => {
  it.each([
    ['=คะแนน!A1', '=ใหม่!A1'],
    ["='คะแนน'!A1+คะแนน!B2", '=ใหม่!A1+ใหม่!B2'],
    ["=SUM('คะแนน'!A1:A3)", '=SUM(ใหม่!A1:A3)'],
    ['="คะแนน!A1"&คะแนน!A1', '="คะแนน!A1"&ใหม่!A1'],
    ['=HYPERLINK("#\'คะแนน\'!A1","ไป")', '=HYPERLINK("#\'คะแนน\'!A1","ไป")'],
    ['=คะแนน_2568!A1', '=คะแนน_2568!A1'],
    ["='คะแนน 2568'!A1", "='คะแนน 2568'!A1"],
    ['=A1', '=A1'],
  ])('turns %s into %s', (before, after) => {
    expect(replaceSheet(before, 'คะแนน', 'ใหม่!')).toBe(after);
  });

  it('knows names in any case and with quotes inside', () => {
    expect(replaceSheet("='IT''S'!A1", "it's", 'x!')).toBe('=x!A1');
  });
});
