import { recalculate } from '../../../src/local-excel/formulas/recalculate';
import { readFormula } from '../../../src/local-excel/formulas/formula-reading';
import { TRUSTED_FUNCTIONS } from '../../../src/local-excel/formulas/trusted-functions';
import type { CellScalar } from '../../../src/local-excel/workbook/workbook-model';
import { cellAt, type SheetContent, workbookOf } from './workbook-of';

/** Scores with the faults of real sheets: a blank (F6), a number stored as text (F12), empty text that a formula gave (F9). */
const SCORES: SheetContent = {
  A2: 'i1',
  B2: 'IIT',
  C2: 1,
  F2: 100,
  A3: 'i2',
  B3: 'IIT',
  C3: 1,
  F3: 88.5,
  A4: 'i3',
  B4: 'IIT',
  C4: 1,
  F4: 79.999,
  A5: 'i4',
  B5: 'IIT',
  C5: 2,
  F5: 84.995,
  A6: 'i5',
  B6: 'IIT',
  C6: 2,
  A7: 'e1',
  B7: 'EIT',
  C7: 6,
  F7: 84.77,
  A8: 'e2',
  B8: 'EIT',
  C8: 6,
  F8: 95,
  A9: 'e3',
  B9: 'EIT',
  C9: 7,
  F9: '=""',
  A10: 'o12',
  B10: 'OIT',
  C10: 9,
  F10: 0,
  A11: 'o13',
  B11: 'OIT',
  C11: 9,
  F11: 0,
  A12: 'o25',
  B12: 'OIT',
  C12: 10,
  F12: '87.5',
  H1: true,
  H2: '=1/0',
  H3: '=NA()',
  C20: 99.43,
  D20: 0.3,
  C21: 91.2,
  D21: 0.15,
  C22: 94.995,
  D22: 0.15,
  C23: 90,
  D23: 0.4,
  E24: '=IF(COUNT(C20:C23)<4,"",SUMPRODUCT(C20:C23,D20:D23)/SUM(D20:D23))',
};
const NAMES = { ITA_PASS: "='ตั้งค่า'!$B$1", ITA_EXCEL: "='ตั้งค่า'!$B$2", ITA_LOW: "='ตั้งค่า'!$B$3" };
const SETTINGS: SheetContent = { B1: 85, B2: 95, B3: 70 };

type Expectation = readonly [string, CellScalar];

/** What Excel gives. LibreOffice gives the same, save for the lines marked as Excel's own. */
const WRITTEN_BY_THE_PRODUCT: readonly Expectation[] = [
  ['=IFERROR(AVERAGEIFS(F$2:F$200,C$2:C$200,1),"")', 89.49966666666667],
  ['=IFERROR(AVERAGEIFS(F$2:F$200,C$2:C$200,99),"")', ''],
  ['=AVERAGE(F2:F12)', 66.658],
  ['=E24', 93.75825],
  [
    '=IF(AND(ROUND(E24,2)>=ITA_EXCEL,COUNTIF(C20:C23,">="&(ITA_EXCEL-0.005))=4),"ผ่านดีเยี่ยม",IF(AND(ROUND(E24,2)>=ITA_PASS,COUNTIF(C20:C23,">="&(ITA_PASS-0.005))=4),"ผ่านดี",IF(ROUND(E24,2)>=ITA_PASS,"ผ่าน",IF(ROUND(E24,2)>=ITA_LOW,"ต้องปรับปรุง","ต้องปรับปรุงโดยด่วน"))))',
    'ผ่านดี',
  ],
  ['=LOOKUP(ROUND(E24,2),{0,50,55,65,75,85,95},{"F","E","D","C","B","A","AA"})', 'A'],
  ['=LOOKUP(84.999,{0,50,55,65,75,85,95},{"F","E","D","C","B","A","AA"})', 'B'],
  ['="ได้รับผลการประเมิน ITA "&TEXT(E24,"[$-D00041E]0.00")&" คะแนน"', 'ได้รับผลการประเมิน ITA ๙๓.๗๖ คะแนน'],
  ['=IF(F6="","ไม่มีข้อมูล",IF(ROUND(F6,2)<ITA_PASS,"ต่ำกว่า ๘๕","ผ่านเกณฑ์ ๘๕"))', 'ไม่มีข้อมูล'],
  ['=IF(F5="","ไม่มีข้อมูล",IF(ROUND(F5,2)<ITA_PASS,"ต่ำกว่า ๘๕","ผ่านเกณฑ์ ๘๕"))', 'ผ่านเกณฑ์ ๘๕'],
  ['=IF(ROUND(F7,2)<ITA_PASS,"ต่ำกว่า ๘๕","ผ่านเกณฑ์ ๘๕")', 'ต่ำกว่า ๘๕'],
  ['=INDEX(F2:F12,MATCH("e1",A2:A12,0))', 84.77],
  ['=IFERROR(INDEX(F2:F12,MATCH("zz",A2:A12,0)),"ไม่พบ")', 'ไม่พบ'],
  ['=SUMPRODUCT((ROUND(F2:F8,2)<ITA_PASS)*(B2:B8="IIT")*(F2:F8<>""))', 1],
  ['=SUMPRODUCT(--(B2:B12="IIT"),C2:C12)', 7],
  ['=HYPERLINK("#\'คะแนน\'!F3","ไปที่เซลล์")', 'ไปที่เซลล์'],
  ['=CHOOSE(MONTH(DATE(2025,12,30)),2,2,2,3,3,3,4,4,4,1,1,1)', 1],
  ['=AND(DATE(2025,12,30)>=DATE(2569-544,10,1),DATE(2026,9,30)<=DATE(2569-543,9,30))', true],
  ['=ROUND(ABS(F5-85),3)', 0.005],
];

