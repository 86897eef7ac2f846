import { alternativeText } from '../../../src/domain/sheets/chart-words';
import { planWorkbook } from '../../../src/domain/sheets/plan-workbook';
import type { ChartSpec, SheetSpec } from '../../../src/domain/sheets/sheet-spec';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
} from '../../support/analysis-builder';

const SOURCE = analysisOf({
  figures: { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) },
  measures: [PROCUREMENT_MEASURE],
});
const YEAR_BEFORE = analysisOf({ year: 2567, sheet: 'ปี 67', figures: PUBLISHED_2568 }).agencies;

const CHARTS = planWorkbook(
  { ...SOURCE, agencies: [...SOURCE.agencies, ...YEAR_BEFORE] },
  [],
  ALL_SHEETS,
).changes.flatMap(({ spec }) => spec.charts.map((chart) => [chart.key, spec, chart] as const));

function endOf({ row, rows }: { readonly row: number; readonly rows: number }): number {
  return row + rows;
}

/** Where the figures stand, as seen from the chart. */
function tableOf({ categories, position }: ChartSpec): string {
  if (endOf(categories) <= position.row) return 'ตารางเหนือแผนภูมิ';
  return categories.column < position.column ? 'ตารางทางซ้ายของแผนภูมิ' : 'elsewhere';
}

function hasWordsBelow({ rows }: SheetSpec, { position }: ChartSpec): boolean {
  return rows.slice(endOf(position)).some(({ key }) => key.endsWith('words'));
}

describe('alternativeText', () => {
  it('says what is shown and where the figures are read', () => {
    expect(alternativeText('แผนภูมิแท่งแสดงคะแนน', 'left')).toBe(
      'แผนภูมิแท่งแสดงคะแนน อ่านตัวเลขได้จากตารางทางซ้ายของแผนภูมิ และอ่านคำอธิบายพร้อมตัวเลขได้จากประโยคด้านล่าง',
    );
  });

  it('stands on every chart of the standard sheets', () => {
    expect(CHARTS.map(([key]) => key)).toEqual([
      '2568-column',
      '2568-radar',
      '2568-gain',
      '2568-halfYearReport-status',
      '2568-fullYearReport-status',
      'years-column',
    ]);
    expect(new Set(CHARTS.map(([, , chart]) => chart.alternativeText)).size).toBe(5);
  });

  it.each(CHARTS)('leads from the chart %s to where its figures and its sentence are', (_, spec, chart) => {
    expect(chart.alternativeText).toContain(tableOf(chart));
    expect(hasWordsBelow(spec, chart)).toBe(true);
  });

  it.each(CHARTS)(
    'has no figure in the words of the chart %s, since none would follow the cells',
    (_, __, chart) => {
      expect(chart.alternativeText).not.toMatch(/\d|[๐-๙]/u);
    },
  );

  it.each(CHARTS)('is short enough for the chart %s to be read out', (_, __, chart) => {
    expect(chart.alternativeText.length).toBeLessThanOrEqual(255);
  });
});
