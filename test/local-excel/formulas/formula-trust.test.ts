import { createFormulaJudge } from '../../../src/local-excel/formulas/formula-trust';
import { workbookOf } from './workbook-of';

function trusted(formulas: readonly string[], names: Readonly<Record<string, string>> = {}): boolean[] {
  const judge = createFormulaJudge(workbookOf({ 'คะแนน ปี 2568': {}, ตั้งค่า: {} }, names));
  return formulas.map((formula) => judge(formula).trusted);
}

describe('createFormulaJudge', () => {
  it('trusts the functions that were held against Excel, and no other', () => {
    expect(
      trusted(['=SUM(A1:A3)', '=MEDIAN(A1:A3)', '=LET(x,1,x)', '=IFERROR(XLOOKUP(1,A1:A3,B1:B3),0)']),
    ).toEqual([true, false, false, false]);
  });

  it('trusts references to sheets that exist, by their exact name', () => {
    expect(trusted(["='คะแนน ปี 2568'!A1", "='คะแนน ปี 2567'!A1"])).toEqual([true, false]);
  });

  it('leaves whole columns and rows to Excel', () => {
    expect(trusted(['=SUM(A:A)', '=SUM(2:3)', '=SUM(A1:A1000)'])).toEqual([false, false, true]);
  });

  it('trusts a name whose formula it trusts', () => {
    const names = {
      ITA_PASS: "='ตั้งค่า'!$B$1",
      เกณฑ์: '=85',
      โยง: "='ตั้งค่า'!B1",
      เลือก: '=OFFSET(ตั้งค่า!$A$1,1,0)',
    };
    expect(trusted(['=ITA_PASS', '=ita_pass+เกณฑ์', '=โยง', '=เลือก', '=ไม่มีชื่อนี้'], names)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('does not choose between two names that are the same', () => {
    const model = workbookOf({ ก: {}, ข: {} }, { เกณฑ์: '=85' });
    model.names.push({ name: 'เกณฑ์', formula: '=90', comment: '', visible: true, scope: 'ข' });
    expect(createFormulaJudge(model)('=เกณฑ์').trusted).toBe(false);
  });

  it('knows what a formula reads, through its names too', () => {
    const judge = createFormulaJudge(workbookOf({ ตั้งค่า: {} }, { ITA_PASS: "='ตั้งค่า'!$B$1" }));
    expect(judge('=A1+ITA_PASS').reads.map(({ sheet }) => sheet)).toEqual([null, 'ตั้งค่า']);
    expect(judge('=MEDIAN(A1:A3)').readsKnown).toBe(true);
    expect(judge('=SUM(INDIRECT("A1"))').readsKnown).toBe(false);
  });
});
