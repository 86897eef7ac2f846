import { shiftFormula } from '../../../../src/local-excel/workbook/reading/shared-formula';

describe('shiftFormula', () => {
  it.each([
    ['A1+$B1+C$1+$D$1', 'B3+$B3+D$1+$D$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A,$A:B,2:3)', 'SUM(B:B,$A:C,4:5)'],
    ["'คะแนน A1'!A1+คะแนนB2!A1", "'คะแนน A1'!B3+คะแนนB2!B3"],
    ['IF(A1="A1","B2",Sheet1!A1)', 'IF(B3="A1","B2",Sheet1!B3)'],
    ['LOG10(A1)+ATAN2(A1,1)', 'LOG10(B3)+ATAN2(B3,1)'],
    ['Table1[[#This Row],[A1]]*[1]Sheet1!A1', 'Table1[[#This Row],[A1]]*[1]Sheet1!B3'],
    ['A1 B1', 'B3 C3'],
    ['1E5+XYZ2568+ITA_A1', '1E5+XYZ2568+ITA_A1'],
    ['A1+#REF!+#N/A', 'B3+#REF!+#N/A'],
  ])('moves %s two down and one right to %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('points nowhere what leaves the sheet', () => {
    expect(shiftFormula('A1+B2:C3+A:B+1:2', -1, -1)).toBe('#REF!+A1:B2+#REF!+#REF!');
  });
});
