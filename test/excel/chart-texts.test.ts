import type { ChartSpec } from '../../src/domain/sheets/sheet-spec';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { LocalHostOptions } from '../../src/local-excel/host/local-host';
import { apply, refusalOf } from '../support/apply-plan';
import { countOf, cutShort, placesUpTo, startFrom } from '../support/fault-walk';
import type { LocalExcelSession } from '../support/local-excel-session';
import { startLocalExcelOn, workbookOf } from '../support/local-excel-session';
import { create, formula, number, planOf, specOf, text, update } from '../support/sheet-plan';
import { sheetsState } from '../support/sheet-state';
import { undoLatest } from '../support/undo';

const NAME = 'ITA_สรุปผล_2568';
const OTHER = 'ITA_รายงานรอบ6เดือน_2569';
const SCORES = { คะแนน: [['i1', 85]] };

const COLUMN: ChartSpec = {
  key: 'indicators',
  kind: 'column',
  title: 'คะแนนรายตัวชี้วัด',
  alternativeText: 'แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัดเทียบเกณฑ์',
  categories: { row: 1, column: 0, rows: 2, columns: 1 },
  series: [{ name: 'คะแนน', values: { row: 1, column: 1, rows: 2, columns: 1 }, color: '#1F4E79' }],
  axisMinimum: 0,
  axisMaximum: 100,
  numberFormat: '0',
  position: { row: 1, column: 0, rows: 2, columns: 2 },
};
const RADAR: ChartSpec = {
  ...COLUMN,
  key: 'shape',
  kind: 'radar',
  title: 'ภาพรวมคะแนน',
  alternativeText: 'แผนภูมิเรดาร์แสดงคะแนนรายตัวชี้วัดเทียบเกณฑ์',
};
const COLUMN_TEXTS = ['ita.indicators', COLUMN.title, COLUMN.alternativeText];
const RADAR_TEXTS = ['ita.shape', RADAR.title, RADAR.alternativeText];

function specWith(charts: readonly ChartSpec[], name = NAME) {
  return specOf({
    name,
    key: name === NAME ? 'summary' : 'halfYearReport',
    charts,
    cells: [
      [text('ตัวชี้วัด', 'header'), text('คะแนน', 'header')],
      [text('1'), formula('=1/0')],
      [text('2'), number(84)],
    ],
  });
}

/** Name, title and description of the charts of a sheet. */
function textsOf({ sheet }: LocalExcelSession, name = NAME) {
  return sheet(name).charts.map((chart) => [chart.name, chart.alternativeTitle, chart.alternativeText]);
}

async function run(options: LocalHostOptions, ...charts: readonly ChartSpec[]) {
  const session = await startLocalExcelOn(SCORES, options);
  const result = await apply(planOf(create(specWith(charts))));
  expect(result.syncs).toBe(session.host.counters.syncs);
  return { session, result };
}

/** Makes the sheet with both charts, or writes it again where it stands. */
async function draw(): Promise<void> {
  const { existing } = await excelWorkbook.scan();
  const spec = specWith([COLUMN, RADAR]);
  await apply(planOf(existing.some(({ name }) => name === NAME) ? update(spec) : create(spec)));
}

