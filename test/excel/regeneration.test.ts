import { cellAddress } from '../../src/domain/assessment/cell-place';
import type { CellValue } from '../../src/domain/reading/grid';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { SheetSource } from '../../src/domain/sheets/sheet-context';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ALL_SHEETS, analysisOf, fullQuestions, SCORE_SHEET } from '../support/analysis-builder';
import { apply } from '../support/apply-plan';
import { startFrom, type Start } from '../support/fault-walk';
import { startLocalExcelOn, type LocalExcelSession } from '../support/local-excel-session';

/** Each case writes three generated sheets again. */
jest.setTimeout(60_000);

const LOW = 'ITA_ข้อต่ำกว่า85_2568';
const TYPED = '- ยังไม่ได้เผยแพร่เพราะเปลี่ยนผู้ดูแลเว็บไซต์';

function withScores(scores: Readonly<Record<string, string>>): SheetSource {
  return analysisOf({ figures: { questions: fullQuestions(scores) } });
}

const BEFORE = withScores({ o12: '0', o13: '0' });
const OF_NEXT_YEAR = analysisOf({ year: 2567 });

/** What a run on these scores does with the workbook as it stands; gives the sheets that it leaves alone for want of row keys. */
async function run(source: SheetSource): Promise<readonly string[]> {
  const { existing } = await excelWorkbook.scan();
  const options = { ...ALL_SHEETS, sheets: ['lowQuestions'] as const };
  const plan = planWorkbook(source, existing, options);
  await apply(plan);
  return plan.keyless ?? [];
}

type Place = { readonly row: number; readonly column: number };

function findCell(session: LocalExcelSession, sheet: string, wanted: CellValue): Place | null {
  for (let row = 0; row < 40; row += 1) {
    for (let column = 0; column < 25; column += 1) {
      if (session.cell(sheet, row, column)?.value === wanted) return { row, column };
    }
  }
  return null;
}

/** The rows of the list as a user may move them about, whole rows, hidden cells included. */
function changeRows(change: (rows: CellValue[][]) => CellValue[][]) {
  return (): Promise<void> =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(LOW).getUsedRange(true);
      used.load('formulas');
      await context.sync();
      const rows = change(used.formulas.map((row) => row.map((cell: CellValue) => cell)));
      used.getResizedRange(rows.length - used.formulas.length, 0).formulas = rows;
      await context.sync();
    });
}

function indexOfKey(rows: readonly (readonly CellValue[])[], key: string): number {
  return rows.findIndex((row) => row.includes(key));
}

const sortRows = changeRows((rows) => {
  const [o12, o13] = [indexOfKey(rows, '2568|low|o12'), indexOfKey(rows, '2568|low|o13')];
  return rows.map((row, index) => rows[index === o12 ? o13 : index === o13 ? o12 : index] ?? row);
});

const insertRow = changeRows((rows) => {
  const at = indexOfKey(rows, '2568|low|o12');
  const blank = (rows[0] ?? []).map(() => '');
  return [...rows.slice(0, at), blank, ...rows.slice(at)];
});

function renameTo(name: string) {
  return (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LOW).name = name;
      await context.sync();
    });
}

function deleteKeys(): Promise<void> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(LOW).getUsedRange(true);
    used.load('columnCount,rowCount');
    await context.sync();
    used
      .getCell(0, used.columnCount - 2)
      .getResizedRange(used.rowCount - 1, 1)
      .clear('All');
    await context.sync();
  });
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

/** A run, and a cause typed beside o12. */
async function startTyped(): Promise<Start> {
  const session = await startLocalExcelOn({ [SCORE_SHEET]: [['ข้อ', 'คะแนน']] });
  await run(BEFORE);
  const heading = findCell(session, LOW, 'สาเหตุ');
  const item = findCell(session, LOW, 'o๑๒');
  if (heading === null || item === null) throw new RangeError('The list has no cause to type');
  await session.host.userEdit(LOW, cellAddress(item.row, heading.column), TYPED);
  return startFrom(session.model);
}

describe('a second run', () => {
  let start: Start;

  beforeAll(async () => {
    start = await startTyped();
  });

  it.each<[string, () => Promise<void>, SheetSource, { sheet: string; new: readonly string[] }]>([
    ['nothing was changed', nothing, BEFORE, { sheet: LOW, new: [] }],
    ['the sheet was renamed', renameTo('ข้อที่ต้องแก้'), BEFORE, { sheet: 'ข้อที่ต้องแก้', new: [] }],
    ['the rows were sorted', sortRows, BEFORE, { sheet: LOW, new: [] }],
    ['a row was inserted', insertRow, BEFORE, { sheet: LOW, new: [] }],
    [
      'another score has become low',
      nothing,
      withScores({ i3: '50', o12: '0', o13: '0' }),
      { sheet: LOW, new: [] },
    ],
    ['the score is low no longer', nothing, withScores({ o13: '0' }), { sheet: LOW, new: [] }],
    [
      'the workbook has come to another year',
      nothing,
      OF_NEXT_YEAR,
      { sheet: LOW, new: ['ITA_สรุปผล_2567', 'ITA_คะแนนรายข้อ_2567', 'ITA_ข้อต่ำกว่า85_2567'] },
    ],
    ['the row keys were deleted', deleteKeys, BEFORE, { sheet: LOW, new: [`${LOW} (2)`] }],
  ])('keeps what was typed when %s', async (_, edit, source, wanted) => {
    const session = await start.open();
    await edit();
    const before = session.model.worksheets.map(({ name }) => name);
    const keyless = await run(source);
    const now = session.model.worksheets.map(({ name }) => name);
    expect(now.filter((name) => !before.includes(name))).toEqual(wanted.new);
    const typed = findCell(session, wanted.sheet, TYPED);
    const item = findCell(session, wanted.sheet, 'o๑๒');
    expect([typed?.row, typed !== null]).toEqual([item?.row, true]);
    expect(keyless).toEqual(edit === deleteKeys ? [LOW] : []);
  });
});
