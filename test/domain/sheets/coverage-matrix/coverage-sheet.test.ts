import type { Measure } from '../../../../src/domain/assessment/measure';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetSpec } from '../../../../src/domain/sheets/sheet-spec';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';
import { measureFor } from '../../../support/stated-assessment';
import { questionCode } from '../../../../src/domain/assessment/question-code';

function coverage(parts: AnalysisParts) {
  return sheetOf(planWorkbook(analysisOf(parts), [], { ...ALL_SHEETS, sheets: ['coverage'] }), 'coverage');
}

const figures = { questions: fullQuestions({ i1: '80', o12: '0' }) };
const FOR_I1: Measure = { ...measureFor({ questions: [questionCode('i', 1)], indicators: [1] }), no: 2 };
const ROW = '2568|coverage|1|';

describe('coverageSheet', () => {
  const sheet = coverage({ figures, measures: [{ ...PROCUREMENT_MEASURE, no: 1 }, FOR_I1] });

  it('lists what is low and then every indicator', () => {
    const lines = rowKeys(sheet).filter((key) => key.startsWith(ROW));
    expect(lines.slice(0, 3)).toEqual([`${ROW}o12`, `${ROW}i1`, `${ROW}all-1`]);
    expect(lines.filter((key) => key.startsWith(`${ROW}all-`))).toHaveLength(10);
  });

  it('marks what each measure is for, by question and by indicator', () => {
    const marks = (id: string) =>
      ['measure-1', 'measure-2'].map((field) => contentAt(sheet, ROW + id, field));
    expect(marks('o12')).toEqual(['●', null]);
    expect(marks('i1')).toEqual([null, '●']);
    expect(marks('all-9')).toEqual(['●', null]);
    expect(marks('all-1')).toEqual([null, '●']);
    expect(marks('all-5')).toEqual([null, null]);
  });

  it('marks what feeds the issue that is all a measure names', () => {
    const ofIssue = { ...measureFor({}), no: 1, issue: 5 };
    const marked = coverage({ figures, measures: [ofIssue] });
    const mark = (id: string) => contentAt(marked, ROW + id, 'measure-1');
    expect([mark('o12'), mark('all-9'), mark('i1'), mark('all-10')]).toEqual(['●', '●', null, null]);
  });

  it('counts the measures of a line and the lines of a measure, live', () => {
    expect(contentAt(sheet, `${ROW}o12`, 'count')).toBe('=COUNTIF($F$6:$G$6,"●")');
    expect(contentAt(sheet, `${ROW}counts`, 'measure-2')).toBe('=COUNTIF($G$6:$G$17,"●")');
  });

  it('says in red that nothing is done where no measure is', () => {
    expect(contentAt(sheet, `${ROW}all-5`, 'status')).toBe('=IF($D$12=0,"ไม่มีมาตรการ","มีมาตรการ")');
    expect(cellOf(sheet, `${ROW}all-5`, 'status')?.style).toBe('severityError');
    expect(cellOf(sheet, `${ROW}o12`, 'status')?.style).toBe('textCenter');
    expect(sheet.highlights).toMatchObject([
      { block: { row: 5, column: 3, rows: 12 }, threshold: 1 },
      { block: { row: 5, column: 2, rows: 12 }, threshold: 84.995 },
    ]);
  });

  it('names the measures below by their numbers', () => {
    const legend = rowKeys(sheet).filter((key) => key.startsWith('2568|coverage|measure-'));
    expect(legend.map((key) => [contentAt(sheet, key, 'code'), contentAt(sheet, key, 'text')])).toEqual([
      [1, PROCUREMENT_MEASURE.measure],
      [2, FOR_I1.measure],
    ]);
  });

  it('goes on in another block below where measures do not fit the page', () => {
    const measures = Array.from({ length: 12 }, (_, index) => ({
      ...PROCUREMENT_MEASURE,
      no: index + 1,
      measure: `มาตรการลำดับ ${index + 1}`,
    }));
    const long = coverage({ figures, measures });
    expect(contentAt(long, '#header-2', 'measure-1')).toBe('๑๑');
    expect(contentAt(long, '2568|coverage|2|o12', 'measure-2')).toBe('●');
    expect(contentAt(long, '2568|coverage|2|o12', 'measure-3')).toBeNull();
    expect(contentAt(long, `${ROW}o12`, 'count')).toBe('=COUNTIF($F$6:$O$6,"●")+COUNTIF($F$21:$G$21,"●")');
    expect(long.rows.find(({ key }) => key === '#header-2')?.pageBreakBefore).toBe(true);
    expect(long.print.titleRows).toBeNull();
  });

  it('says that there are no measures, and lists what waits for some', () => {
    const empty = coverage({ figures });
    expect(contentAt(empty, '#note', 'code')).toMatch(/^ยังไม่มีมาตรการ/);
    expect(contentAt(empty, `${ROW}o12`, 'count')).toBe('=0');
    expect(rowKeys(empty).filter((key) => /legend|counts/.test(key))).toEqual([]);
    expect(contentAt(sheet, '#note', 'code')).toMatch(/^●/);
  });

  it('lists a low indicator once, among the indicators', () => {
    const published = rowKeys(coverage({ figures: PUBLISHED_2568 })).filter((key) => key.startsWith(ROW));
    expect(published[0]).toBe(`${ROW}all-1`);
    expect(published).toHaveLength(10);
  });

  it('gives words the room that measures leave', () => {
    const widthOf = (spec: SheetSpec) =>
      spec.columns.filter(({ hidden }) => !hidden).reduce((sum, { width }) => sum + width, 0);
    expect(widthOf(sheet)).toBe(widthOf(coverage({ figures })));
  });
});
