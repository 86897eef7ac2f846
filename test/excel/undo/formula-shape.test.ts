import { formulaShape, readsSheet } from '../../../src/excel/undo/formula-shape';

describe('formulaShape', () => {
  it.each([
    ["='คะแนน ITA'!$B$3*2", '=คะแนน!B13*2', 'a sheet renamed and rows inserted'],
    ['=IF(\'ก\'!A1="","ไม่มี",1)', '=IF(#REF!="","ไม่มี",1)', 'the sheet deleted'],
    ["='ก'!A1*2", '=#REF!A1*2', 'the sheet deleted, the way Excel writes it'],
    ['=SUM(A1:B2)', '=sum( $A$10 : $B$20 )', 'the range moved'],
    ["='it''s'!A1", "='its'!A1", 'a quote in the name of the sheet'],
  ])('is the same for %s and %s: %s', (one, other) => {
    expect(formulaShape(one)).toBe(formulaShape(other));
  });

  it.each([
    ['=1+1', '=A1/2'],
    ['=A1+1', '=A1+2'],
    ['=IF(A1="ก",1)', '=IF(A1="ข",1)'],
    ['=LOG10(A1)', '=LOG1(A1)'],
    ['=A1&"B2"', '=A1&"B3"'],
    ['=SUM(A1:A2)', '=SUM(A1,A2)'],
  ])('differs for %s and %s', (one, other) => {
    expect(formulaShape(one)).not.toBe(formulaShape(other));
  });
});

describe('readsSheet', () => {
  it.each([
    ["='ITA_สรุปผล'!A1", true],
    ['=1+ITA_สรุปผล!$A$1', true],
    ["=SUM('ก:ITA_สรุปผล'!A1)", true],
    ['=ITA_PASS*2', true],
    ['=ita_pass', true],
    ["='ITA_สรุปผล 2'!A1", false],
    ['="ดู ITA_สรุปผล!A1"', false],
    ['="ITA_PASS"', false],
    ['=ITA_PASSED', false],
    ['=A1', false],
  ])('%s: %s', (formula, reads) => {
    expect(readsSheet(formula, 'ITA_สรุปผล', ['ITA_PASS'])).toBe(reads);
  });
});
