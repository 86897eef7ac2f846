import { createWorkbook } from '../../../../src/local-excel/workbook/create-workbook';
import type { EngineFile } from '../../../../src/local-excel/workbook/excelize-engine';
import { loadExcelize } from '../../../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../../../src/local-excel/workbook/save-workbook';
import type {
  ConditionalFormatModel,
  WorkbookModel,
  WorksheetModel,
} from '../../../../src/local-excel/workbook/workbook-model';
import { engineWorkbook, handWrittenWorkbook, partOf } from '../engine-workbook';
import { sheetOf, writeCell } from '../model-cells';

const SCORES = 'คะแนน ITA';

async function openedSample(): Promise<WorkbookModel> {
  const excelize = await loadExcelize();
  return openWorkbook(engineWorkbook(excelize), excelize);
}

async function saved(model: WorkbookModel): Promise<Uint8Array> {
  return saveWorkbook(model, await loadExcelize());
}

async function sheetAfter(model: WorkbookModel, name: string): Promise<WorksheetModel> {
  return sheetOf(await openWorkbook(await saved(model), await loadExcelize()), name);
}

async function readByEngine(model: WorkbookModel): Promise<EngineFile> {
  return (await loadExcelize()).OpenReader(await saved(model));
}

async function sheetXml(model: WorkbookModel): Promise<string> {
  return partOf(await saved(model), 'xl/worksheets/sheet1.xml');
}

describe('saving sizes', () => {
  it('writes heights, widths and hiding of single rows and columns', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.rowHeights.set(3, 60.75);
    sheet.hiddenRows.add(7);
    sheet.changes.rowHeights.add(3).add(7);
    sheet.columnWidths.set(1, 75);
    sheet.hiddenColumns.delete(5);
    sheet.hiddenColumns.add(8);
    sheet.changes.columnWidths.add(1).add(5).add(8);
    const file = await readByEngine(model);
    expect(file.GetRowHeight(SCORES, 4).height).toBe(60.75);
    expect(file.GetRowHeight(SCORES, 2).height).toBe(33.5);
    expect(file.GetRowVisible(SCORES, 8).visible).toBe(false);
    expect(file.GetColWidth(SCORES, 'B').width).toBeCloseTo(14.28515625, 8);
    expect(file.GetColWidth(SCORES, 'A').width).toBeCloseTo(30.7109375, 8);
    expect(file.GetColVisible(SCORES, 'F').visible).toBe(true);
    expect(file.GetColVisible(SCORES, 'I').visible).toBe(false);
  });

  it('splits a run of columns that the file describes together', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const file = handWrittenWorkbook(rows).slice();
    const excelize = await loadExcelize();
    const model = await openWorkbook(file, excelize);
    const sheet = sheetOf(model, 'แผ่น1');
    for (const column of [0, 1, 2, 3]) sheet.columnWidths.set(column, 75);
    for (const column of [0, 1, 2, 3]) sheet.changes.columnWidths.add(column);
    const again = await openWorkbook(await saved(model), excelize);
    expect(await sheetXml(model)).toContain(
      '<cols><col min="1" max="4" width="14.28515625" customWidth="1"/></cols>',
    );
    const second = sheetOf(again, 'แผ่น1');
    second.columnWidths.delete(1);
    second.changes.columnWidths.add(1);
    expect(await sheetXml(again)).toContain(
      '<cols><col min="1" max="1" width="14.28515625" customWidth="1"/><col min="3" max="4" width="14.28515625" customWidth="1"/></cols>',
    );
  });

  it('writes merged cells and takes them apart', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.merges = [{ row: 9, column: 0, rows: 2, columns: 2 }];
    sheet.changes.merges = true;
    expect((await sheetAfter(model, SCORES)).merges).toEqual(sheet.merges);
    sheet.merges = [];
    expect(await sheetXml(model)).not.toContain('mergeCell');
  });
});

