import { readFormula, withPlainNumbers } from '../../../src/local-excel/formulas/formula-reading';

describe('readFormula', () => {
  it('finds functions, names and cells', () => {
    const reading = readFormula('=if(ROUND(\'ITA_คะแนน 2568\'!C10,2)<ITA_PASS,"ต่ำ",$B$3)');
    expect(reading.understood).toBe(true);
    expect(reading.functions).toEqual(['IF', 'ROUND']);
    expect(reading.names).toEqual(['ITA_PASS']);
    expect(reading.references.map(({ sheet, block }) => [sheet, block.row, block.column])).toEqual([
      ['ITA_คะแนน 2568', 9, 2],
      [null, 2, 1],
    ]);
  });

  it('understands operators, texts with quotes, array constants and names in Thai', () => {
    const formulas = [
      '=-SUM(A1:A3)%',
      '=A1&" ""ผ่าน"" "&TEXT(B1,"0"" คะแนน""")',
      '=LOOKUP(A1,{0,50;1,2},{"F","E"})',
      '=เกณฑ์*2',
      '=SUMPRODUCT(--(A1:A9<>""))',
      '= TRUE + 1',
      '=IF(A1>1,\n  "ก",\n  "ข")',
    ];
    expect(formulas.filter((formula) => !readFormula(formula).understood)).toEqual([]);
  });

  it('does not understand tables, other workbooks, spilled ranges, range operators and errors', () => {
    const formulas = [
      '=SUM(ตาราง1[คะแนน])',
      '=[1]คะแนน!A1',
      '=A1#',
      '=@A1:A3',
      '=A1:B2 B2',
      '=SUM(A1:INDEX(A1:A9,3))',
      '=(A1,B1)',
      '=#REF!+1',
      '=--"5"',
      '={1E-9,2}',
      '=INDEX({"50%","x"},1)',
      '="บรรทัดแรก\nบรรทัดสอง"',
    ];
    expect(formulas.filter((formula) => readFormula(formula).understood)).toEqual([]);
  });

  it('tells references that mean the same from every cell', () => {
    expect(readFormula("='ตั้งค่า'!$B$1:$B$3").fixed).toBe(true);
    expect(readFormula("='ตั้งค่า'!B$1").fixed).toBe(false);
    expect(readFormula('=$B$1').fixed).toBe(false);
  });
});

describe('withPlainNumbers', () => {
  it('shortens numbers', () => {
    expect(withPlainNumbers('=A1>=85.00')).toBe('=A1>=85');
    expect(withPlainNumbers('=.5*1E-3+{1.50,2.0}')).toBe('=0.5*0.001+{1.5,2}');
    expect(withPlainNumbers('=2.5E-9*1e30')).toBe('=(2.5/10^9)*(1*10^30)');
  });

  it('leaves texts, sheets, cells, rows and names alone', () => {
    const formula = '="85.00"&\'ปี 2.50\'!A10&ปี2568!$C$05:D10&SUM(2:3)&ITA_1.50&LOG10(5)';
    expect(withPlainNumbers(formula)).toBe(formula);
  });
});
