import { formulaSense } from '../../../../src/domain/sheets/keeping/formula-sense';

describe('formulaSense', () => {
  it.each([
    ["=SUM('ITA_สรุปผล_2568'!B5:B9)", '=SUM(ITA_สรุปผล_2568!$B$7:$B$11)'],
    ['=IF(C5<85,"ต่ำ","")', '=IF( AA120<85, "ต่ำ", "" )'],
  ])('is the same for %s and %s', (one, other) => {
    expect(formulaSense(one)).toBe(formulaSense(other));
  });

  it.each([
    ['=IF(C5<85,"ต่ำ","")', '=IF(C5<80,"ต่ำ","")'],
    ['=IF(C5<85,"C5","")', '=IF(C5<85,"C6","")'],
    ['=คะแนน!C5', '=มาตรการ!C5'],
    ['=LOG10(C5)', '=LOG2(C5)'],
  ])('differs for %s and %s', (one, other) => {
    expect(formulaSense(one)).not.toBe(formulaSense(other));
  });
});