const FUNCTIONS: readonly Expectation[] = [
  ['=ABS(-3.25)', 3.25],
  ['=AND(TRUE,1)', true],
  ['=AVERAGEIF(B2:B12,"IIT",F2:F12)', 88.3735],
  ['=CHOOSE(2,H2,"ค")', 'ค'],
  ['=COLUMN(C1)+COLUMNS(A1:C1)', 6],
  ['=CONCATENATE("ข้อ ",A2," ได้ ",F3)', 'ข้อ i1 ได้ 88.5'],
  ['=COUNT(F2:F12)', 8],
  ['=COUNTA(F2:F12)', 10],
  ['=COUNTBLANK(F2:F12)', 2],
  ['=COUNTIF(F2:F12,"<85")', 5],
  ['=COUNTIF(A2:A12,"o*")', 3],
  ['=COUNTIFS(B2:B12,"IIT",F2:F12,"<85")', 2],
  ['=DATE(2026,14,1)', 46419],
  ['=DAY(46021)', 30],
  ['=FIND("|","2568|A")', 5],
  ['=HLOOKUP("b",{"a","b";1,2},2,FALSE)', 2],
  ['=IF(FALSE,1)', false],
  ['=IFERROR(H2,0)', 0],
  ['=INDEX(A1:F12,3,6)', 88.5],
  ['=INT(-7.1)', -8],
  ['=ISBLANK(F6)', true],
  ['=ISBLANK(F9)', false],
  ['=ISERROR(H2)', true],
  ['=ISNA(H3)', true],
  ['=ISNUMBER(F12)', false],
  ['=ISTEXT(F9)', true],
  ['=LARGE(F2:F12,2)', 95],
  ['=LEFT("ตัวชี้วัด",3)', 'ตัว'],
  ['=LEN("ตัวชี้วัดที่ ๑")', 14],
  ['=LOOKUP(-1,{0,50},{"F","E"})', '#N/A'],
  ['=LOWER("IIT")', 'iit'],
  ['=MATCH(90,{10,50,100},1)', 2],
  ['=MAX(F2:F12)', 100],
  ['=MID("2568|A|09|o12",6,1)', 'A'],
  ['=MIN(F2:F8)', 79.999],
  ['=MOD(-7,3)', 2],
  ['=MONTH(46021)', 12],
  ['=NA()', '#N/A'],
  ['=NOT(TRUE)', false],
  ['=OR(1=2,F2>5)', true],
  ['=POWER(2,3)', 8],
  ['=PRODUCT(2,3)', 6],
  ['=RANK(F3,F2:F12)', 3],
  ['=REPT("●",3)', '●●●'],
  ['=RIGHT("o12",2)', '12'],
  ['=ROUND(10.075,2)', 10.08],
  ['=ROUNDDOWN(1.999,2)', 1.99],
  ['=ROUNDUP(1.001,2)', 1.01],
  ['=ROW(A9)+ROWS(A5:A9)', 14],
  ['=SMALL(F2:F12,1)', 0],
  ['=SQRT(-1)', '#NUM!'],
  ['=SUBSTITUTE("e๑-e๑","๑","1",2)', 'e๑-e1'],
  ['=SUM(F2:F12)', 533.264],
  ['=SUMIF(B2:B12,"IIT",F2:F12)', 353.494],
  ['=SUMIFS(F2:F12,B2:B12,"IIT",F2:F12,">80")', 273.495],
  ['=SUMPRODUCT((A2:A12<>"")/COUNTIF(A2:A12,A2:A12&""))', 11],
  ['=TEXT(46021,"[$-D07041E]d mmmm yyyy")', '๓๐ ธันวาคม ๒๕๖๘'],
  ['=TRIM("  ก  ข ")', 'ก ข'],
  ['=TRUNC(84.999,2)', 84.99],
  ['=UPPER("iit")', 'IIT'],
  ['=VALUE("95.33")', 95.33],
  ['=IFERROR(VALUE("๙๕.๓๓"),"เป็นข้อความ")', 'เป็นข้อความ'],
  ['=VLOOKUP(60,{0,"F";50,"E";65,"C"},2,TRUE)', 'E'],
  ['=YEAR(46021)+543', 2568],
];

