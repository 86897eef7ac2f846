import type { Measure } from '../../../../src/domain/assessment/measure';
import { measuresWithResult } from '../../../../src/domain/sheets/follow-up/measures-with-result';
import { measureKeys } from '../../../../src/domain/sheets/measure-key';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import { ALL_SHEETS, analysisOf, PROCUREMENT_MEASURE } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { sheetOf } from '../../../support/spec-cells';
import { measureFor } from '../../../support/stated-assessment';

const GUIDE: Measure = { ...measureFor({ measure: 'เผยแพร่คู่มือบริการ' }), no: 2 };
const BOTH = [PROCUREMENT_MEASURE, GUIDE];

function halfYearReport(): SheetInExcel {
  const plan = planWorkbook(analysisOf({ measures: BOTH }), [], {
    ...ALL_SHEETS,
    sheets: ['halfYearReport'],
  });
  return SheetInExcel.written(sheetOf(plan, 'halfYearReport'));
}

function told(measures: readonly Measure[], sheet: SheetInExcel | null = null) {
  const found = measuresWithResult(measures, '2568', sheet === null ? [] : [sheet.read()]);
  return { told: found.told.map(({ no }) => no), untold: found.untold.map(({ no }) => no) };
}

describe('measuresWithResult', () => {
  it('tells the measures whose own sheet says a result', () => {
    expect(told([PROCUREMENT_MEASURE, { ...GUIDE, result: 'เผยแพร่แล้ว' }])).toEqual({
      told: [2],
      untold: [4],
    });
    const progress = { halfYear: 'เผยแพร่แล้วบางส่วน', evidence: null, obstacle: null };
    expect(told([{ ...GUIDE, progress }])).toEqual({ told: [2], untold: [] });
  });

  it('does not take a dash for a result', () => {
    expect(told([{ ...GUIDE, result: '-' }])).toEqual({ told: [], untold: [2] });
  });

  it('counts what staff typed into our follow-up sheet, and nothing that we wrote there', () => {
    const sheet = halfYearReport();
    expect(told(BOTH, sheet)).toEqual({ told: [], untold: [4, 2] });
    const key = `2568|half|${measureKeys(BOTH).get(GUIDE) ?? ''}`;
    expect(told(BOTH, sheet.type(key, 'สรุปผลการดำเนินการ', 'เผยแพร่แล้ว'))).toEqual({ told: [2], untold: [4] });
  });

  it('leaves out a row that proposes nothing', () => {
    expect(told([{ ...GUIDE, measure: null, steps: null }])).toEqual({ told: [], untold: [] });
  });
});
