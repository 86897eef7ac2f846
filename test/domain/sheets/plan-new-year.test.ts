import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { planNewYear } from '../../../src/domain/sheets/plan-new-year';
import { ALL_SHEETS, analysisOf, SCORE_SHEET } from '../../support/analysis-builder';
import { SheetInExcel } from '../../support/existing-sheet';
import { ruleRow, typeValues, writtenSettings } from '../../support/settings-sheet';
import { contentAt, sheetOf } from '../../support/spec-cells';

const analysis = analysisOf({});

describe('planNewYear', () => {
  it('makes the settings sheet of the new year and nothing else', () => {
    const plan = planNewYear(fiscalYear(2571), analysis, [writtenSettings().read()], ALL_SHEETS);
    expect(plan?.changes.map(({ kind, spec }) => [kind, spec.key, spec.name])).toEqual([
      ['create', 'settings', 'ITA_ตั้งค่า_2571'],
    ]);
    expect(plan?.untouched).toEqual([SCORE_SHEET]);
  });

  it('begins with the values of the last year, none of them sure', () => {
    const plan = planNewYear(fiscalYear(2571), analysis, [], { ...ALL_SHEETS, digits: 'arabic' });
    const spec = plan === null ? null : sheetOf(plan, 'settings');
    const fields = ['value', 'certainty'] as const;
    const cells = fields.map((field) => spec && contentAt(spec, ruleRow('weight|OIT', 2571), field));
    expect(cells).toEqual(['40', 'ยังไม่ยืนยัน']);
  });

  it('writes a sheet that stands already again, with what was typed', () => {
    const first = planNewYear(fiscalYear(2571), analysis, [], ALL_SHEETS);
    if (first === null) throw new Error('no plan');
    const sheet = SheetInExcel.written(sheetOf(first, 'settings'));
    const typed = typeValues(sheet, { lowThreshold: '80' }, 2571).read('เกณฑ์ใหม่');
    const plan = planNewYear(fiscalYear(2571), analysis, [typed], ALL_SHEETS);
    expect(plan?.changes[0]).toMatchObject({ kind: 'update', existing: 'เกณฑ์ใหม่', keptCells: 1 });
  });

  it('shows a year that has rules as it is', () => {
    const plan = planNewYear(fiscalYear(2567), analysis, [], { ...ALL_SHEETS, digits: 'arabic' });
    const spec = plan === null ? null : sheetOf(plan, 'settings');
    expect(spec && contentAt(spec, '#note', 'code')).not.toContain('ยังไม่ประกาศ');
  });

  it('has nothing to begin a year with that comes before all others', () => {
    expect(planNewYear(fiscalYear(2561), analysis, [], ALL_SHEETS)).toBeNull();
  });
});