const OPERATORS: readonly Expectation[] = [
  ['=0.1+0.2=0.3', true],
  ['=100*0.57', 57],
  ['=1.1+2.2-3.3', 0],
  ['=-2^2', 4],
  ['=50%*2', 1],
  ['=5>3.0', true],
  ['=IF(5<85.00,1E-3,0)', 0.001],
  ['=A4&"-"&F6&"-"&1/3', 'i3--0.333333333333333'],
  ['=IF(TRUE,"50%","")', '50%'],
  ['=F12*2', 175],
  ['="ก"*2', '#VALUE!'],
  ['=F9+1', '#VALUE!'],
  ['=F6', 0],
  ['=F9=""', true],
  ['=F9<85', false],
  ['=F12>100', true],
  ['="เก"<"ขา"', true],
  ['="a"="A"', true],
  ['="abc"="a*"', false],
  // Excel's own: a truth value is above any number, and text written into a sum counts.
  ['=H1>5', true],
  ['=SUM(1,"2",TRUE)', 4],
];

async function calculate(cases: readonly Expectation[]): Promise<Expectation[]> {
  const addresses = cases.map((_, index) => `Z${index + 1}`);
  const formulas = Object.fromEntries(cases.map(([formula], index) => [`Z${index + 1}`, formula]));
  const model = workbookOf({ คะแนน: { ...SCORES, ...formulas }, ตั้งค่า: SETTINGS }, NAMES);
  const report = await recalculate(model);
  expect(report.notCalculated).toEqual([]);
  const values = addresses.map((address) => cellAt(model, 'คะแนน', address).value);
  return cases.map(([formula], index) => [formula, values[index] ?? 'nothing']);
}

function expectClose(actual: readonly Expectation[], expected: readonly Expectation[]): void {
  const close = (value: CellScalar) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
  const rounded = (cases: readonly Expectation[]) => cases.map(([formula, value]) => [formula, close(value)]);
  expect(rounded(actual)).toEqual(rounded(expected));
}

describe('TRUSTED_FUNCTIONS', () => {
  it('give what Excel gives in the formulas that our sheets are written with', async () => {
    expectClose(await calculate(WRITTEN_BY_THE_PRODUCT), WRITTEN_BY_THE_PRODUCT);
  });

  it('give what Excel gives one by one', async () => {
    expectClose(await calculate(FUNCTIONS), FUNCTIONS);
  });

  it('stand among operators that work as in Excel', async () => {
    expectClose(await calculate(OPERATORS), OPERATORS);
  });

  it('are each held against Excel here', () => {
    const cases = [...WRITTEN_BY_THE_PRODUCT, ...FUNCTIONS];
    const held = new Set(cases.flatMap(([formula]) => readFormula(formula).functions));
    expect([...TRUSTED_FUNCTIONS].filter((name) => !held.has(name))).toEqual([]);
  });

  it('round every half between 0 and 100 up, scores in cells as well as in ranges', async () => {
    const halves = Array.from({ length: 10_000 }, (_, hundredths) => hundredths);
    const text = (count: number) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;
    const cells = halves.flatMap((count): [string, number][] => [
      [`A${count + 1}`, Number(`${text(count)}5`)],
      [`B${count + 1}`, Number(text(count + 1))],
    ]);
    const formula = '=SUMPRODUCT((ROUND(A1:A10000,2)=B1:B10000)*1)';
    const model = workbookOf({ คะแนน: { ...Object.fromEntries(cells), D1: formula, D2: '=ROUND(A8500,2)' } });
    await recalculate(model);
    expect(cellAt(model, 'คะแนน', 'D1').value).toBe(10_000);
    expect(cellAt(model, 'คะแนน', 'D2').value).toBe(85);
  });
});
