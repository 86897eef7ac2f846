import type { SheetSpec } from '../../src/domain/sheets/sheet-spec';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { create, number, planOf, specOf, STYLES, text, update } from '../support/sheet-plan';

const NAME = 'ITA_สรุปผล_2568';

const TABLE = specOf({
  name: NAME,
  columns: [
    { field: 'question', width: 120 },
    { field: 'score', width: 60 },
    { field: 'difference', width: 60 },
    { field: 'rowKey', width: 60, hidden: true },
  ],
  cells: [
    [text('สรุป', 'title'), null, null, null],
    [text('ข้อ', 'header'), text('คะแนน', 'header'), text('ส่วนต่าง', 'header'), text('รหัส', 'key')],
    [text('i1'), number(99.5), number(14.5, 'difference'), text('2568|i1', 'key')],
    [text('i2'), number(84.5), number(-0.5, 'difference'), text('2568|i2', 'key')],
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
});

function withHeights(spec: SheetSpec, heights: readonly number[]): SheetSpec {
  return { ...spec, rows: spec.rows.map((row, index) => ({ ...row, height: heights[index] ?? row.height })) };
}

async function start(spec: SheetSpec) {
  const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
  await apply(planOf(create(spec)));
  return session;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The edges of a cell that show a line; a line between two cells may belong to either. */
function linesAround(address: string) {
  return Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem(NAME).getRange(address).format;
    const lines = EDGES.map((edge) => ({ edge, border: borders.getItem(edge).load('style') }));
    await context.sync();
    return lines.filter(({ border }) => border.style === 'Continuous').map(({ edge }) => edge);
  });
}

describe('writeLook', () => {
  it('gives every cell the look of its style', async () => {
    const session = await start(TABLE);
    for (const [row, { cells }] of TABLE.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null) continue;
        const style = STYLES[cell.style];
        expect(session.style(NAME, row, column)).toMatchObject({
          fontName: style.fontName,
          fontSize: style.fontSize,
          bold: style.bold,
          fontColor: style.fontColor,
          fillColor: style.fill,
          numberFormat: style.numberFormat,
          horizontalAlignment: style.horizontal,
          verticalAlignment: style.vertical,
          wrapText: style.wrap,
        });
      }
    }
  });

  it('draws all borders of a table and none around a title or beside a hidden key', async () => {
    await start(TABLE);
    expect(await linesAround('A2')).toEqual(EDGES);
    expect(await linesAround('B3')).toEqual(EDGES);
    expect(await linesAround('C4')).toEqual(EDGES);
    expect(await linesAround('D4')).toEqual(['EdgeLeft']);
    expect(await linesAround('A1')).toEqual(['EdgeBottom']);
  });

  it('sets widths and heights in points, hides the key column and merges the title', async () => {
    const session = await start(withHeights(TABLE, [30, 39.75, 24, 24]));
    const { columnWidths, rowHeights, hiddenColumns, merges } = session.sheet(NAME);
    expect([...hiddenColumns]).toEqual([3]);
    expect([0, 1, 2].map((column) => columnWidths.get(column))).toEqual([120, 60, 60]);
    expect([0, 1, 2, 3].map((row) => rowHeights.get(row))).toEqual([30, 39.75, 24, 24]);
    expect(merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  });

  it('takes off the fill and borders of a style that a cell has no longer', async () => {
    const session = await start(TABLE);
    const plain = specOf({ name: NAME, cells: TABLE.rows.map(() => [text('ข้อความ', 'sentence')]) });
    const borderless = { ...STYLES.sentence, border: 'none' as const };
    const plan = { ...planOf(update(plain)), styles: { ...STYLES, sentence: borderless } };
    await apply(plan);
    expect(session.style(NAME, 1, 0)).toMatchObject({ fillColor: null, bold: false });
    const lines = Object.values(session.style(NAME, 1, 0).borders).filter(({ style }) => style !== 'None');
    expect(lines).toEqual([]);
  });

  it('costs about the same number of actions whatever the number of rows', async () => {
    const rows = (count: number) =>
      specOf({
        name: NAME,
        cells: Array.from({ length: count }, (_, row) => [
          text(`i${row}`),
          number(row),
          number(row, 'difference'),
        ]),
      });
    const few = await start(rows(10));
    const many = await start(rows(400));
    expect(many.host.counters.actions).toBeLessThan(few.host.counters.actions + 30);
  });
});
