import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { SheetSource } from '../../src/domain/sheets/sheet-context';
import { compareSnapshot } from '../../src/domain/sheets/snapshot/compare-snapshot';
import { takeSnapshot } from '../../src/domain/sheets/snapshot/workbook-snapshot';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { SNAPSHOT_SETTING } from '../../src/excel/remembered-snapshot';
import { ALL_SHEETS, analysisWithCells, fullQuestions, SCORE_SHEET } from '../support/analysis-builder';
import { startLocalExcelOn } from '../support/local-excel-session';
import { undoLatest } from '../support/undo';

const NEVER = new AbortController().signal;
const { source: SOURCE } = analysisWithCells({ figures: { questions: fullQuestions({ o12: '0' }) } });
const AT = '2026-01-12T02:00:00.000Z';

function open() {
  return startLocalExcelOn({ [SCORE_SHEET]: [['คะแนน']] });
}

async function run(
  source: SheetSource,
  sheets: typeof ALL_SHEETS.sheets = ['lowQuestions'],
): Promise<number> {
  const { existing } = await excelWorkbook.scan();
  const plan = planWorkbook(source, existing, { ...ALL_SHEETS, sheets });
  const { syncs } = await excelWorkbook.apply(plan, () => undefined, NEVER, { at: AT });
  return syncs;
}

describe('the snapshot of a run', () => {
  it('is kept with the moment of the run and comes back with the next scan, in three syncs', async () => {
    const { host } = await open();
    expect((await excelWorkbook.scan()).snapshot).toBeUndefined();
    await run(SOURCE);
    const before = host.counters.syncs;
    const { snapshot } = await excelWorkbook.scan();
    expect(host.counters.syncs - before).toBe(3);
    expect(snapshot).toEqual({ ...takeSnapshot(SOURCE), at: AT, run: 1 });
  });

  it('costs no sync of its own', async () => {
    await open();
    const plan = planWorkbook(SOURCE, [], { ...ALL_SHEETS, sheets: ['lowQuestions'] });
    // Checking, finishing, and the texts of the charts.
    expect(await run(SOURCE)).toBe(plan.changes.length + 3);
  });

  it('tells no change right after the run, and the corrected score once it is corrected', async () => {
    await open();
    await run(SOURCE);
    const { snapshot } = await excelWorkbook.scan();
    const corrected = analysisWithCells({ figures: { questions: fullQuestions() } }).source;
    const codes = [SOURCE, corrected].map((source) =>
      snapshot === undefined ? null : compareSnapshot(snapshot, source).scores.map(({ code }) => code),
    );
    expect(codes).toEqual([[], ['o12']]);
  });

  it('is that of the latest run', async () => {
    await open();
    await run(SOURCE);
    const corrected = analysisWithCells({ figures: { questions: fullQuestions() } }).source;
    await run(corrected);
    expect((await excelWorkbook.scan()).snapshot).toMatchObject({ run: 2, ...takeSnapshot(corrected) });
  });

  it('is not touched by a run that was cancelled on the way', async () => {
    await open();
    const plan = planWorkbook(SOURCE, [], { ...ALL_SHEETS, sheets: ['lowQuestions', 'summary'] });
    const controller = new AbortController();
    const progress = ({ step }: { readonly step: string }) => {
      if (step === 'writing') controller.abort();
    };
    await excelWorkbook.apply(plan, progress, controller.signal);
    expect((await excelWorkbook.scan()).snapshot).toBeUndefined();
  });

  it('goes when its run is taken back', async () => {
    await open();
    await run(SOURCE);
    await undoLatest();
    expect((await excelWorkbook.scan()).snapshot).toBeUndefined();
  });

  it('stays when another run is taken back', async () => {
    await open();
    await run(SOURCE);
    await excelWorkbook.addSheet({
      name: 'เพิ่ม',
      rows: [['ก']],
      headerRow: 0,
      widths: [60],
      scoreColumn: null,
    });
    await undoLatest();
    expect((await excelWorkbook.scan()).snapshot).toMatchObject({ run: 1 });
  });

  it.each([
    ['text', 'ita'],
    ['list', []],
    ['object', { at: null, agencies: 'i1=96' }],
  ])('is passed over where the workbook keeps another %s in its place', async (_, value) => {
    await open();
    await Excel.run(async (context) => {
      context.workbook.settings.add(SNAPSHOT_SETTING, value);
      await context.sync();
    });
    expect((await excelWorkbook.scan()).snapshot).toBeUndefined();
  });
});
