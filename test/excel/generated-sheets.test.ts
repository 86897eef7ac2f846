import { cellAddress } from '../../src/domain/assessment/cell-place';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { SheetSpec } from '../../src/domain/sheets/sheet-spec';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import {
  ALL_SHEETS,
  analysisWithCells,
  fullQuestions,
  PROCUREMENT_MEASURE,
  SCORE_SHEET,
} from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';

/** Six sheets are calculated again and again. */
jest.setTimeout(60_000);

const { source, cells } = analysisWithCells({
  figures: { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) },
  measures: [PROCUREMENT_MEASURE],
});

/** The workbook of the analysis: a score in each cell of column C that it was read from. */
function openScores() {
  const scores = Array.from({ length: 4 + cells.size }, (_, row) => [
    null,
    null,
    cells.get(`C${row + 1}`) ?? null,
  ]);
  return startLocalExcelOn({ [SCORE_SHEET]: scores });
}

async function planAgain() {
  const { existing } = await excelWorkbook.scan();
  return planWorkbook(source, existing, ALL_SHEETS);
}

/** Address of the first cell that is the user's to fill. */
function cellToFill({ rows }: SheetSpec): string | null {
  for (const [row, { cells: inRow }] of rows.entries()) {
    const column = inRow.findIndex((cell) => cell?.role === 'typed');
    if (column >= 0) return cellAddress(row, column);
  }
  return null;
}

describe('the generated sheets in Excel', () => {
  it('stand there whole, without an error, in three syncs more than there are sheets', async () => {
    const session = await openScores();
    const before = session.snapshot(SCORE_SHEET);
    const plan = planWorkbook(source, [], ALL_SHEETS);
    const result = await apply(plan);
    expect(result).toMatchObject({ unwritten: [], unfinished: [], formulaErrors: [] });
    expect(result.written).toHaveLength(plan.changes.length);
    expect(session.host.counters.syncs).toBe(plan.changes.length + 3);
    expect(session.host.counters.largestRequest).toBeLessThan(1_500_000);
    expect(session.sheet(SCORE_SHEET)).toEqual(before);
  });

  it('describe each of their charts in the file too', async () => {
    const { model } = await openScores();
    const sheets = ['lowQuestions', 'halfYearReport'] as const;
    const plan = planWorkbook(source, [], { ...ALL_SHEETS, sheets });
    await apply(plan);
    const charts = plan.changes.flatMap(({ spec }) => spec.charts);
    const described = charts.map(({ title, alternativeText }) => [title, alternativeText]);
    expect(described.length).toBeGreaterThan(3);
    const excelize = await loadExcelize();
    const { worksheets } = await openWorkbook(await saveWorkbook(model, excelize), excelize);
    const inFile = worksheets.flatMap((worksheet) => worksheet.charts);
    expect(
      inFile.map(({ alternativeTitle, alternativeText }) => [alternativeTitle, alternativeText]),
    ).toEqual(described);
  });

  it('are the same after a second run', async () => {
    await openScores();
    await apply(planWorkbook(source, [], ALL_SHEETS));
    const first = await excelWorkbook.scan();
    await apply(await planAgain());
    const second = await excelWorkbook.scan();
    expect(second.sheetNames).toEqual(first.sheetNames);
    expect(second.fingerprint).toBe(first.fingerprint);
  });

  it('keep what the user typed into them', async () => {
    const session = await openScores();
    const plan = planWorkbook(source, [], ALL_SHEETS);
    await apply(plan);
    const filled = plan.changes.flatMap(({ spec }) => {
      const address = cellToFill(spec);
      return address === null ? [] : [{ sheet: spec.name, address }];
    });
    expect(filled.length).toBeGreaterThan(0);
    for (const { sheet, address } of filled) await session.host.userEdit(sheet, address, '- ทบทวนคู่มือ');
    await apply(await planAgain());
    const held = filled.map(({ sheet, address }) => session.contents(sheet)[address]);
    expect(held).toEqual(filled.map(() => '- ทบทวนคู่มือ'));
  });

  it('hold what the user added around a table once, however often they are written again', async () => {
    const session = await openScores();
    const plan = planWorkbook(source, [], ALL_SHEETS);
    await apply(plan);
    const low = plan.changes.find(({ spec }) => spec.key === 'lowQuestions')?.spec.name ?? '';
    await session.host.userEdit(low, 'A60', 'บันทึกใต้ตาราง');
    await session.host.userEdit(low, 'Z7', 'บันทึกข้างตาราง');
    await apply(await planAgain());
    const once = await excelWorkbook.scan();
    await apply(await planAgain());
    const twice = await excelWorkbook.scan();
    const held = Object.values(session.contents(low)).filter((value) => String(value).startsWith('บันทึก'));
    expect(held.sort()).toEqual(['บันทึกข้างตาราง', 'บันทึกใต้ตาราง']);
    expect(twice.fingerprint).toBe(once.fingerprint);
  });
});
