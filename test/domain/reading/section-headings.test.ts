import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { CellValue } from '../../../src/domain/reading/grid';
import type { ScoreFact } from '../../../src/domain/reading/score-fact';
import {
  findSectionHeadings,
  headFacts,
  type SectionHeading,
  withoutHeadingsOfYears,
} from '../../../src/domain/reading/section-headings';
import { scoreFromNumber, ZERO } from '../../../src/domain/assessment/score';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

function headingsIn(rows: Rows): readonly (readonly [number, string | null, number | null])[] {
  const sheet = sheetOf(rows);
  const headings = findSectionHeadings(sheet, detectLayout(sheet, RULE_WORDS).value);
  return headings.map(({ row, agency, fiscalYear }) => [row, agency?.name ?? null, fiscalYear]);
}

const LIST: Rows = [
  ['เครื่องมือ', 'คะแนน'],
  ['IIT', 90],
  ['EIT', 91],
  ['OIT', 92],
];

describe('findSectionHeadings', () => {
  it('finds the line that names the agency of the block below it, numbered or labelled', () => {
    const rows = [['1. เทศบาลตำบลบนดอย'], ...LIST, [], ['หน่วยงาน : อบต.ใต้เขา อำเภอกลาง จังหวัดเหนือ'], ...LIST];
    expect(headingsIn(rows)).toEqual([
      [0, 'เทศบาลตำบลบนดอย', null],
      [6, 'องค์การบริหารส่วนตำบลใต้เขา', null],
    ]);
  });

  it('finds a name behind its number in a cell of its own', () => {
    expect(headingsIn([[1, 'เทศบาลเมืองบนดอย'], ...LIST])).toEqual([[0, 'เทศบาลเมืองบนดอย', null]]);
  });

  it.each([
    ['(1) เทศบาลตำบลบนดอย', 'เทศบาลตำบลบนดอย'],
    ['๑ ) เทศบาลตำบลบนดอย', 'เทศบาลตำบลบนดอย'],
    ['ชื่อหน่วยงาน: เทศบาลตำบลบนดอย', 'เทศบาลตำบลบนดอย'],
    ['หน่วยงาน เทศบาลตำบลบนดอย', 'เทศบาลตำบลบนดอย'],
    ['อปท. : เทศบาลตำบลบนดอย', 'เทศบาลตำบลบนดอย'],
    ['อปท เทศบาลตำบลบนดอย', 'เทศบาลตำบลบนดอย'],
    ['เทศบาลตำบลบนดอย (สามัญ)', 'เทศบาลตำบลบนดอย'],
    ['เทศบาลตำบลบนดอย อ.กลาง จ.เหนือ', 'เทศบาลตำบลบนดอย'],
    ['เทศบาลตำบลบนดอย อำเภอ กลาง ประจำปี 2568', 'เทศบาลตำบลบนดอย'],
    ['เทศบาลตำบลบนดอย พ.ศ. 2568', 'เทศบาลตำบลบนดอย'],
  ])('knows the agency that “%s” names', (line, name) => {
    expect(headingsIn([[line], ...LIST]).map(([, agency]) => agency)).toEqual([name]);
  });

  it.each([
    '12345. เทศบาลตำบลบนดอย',
    'เทศบาลตำบลบนดอย แจ้งว่า',
    'เทศบาลตำบลบนดอย อ.กลาง แจ้งว่า',
    'ประกาศ หน่วยงาน เทศบาลตำบลบนดอย',
    `เทศบาลตำบลบนดอย (${'ก'.repeat(100)})`,
    `เทศบาลตำบลบนดอย ปี ${'ก'.repeat(50)}`,
  ])('takes “%s” for no heading', (line) => {
    expect(headingsIn([[line], ...LIST])).toEqual([]);
  });

  it.each([
    ['1.', true],
    ['(๑)', true],
    ['1 )', true],
    ['หน่วยงาน :', true],
    ['12345', false],
    ['ก', false],
    ['1.5', false],
  ])('looks for the name beside “%s”: %s', (first, isFound) => {
    expect(headingsIn([[first, 'เทศบาลเมืองบนดอย'], ...LIST])).toHaveLength(isFound ? 1 : 0);
  });

  it('says in which cell the name stands', () => {
    const sheet = sheetOf([['1.', '', 'เทศบาลเมืองบนดอย'], ...LIST]);
    const headings = findSectionHeadings(sheet, detectLayout(sheet, RULE_WORDS).value);
    expect(headings.map(({ agency }) => agency?.at?.address)).toEqual(['C1']);
  });

  it('takes no sentence, no address of a letter and no name in a table of measures for a heading', () => {
    expect(
      headingsIn([
        ['เทศบาลตำบลบนดอย ได้ดำเนินการตามแผนครบทุกข้อ'],
        ['เรียน นายกเทศมนตรีตำบลบนดอย'],
        ['เทศบาลตำบลบนดอย', 'เทศบาลตำบลใต้เขา'],
        ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
        ['ใช้บัตรคิว', 'ติดตั้ง', 'สำนักปลัด'],
        ['', 'เทศบาลตำบลบนดอย', ''],
      ]),
    ).toEqual([]);
  });

  it('finds the years of lists that stand below each other', () => {
    const rows = [['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗'], ...LIST, [], ['ปี 2568'], ...LIST];
    expect(headingsIn(rows)).toEqual([
      [0, null, 2567],
      [6, null, 2568],
    ]);
  });

  it('takes a year for that of the list right below, whatever else the line says of it', () => {
    expect(headingsIn([['ผลปี 2567'], ...LIST, [], ['ข้อมูลปี 2568'], ...LIST])).toEqual([
      [0, null, 2567],
      [6, null, 2568],
    ]);
    expect(headingsIn([['ผลปี 2567'], ...LIST, [], ['มาตรการ ปี 2568'], ...LIST])).toEqual([]);
  });

  it('leaves one year for the sheet, and a year that stands far from any list', () => {
    const far = [['ปี 2566'], ['ก'], ['ข'], ['ค'], ['ง']];
    expect(headingsIn([['ปี 2568'], ...LIST])).toEqual([]);
    expect(headingsIn([...far, ['ปี 2568'], ...LIST])).toEqual([]);
  });
});

