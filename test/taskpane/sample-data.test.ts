import { analyseWorkbook, formatScore, type Grid } from '../../src/domain/index';
import { sampleSheets } from '../../src/taskpane/sample-data';
import { NO_ANSWERS } from './sample-workbook';

function grids(): readonly Grid[] {
  return sampleSheets().map(({ name, rows }) => {
    const numberFormats = rows.map((row) => row.map(() => 'General'));
    return { sheet: name, visible: true, top: 0, left: 0, values: rows, numberFormats };
  });
}

const ANALYSIS = analyseWorkbook({ grids: grids(), unread: [] }, NO_ANSWERS);

describe('sampleSheets', () => {
  it('holds a score for every question of the year, with words for each', () => {
    const [agency] = ANALYSIS.agencies;
    expect(agency?.assessment.agency?.shortName).toBe('อบต.ตัวอย่าง');
    expect([ANALYSIS.fiscalYear, ANALYSIS.planYear]).toEqual([2568, 2569]);
    expect(agency?.chain.questions.size).toBe(52);
    expect(agency?.assessment.questionTexts.size).toBe(52);
  });

  it('has a total and a level, and something below the threshold', () => {
    const [agency] = ANALYSIS.agencies;
    const total = agency?.chain.total.score ?? null;
    expect(total === null ? null : formatScore(total)).toBe('91.01');
    expect(agency?.rating.level).toBe('ผ่านดี');
    const low = agency?.low.filter(({ kind }) => kind === 'question').map(({ code }) => code) ?? [];
    expect([...low].sort()).toEqual(['e4', 'i11', 'o13', 'o24']);
  });

  it('has measures that can be read, and leaves one question without', () => {
    expect(ANALYSIS.measures.map(({ questions, owners }) => [questions, owners])).toEqual([
      [['o13'], ['กองคลัง']],
      [['e4'], ['สำนักปลัด']],
      [['o24'], ['หน่วยตรวจสอบภายใน']],
    ]);
    const found = ANALYSIS.findings.filter(({ severity }) => severity !== 'notice');
    expect(found.map(({ code, facts }) => [code, facts['code']])).toEqual([['C01', 'i11']]);
  });

  it('is read with certainty', () => {
    const tables = ANALYSIS.layouts.flatMap((layout) => layout.tables);
    expect(tables.map(({ kind }) => kind)).toEqual(['questions', 'measures']);
    expect(Math.min(...tables.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(0.9);
  });

  it('has rows of one width, as a new sheet wants them', () => {
    for (const { rows, widths } of sampleSheets())
      expect(rows.every((row) => row.length === widths.length)).toBe(true);
  });
});
