import { findDifferences } from '../../../../src/domain/sheets/keeping/differences';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetKey } from '../../../../src/domain/sheets/sheet-keys';
import type { WorkbookPlan } from '../../../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf, fullQuestions, type AnalysisParts } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { sheetOf, valueOf } from '../../../support/spec-cells';

const LOW: AnalysisParts = { figures: { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) } };
const MENDED: AnalysisParts = { figures: { questions: fullQuestions({ o13: '0', e1: '84.77' }) } };
const O13 = '2568|low|o13';

function written(key: SheetKey): SheetInExcel {
  return SheetInExcel.written(sheetOf(planWorkbook(analysisOf(LOW), [], ALL_SHEETS), key));
}

function planOver(sheet: SheetInExcel, parts: AnalysisParts = LOW): WorkbookPlan {
  return planWorkbook(analysisOf(parts), [sheet.read()], ALL_SHEETS);
}

function differencesOf(sheet: SheetInExcel, parts: AnalysisParts = LOW) {
  return findDifferences([sheet.read()], planOver(sheet, parts));
}

describe('findDifferences', () => {
  it.each([
    'summary',
    'questionScores',
    'lowQuestions',
    'indicatorAnalysis',
    'memo',
    'measures',
    'settings',
  ] as const)('finds none in a sheet %s that nothing has happened to', (key) => {
    expect(differencesOf(written(key))).toEqual([]);
  });

  it('finds what was typed over a cell that we compute, and where', () => {
    const [only, ...more] = differencesOf(written('lowQuestions').type(O13, 'คะแนน', 12));
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      at: { sheet: 'ITA_ข้อต่ำกว่า85_2568', address: expect.stringMatching(/^[A-Z]+\d+$/) as string },
      row: O13,
      before: { kind: 'number', value: 12 },
      shows: '12',
      after: { kind: 'formula' },
    });
  });

  it('finds nothing in what was typed into a cell for typing, which is kept', () => {
    expect(differencesOf(written('lowQuestions').type(O13, 'สาเหตุ', 'ขาดผู้รับผิดชอบ'))).toEqual([]);
  });

  it('finds nothing in formulas that Excel has only rewritten', () => {
    const sheet = written('summary').rewriteFormulas((formula) =>
      formula.replaceAll("'", '').replaceAll('$C$5', '$C$9'),
    );
    expect(differencesOf(sheet)).toEqual([]);
  });

  it('finds the cells of a row that goes, as they show', () => {
    const gone = differencesOf(written('lowQuestions'), MENDED).filter(({ row }) => row === '2568|low|o12');
    expect(gone.length).toBeGreaterThan(1);
    expect(gone.every(({ after }) => after.kind === 'blank')).toBe(true);
    expect(gone.map(({ before }) => valueOf(before))).toContain('o๑๒');
  });

  it('finds nothing in a sheet without row keys, which is left alone', () => {
    expect(differencesOf(written('lowQuestions').withoutHiddenColumns())).toEqual([]);
  });
});