describe('saving the look of a sheet', () => {
  it('freezes, thaws and hides gridlines', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.freeze = { rows: 3, columns: 0 };
    sheet.showGridlines = false;
    sheet.changes.freeze = true;
    sheet.changes.view = true;
    expect((await readByEngine(model)).GetPanes(SCORES).panes).toMatchObject({
      Freeze: true,
      YSplit: 3,
      TopLeftCell: 'A4',
      ActivePane: 'bottomLeft',
    });
    expect((await sheetAfter(model, SCORES)).showGridlines).toBe(false);
    sheet.freeze = null;
    expect((await sheetAfter(model, SCORES)).freeze).toBeNull();
  });

  it('colours a tab and takes the colour away, keeping how pages are fitted', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.tabColor = '#00B050';
    sheet.changes.tabColor = true;
    const after = await sheetAfter(model, SCORES);
    expect([after.tabColor, after.pageLayout.zoom]).toEqual([
      '#00B050',
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
    ]);
    sheet.tabColor = '';
    expect((await sheetAfter(model, SCORES)).tabColor).toBe('');
  });

  it('writes a filter with the hidden name that Excel keeps for it, and takes both away', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.autoFilter = { row: 1, column: 0, rows: 4, columns: 3 };
    sheet.changes.autoFilter = true;
    const workbook = partOf(await saved(model), 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'คะแนน ITA'!$A$2:$C$5</definedName>`,
    );
    expect((await sheetAfter(model, SCORES)).autoFilter).toEqual(sheet.autoFilter);
    sheet.autoFilter = null;
    expect(await sheetXml(model)).not.toContain('autoFilter');
  });

  it('brings the page set-up back as it was', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: 'Portrait',
      paperSize: 'A3',
      margins: { top: 54, bottom: 54, left: 28.35, right: 28.35, header: 14.4, footer: 14.4 },
      zoom: { scale: 85 },
      centerHorizontally: true,
      centerVertically: true,
      printArea: 'A1:F20',
      titleRows: '$1:$2',
      titleColumns: '$A:$A',
      headerFooter: {
        ...sheet.pageLayout.headerFooter,
        rightHeader: 'ก & ข',
        leftFooter: '',
        centerFooter: 'หน้า &P',
      },
      rowBreaks: [10, 20],
      columnBreaks: [4],
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
    };
    sheet.changes.pageLayout = true;
    expect((await sheetAfter(model, SCORES)).pageLayout).toEqual({ ...sheet.pageLayout });
  });
});

describe('saving rules', () => {
  const rule: ConditionalFormatModel = {
    id: 'new',
    blocks: [
      { row: 2, column: 1, rows: 3, columns: 1 },
      { row: 8, column: 1, rows: 1, columns: 1 },
    ],
    type: 'Custom',
    rule: { formula: '=AND($B3<85,$A3<>"")' },
    fontColor: '#9C0006',
    fontBold: true,
    fillColor: '#FFC7CE',
    priority: 0,
    stopIfTrue: true,
  };

  it('puts a new rule before those of the file, which stay', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.conditionalFormats.unshift(rule);
    sheet.changes.conditionalFormats = true;
    const after = await sheetAfter(model, SCORES);
    const made = after.conditionalFormats.find(({ type }) => type === 'Custom');
    expect(made).toMatchObject({ ...rule, id: made?.id });
    expect(after.conditionalFormats.map(({ type, priority }) => [type, priority])).toEqual([
      ['CellValue', 1],
      ['Custom', 0],
    ]);
    expect(after.conditionalFormatsInFile).toBe(1);
  });

  it('takes a rule of the file out and leaves its neighbour', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.conditionalFormats = [];
    sheet.changes.conditionalFormats = true;
    const after = await sheetAfter(model, SCORES);
    expect([after.conditionalFormats.length, after.conditionalFormatsInFile]).toEqual([0, 1]);
  });

  it('takes all rules out when none shall be left', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    sheet.conditionalFormats = [];
    sheet.conditionalFormatsInFile = 0;
    sheet.changes.conditionalFormats = true;
    expect(await sheetXml(model)).not.toContain('conditionalFormatting');
  });

  it('writes lists to choose from beside the validations of the file', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    const source = 'ดำเนินการแล้ว,อยู่ระหว่าง "ทำ"';
    sheet.validations.push({
      blocks: [{ row: 2, column: 6, rows: 3, columns: 1 }],
      rule: { list: { inCellDropDown: true, source } },
      fromFile: false,
    });
    sheet.changes.validations = true;
    const after = await sheetAfter(model, SCORES);
    expect(after.validations.map(({ rule: { list } }) => list)).toEqual([
      { inCellDropDown: true, source: 'ผ่าน,ไม่ผ่าน' },
      { inCellDropDown: true, source },
    ]);
    const readAgain = JSON.stringify((await readByEngine(model)).GetDataValidations(SCORES));
    expect(readAgain).toContain('อยู่ระหว่าง');
  });

  it('writes a validation of a score with its message', async () => {
    const model = createWorkbook(['ก']);
    const sheet = sheetOf(model, 'ก');
    const validation = {
      blocks: [{ row: 0, column: 0, rows: 9, columns: 1 }],
      rule: { decimal: { formula1: 0, formula2: '=$B$1', operator: 'Between' } },
      fromFile: true,
      ignoreBlanks: true,
      errorAlert: {
        message: 'คะแนนต้องอยู่ระหว่าง\n0 ถึง 100',
        title: 'คะแนน',
        style: 'Warning',
        showAlert: true,
      },
      prompt: { message: '', title: '', showPrompt: true },
    };
    sheet.validations = [{ ...validation, fromFile: false }];
    expect((await sheetAfter(model, 'ก')).validations).toEqual([validation]);
  });
});

describe('saving tables', () => {
  it('adds a table whose columns are called as its header cells say', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    const block = { row: 1, column: 0, rows: 4, columns: 3 };
    sheet.tables.push({
      id: 'x',
      name: 'ตารางคะแนน',
      block,
      style: 'TableStyleLight1',
      showHeaders: true,
      showTotals: false,
      fromFile: false,
    });
    sheet.changes.tables = true;
    const { tables } = (await readByEngine(model)).GetTables(SCORES);
    expect(tables).toMatchObject([{ Name: 'ตารางคะแนน', Range: 'A2:C5', StyleName: 'TableStyleLight1' }]);
    const part = partOf(await saved(model), 'xl/tables/table2.xml');
    expect(part).toContain('<tableColumn id="1" name="ตัวชี้วัด"/><tableColumn id="2" name="คะแนน"/>');
    expect(part).toContain('id="2"');
  });

  it('renames the columns of a table of the file when its headers are rewritten', async () => {
    const model = await openedSample();
    writeCell(sheetOf(model, 'มาตรการ'), 0, 1, { value: 'ผู้รับผิดชอบ' });
    expect(partOf(await saved(model), 'xl/tables/table1.xml')).toContain('name="ผู้รับผิดชอบ"');
  });

  it('removes a table with its part', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, 'มาตรการ');
    sheet.tables = [];
    sheet.changes.tables = true;
    expect((await sheetAfter(model, 'มาตรการ')).tables).toEqual([]);
    await expect(saved(model).then((file) => partOf(file, 'xl/tables/table1.xml'))).rejects.toThrow(
      'no part',
    );
  });
});