function factAt(address: string, agency: string | null = null): ScoreFact {
  const stated = { score: scoreFromNumber(90) ?? ZERO, at: { sheet: 'Sheet1', address }, live: true };
  return {
    subject: { kind: 'total' },
    stated,
    source: 'table',
    part: null,
    text: null,
    agency,
    fiscalYear: null,
  };
}

describe('headFacts', () => {
  const named = (row: number, name: string): SectionHeading => ({
    row,
    agency: { name, shortName: name, kind: 'other', at: null },
    fiscalYear: null,
  });
  const sheet = sheetOf(Array.from({ length: 12 }, () => ['ก']));

  it('gives a statement the last agency and the last year above it', () => {
    const headings = [named(1, 'ก'), { row: 2, agency: null, fiscalYear: fiscalYear(2567) }, named(5, 'ข')];
    const { scores } = headFacts(
      sheet,
      { scores: ['B1', 'B4', 'B9'].map((at) => factAt(at)), levels: [] },
      headings,
    );
    expect(scores.map(({ agency, fiscalYear }) => [agency, fiscalYear])).toEqual([
      [null, null],
      ['ก', 2567],
      ['ข', 2567],
    ]);
  });

  it('keeps the agency that a statement names itself', () => {
    const { scores } = headFacts(sheet, { scores: [factAt('B4', 'ค')], levels: [] }, [named(1, 'ก')]);
    expect(scores.map(({ agency }) => agency)).toEqual(['ค']);
  });
});

describe('withoutHeadingsOfYears', () => {
  it('drops the lines that give sections their years and keeps those that name agencies', () => {
    const lines = ['A1', 'A3'].map((address) => ({ text: address, at: { sheet: 'Sheet1', address } }));
    const headings: readonly SectionHeading[] = [
      { row: 0, agency: null, fiscalYear: null },
      { row: 2, agency: null, fiscalYear: fiscalYear(2568) },
    ];
    expect(withoutHeadingsOfYears(lines, headings).map(({ text }) => text)).toEqual(['A1']);
  });
});