describe('giveChartTexts', () => {
  it('gives every chart of every sheet its words, in one sync for all of them', async () => {
    const session = await startLocalExcelOn(SCORES);
    await apply(planOf(create(specWith([COLUMN, RADAR])), create(specWith([RADAR], OTHER))));
    expect(textsOf(session)).toEqual([COLUMN_TEXTS, RADAR_TEXTS]);
    expect(textsOf(session, OTHER)).toEqual([RADAR_TEXTS]);
    expect(session.host.counters.syncs).toBe(2 + 3);
  });

  it('asks for nothing more where no sheet has a chart', async () => {
    const { result } = await run({});
    expect(result.syncs).toBe(3);
  });

  it('gives a chart that is drawn again its words again, and leaves those of the user’s chart', async () => {
    const { session } = await run({}, COLUMN);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.charts.add(Excel.ChartType.pie, sheet.getRange('B2:B3')).name = 'ของผู้ใช้';
      sheet.shapes.getItem('ของผู้ใช้').altTextDescription = 'วงกลมของเรา';
      await context.sync();
    });
    const reworded = { ...COLUMN, alternativeText: 'แผนภูมิแท่งแสดงคะแนนล่าสุด' };
    await apply(planOf(update(specWith([reworded]))));
    expect(textsOf(session).sort()).toEqual([
      ['ita.indicators', COLUMN.title, 'แผนภูมิแท่งแสดงคะแนนล่าสุด'],
      ['ของผู้ใช้', '', 'วงกลมของเรา'],
    ]);
  });

  it('gives back the words of a chart that taking a run back draws again', async () => {
    const { session } = await run({}, COLUMN);
    const before = sheetsState(session);
    await apply(planOf(update(specWith([{ ...COLUMN, title: 'อื่น', alternativeText: 'อื่น' }]))));
    expect(textsOf(session)).toEqual([['ita.indicators', 'อื่น', 'อื่น']]);
    await undoLatest();
    expect(sheetsState(session)).toEqual(before);
  });

  it('completes the run without them in an Excel that lists no charts among the shapes', async () => {
    const { session, result } = await run({ listsChartsAsShapes: false }, COLUMN);
    expect(result).toMatchObject({ unfinished: [], unwritten: [], syncs: 3 });
    expect(textsOf(session)).toEqual([['ita.indicators', '', '']]);
  });

  it.each([
    ['Worksheet.shapes', ['ita.indicators', '', '']],
    ['Shape.altTextDescription', ['ita.indicators', '', '']],
    ['Shape.altTextTitle', ['ita.indicators', '', COLUMN.alternativeText]],
  ])('completes the run, error values told, in an Excel that refuses %s', async (member, texts) => {
    const { session, result } = await run({ refusedMembers: [member] }, COLUMN);
    expect(result).toMatchObject({
      unfinished: [],
      unwritten: [],
      formulaErrors: [{ place: { sheet: NAME, address: 'B2' }, error: '#DIV/0!' }],
    });
    expect(textsOf(session)).toEqual([texts]);
    expect(session.sheet(NAME).charts).toMatchObject([{ valueAxis: { maximum: 100 } }]);
  });

  it('gives the words in a second attempt where what Excel refused for has passed', async () => {
    const session = await startLocalExcelOn(SCORES);
    session.host.fail({ atSync: 4, code: 'GeneralException' });
    const result = await apply(planOf(create(specWith([COLUMN]))));
    expect([result.unfinished, result.syncs, session.host.counters.syncs]).toEqual([[], 5, 5]);
    expect(textsOf(session)).toEqual([COLUMN_TEXTS]);
  });

  it('describes the charts also where something else of the sheets is refused', async () => {
    const { session, result } = await run({ refusedMembers: ['Worksheet.pageLayout'] }, COLUMN);
    expect(result.unfinished).toEqual([{ sheet: NAME, part: 'print', excelCode: 'NotImplemented' }]);
    expect(textsOf(session)).toEqual([COLUMN_TEXTS]);
  });

  it('leaves out a chart that could not be drawn', async () => {
    const { session, result } = await run({ refusedMembers: ['ChartCollection.add'] }, COLUMN);
    expect(result.unfinished.map(({ part }) => part)).toEqual(['chart', 'chartLook']);
    expect(textsOf(session)).toEqual([]);
  });

  it('lets the whole run fail, to be repeated, on what will pass', async () => {
    const session = await startLocalExcelOn(SCORES);
    const fault = session.host.fail({ atSync: 4, code: 'ActivityLimitReached' });
    const { refusal, written } = await refusalOf(apply(planOf(create(specWith([COLUMN])))));
    expect([refusal.code, written]).toEqual(['busy', [{ sheet: NAME, rows: 3 }]]);
    fault.end();
    await apply(planOf(update(specWith([COLUMN]))));
    expect(textsOf(session)).toEqual([COLUMN_TEXTS]);
  });

  it.each(['syncs', 'actions'] as const)(
    'is completed by the next run wherever its %s are cut',
    async (counter) => {
      const start = startFrom(workbookOf(SCORES));
      const session = await start.open();
      await draw();
      const wanted = sheetsState(session);
      for (const place of placesUpTo(await countOf(start, draw, counter), 40)) {
        const again = await start.open();
        await cutShort(again, draw, counter, place);
        await draw();
        expect([place, sheetsState(again)]).toEqual([place, wanted]);
      }
    },
  );
});
