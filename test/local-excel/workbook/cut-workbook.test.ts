import { createWorkbook } from '../../../src/local-excel/workbook/create-workbook';
import { cutWorkbook, type SheetCut } from '../../../src/local-excel/workbook/cut-workbook';
import {
  cellKey,
  type ChartModel,
  type WorkbookModel,
  type WorksheetModel,
} from '../../../src/local-excel/workbook/workbook-model';

const SHEET = 'มาตรการ';

function sheetIn(model: WorkbookModel): WorksheetModel {
  const [sheet] = model.worksheets;
  if (sheet === undefined) throw new RangeError('no sheet');
  return sheet;
}

/** Ten rows of three columns, each cell named after its place; column C is reckoned. */
function home(): WorkbookModel {
  const model = createWorkbook([SHEET]);
  const { cells } = sheetIn(model);
  for (let row = 0; row < 10; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      const formula = column === 2 ? `=A${row + 1}` : null;
      cells.set(cellKey(row, column), { value: `${row}-${column}`, formula, error: false, style: 0 });
    }
  }
  return model;
}

function cut(model: WorkbookModel, parts: Partial<SheetCut> = {}): WorksheetModel {
  const all = { rows: [0, 1, 4, 5, 8], columns: [0, 1, 2], texts: [], properties: [] };
  return sheetIn(cutWorkbook(model, [{ sheet: SHEET, ...all, ...parts }]));
}

const AXIS = { minimum: null, maximum: null, numberFormat: null, visible: true };
const DESCRIBED: ChartModel = {
  id: '{1}',
  name: 'ita.indicators',
  chartType: 'ColumnClustered',
  title: 'คะแนน',
  titleVisible: true,
  legendVisible: false,
  legendPosition: 'Bottom',
  alternativeTitle: 'คะแนน',
  alternativeText: 'แผนภูมิแท่งแสดงคะแนน',
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  series: [],
  valueAxis: AXIS,
  categoryAxis: AXIS,
};

function valuesOf({ cells }: WorksheetModel, row: number): readonly unknown[] {
  return [0, 1, 2].map((column) => cells.get(cellKey(row, column))?.value ?? null);
}

describe('cutWorkbook', () => {
  it('brings the rows together, as values', () => {
    const sheet = cut(home());
    expect(valuesOf(sheet, 2)).toEqual(['4-0', '4-1', '4-2']);
    expect(valuesOf(sheet, 4)).toEqual(['8-0', '8-1', '8-2']);
    expect(valuesOf(sheet, 5)).toEqual([null, null, null]);
    expect([...sheet.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
  });

  it('leaves columns out, and puts texts in the place of others', () => {
    const sheet = cut(home(), {
      columns: [0, 2],
      texts: [
        { row: 4, column: 2, text: 'แทน' },
        { row: 5, column: 0, text: '' },
      ],
    });
    expect(valuesOf(sheet, 2)).toEqual(['4-0', 'แทน', null]);
    expect(valuesOf(sheet, 3)).toEqual([null, '5-2', null]);
  });

  it('moves sizes, hidden rows, merged blocks, choices and rules with their rows', () => {
    const model = home();
    const sheet = sheetIn(model);
    sheet.rowHeights.set(5, 60);
    sheet.hiddenRows.add(8);
    sheet.hiddenRows.add(9);
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 3 }, { row: 2, column: 0, rows: 3, columns: 1 });
    const block = { row: 4, column: 1, rows: 6, columns: 1 };
    sheet.validations.push({ blocks: [block], rule: { list: { source: 'ก,ข' } }, fromFile: true });
    sheet.validations.push({ blocks: [block], rule: { list: { source: '=อื่น!A1:A3' } }, fromFile: true });
    const result = cut(model);
    expect([...result.rowHeights]).toEqual([[3, 60]]);
    expect([...result.hiddenRows]).toEqual([4]);
    expect(result.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(result.validations).toEqual([
      {
        blocks: [{ row: 2, column: 1, rows: 3, columns: 1 }],
        rule: { list: { source: 'ก,ข' } },
        fromFile: false,
      },
    ]);
  });

  it('moves what is printed, repeated and frozen', () => {
    const model = home();
    const sheet = sheetIn(model);
    Object.assign(sheet.pageLayout, { printArea: 'A1:B10', titleRows: '$2:$3', rowBreaks: [2, 6] });
    sheet.freeze = { rows: 3, columns: 0 };
    sheet.autoFilter = { row: 1, column: 0, rows: 9, columns: 3 };
    const result = cut(model);
    expect(result.pageLayout).toMatchObject({ printArea: 'A1:B5', titleRows: '$2:$2', rowBreaks: [2, 4] });
    expect(result.freeze).toEqual({ rows: 2, columns: 0 });
    expect(result.autoFilter).toEqual({ row: 1, column: 0, rows: 4, columns: 3 });
  });

  it('takes charts along with their words while nothing above or left of them is lost', () => {
    const model = home();
    sheetIn(model).charts.push(DESCRIBED);
    const { charts } = cut(model, { rows: [0, 1, 2, 3, 4], columns: [0, 1] });
    expect(charts).toMatchObject([{ alternativeTitle: 'คะแนน', alternativeText: 'แผนภูมิแท่งแสดงคะแนน' }]);
    expect(cut(model).charts).toEqual([]);
  });

  it('takes only the custom properties that are named, and nothing of the file', () => {
    const model = home();
    sheetIn(model).customProperties.set('ita.sheet', 'measures|2568').set('ita.made', '7.0');
    model.settings.set('บันทึก', 'ข้อความ');
    model.names.push({ name: 'ชื่อ', formula: '=มาตรการ!$A$1', comment: '', visible: true, scope: null });
    expect([...cut(model, { properties: ['ita.sheet'] }).customProperties]).toEqual([
      ['ita.sheet', 'measures|2568'],
    ]);
    const copy = cutWorkbook(model, [{ sheet: SHEET, rows: [0], columns: [0], texts: [], properties: [] }]);
    expect([copy.source, copy.names, copy.settings.size]).toEqual([null, [], 0]);
  });
});
