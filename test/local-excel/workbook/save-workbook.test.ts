import fc from 'fast-check';
import { addWorksheet, createWorkbook } from '../../../src/local-excel/workbook/create-workbook';
import type { EngineFile } from '../../../src/local-excel/workbook/excelize-engine';
import { loadExcelize } from '../../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../../src/local-excel/workbook/save-workbook';
import { DEFAULT_STYLE, internStyle } from '../../../src/local-excel/workbook/style-registry';
import type { WorkbookModel } from '../../../src/local-excel/workbook/workbook-model';
import { engineWorkbook, handWrittenWorkbook, partOf, partsOf, withParts } from './engine-workbook';
import { cellAt, clearCell, sheetOf, writeCell } from './model-cells';

const SCORES = 'คะแนน ITA';

async function opened(file: Uint8Array): Promise<WorkbookModel> {
  return openWorkbook(file, await loadExcelize());
}

async function openedSample(): Promise<WorkbookModel> {
  return opened(engineWorkbook(await loadExcelize()));
}

async function saved(model: WorkbookModel): Promise<Uint8Array> {
  return saveWorkbook(model, await loadExcelize());
}

async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  return opened(await saved(model));
}

/** The saved workbook as the engine reads it, which did not write its cells. */
async function readByEngine(model: WorkbookModel): Promise<EngineFile> {
  const file = (await loadExcelize()).OpenReader(await saved(model));
  expect(file.error ?? null).toBeNull();
  return file;
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    .sort();
}

describe('saveWorkbook, leaving alone', () => {
  it('gives the very bytes of a workbook that nobody touched', async () => {
    const source = engineWorkbook(await loadExcelize());
    expect(await saved(await opened(source))).toBe(source);
  });

  it('changes no part but the sheet and the order to calculate when one score changes', async () => {
    const model = await openedSample();
    writeCell(sheetOf(model, SCORES), 2, 1, { value: 85 });
    const source = model.source ?? new Uint8Array();
    expect(changedParts(source, await saved(model))).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('changes no other cell of the sheet', async () => {
    const model = await openedSample();
    writeCell(sheetOf(model, SCORES), 2, 1, { value: 85 });
    const before = partOf(model.source ?? new Uint8Array(), 'xl/worksheets/sheet1.xml');
    const after = partOf(await saved(model), 'xl/worksheets/sheet1.xml');
    expect(
      after
        .replace('<v>85</v>', '<v>84.99</v>')
        .replace(/<dimension[^>]*\/>/, '<dimension ref="A1"></dimension>'),
    ).toBe(before.replace(/<dimension[^>]*>/, '<dimension ref="A1">'));
  });

  it('keeps rich text when only the format of its cell changes', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    const style = internStyle(model, { ...DEFAULT_STYLE, fillColor: '#00FF00' });
    writeCell(sheet, 2, 5, { style });
    const file = await readByEngine(model);
    expect(file.GetCellRichText(SCORES, 'F3').runs).toMatchObject([{ Text: 'ตัว' }, { Text: 'หนา' }]);
    expect(file.GetStyle(file.GetCellStyle(SCORES, 'F3').style).style.Fill?.Color).toEqual(['00FF00']);
  });

  it('keeps the rights of a protected sheet', async () => {
    const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" sort="0"/>';
    const file = handWrittenWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>', protection);
    const model = await opened(file);
    expect(sheetOf(model, 'แผ่น1').protected).toBe(true);
    addWorksheet(model, 'ใหม่');
    writeCell(sheetOf(model, 'แผ่น1'), 0, 0, { style: internStyle(model, { ...DEFAULT_STYLE, bold: true }) });
    expect(partOf(await saved(model), 'xl/worksheets/sheet1.xml')).toContain(protection);
  });

  it('keeps notes, pictures of rules and the chart of the file beside new content', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    writeCell(sheet, 9, 0, { value: 'ใหม่' });
    const file = await readByEngine(model);
    expect(file.GetComments(SCORES).comments).toHaveLength(1);
    expect((await reopened(model)).worksheets[0]).toMatchObject({
      conditionalFormatsInFile: 1,
      chartsInFile: 0,
    });
    expect((await reopened(model)).worksheets[0]?.charts).toHaveLength(1);
  });
});

describe('saveWorkbook, cells', () => {
  it('keeps text that looks like a formula, a number or a date as that very text', async () => {
    const texts = ['=1+1', '- จัดทำแผน', '+66', '@ก', '0012', '1/2', 'TRUE', '_x0041_', ' นำ', 'ก\nข', "'ข"];
    const model = createWorkbook(['ก']);
    texts.forEach((value, row) => writeCell(sheetOf(model, 'ก'), row, 0, { value }));
    const file = await readByEngine(model);
    texts.forEach((text, row) => {
      expect(file.GetCellFormula('ก', `A${row + 1}`).formula).toBe('');
      if (text !== '_x0041_') expect(file.GetCellValue('ก', `A${row + 1}`).value).toBe(text);
    });
    const sheet = sheetOf(await reopened(model), 'ก');
    expect(texts.map((_, row) => cellAt(sheet, row, 0)?.value)).toEqual(texts);
  });

  it('brings any text back as it was', async () => {
    const texts = fc.sample(fc.string({ unit: 'grapheme', minLength: 1 }), { numRuns: 150, seed: 1 });
    const odd = fc.sample(
      fc.string({
        unit: fc.constantFrom('\u0001', '\r', '\n', '_', 'x', '0', 'D', '&', '<', 'ก'),
        minLength: 1,
      }),
      { numRuns: 150, seed: 2 },
    );
    const model = createWorkbook(['ก']);
    [...texts, ...odd].forEach((value, row) => writeCell(sheetOf(model, 'ก'), row, 0, { value }));
    const sheet = sheetOf(await reopened(model), 'ก');
    expect([...texts, ...odd].map((_, row) => cellAt(sheet, row, 0)?.value)).toEqual([...texts, ...odd]);
  });

  it('brings any number back as it was', async () => {
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 200, seed: 3 });
    const model = createWorkbook(['ก']);
    numbers.forEach((value, row) => writeCell(sheetOf(model, 'ก'), row, 0, { value }));
    const sheet = sheetOf(await reopened(model), 'ก');
    // A file knows no negative zero.
    expect(numbers.map((_, row) => cellAt(sheet, row, 0)?.value)).toEqual(
      numbers.map((number) => number + 0),
    );
  });

  it('stores the result of a formula with its kind', async () => {
    const model = createWorkbook(['ก']);
    const sheet = sheetOf(model, 'ก');
    writeCell(sheet, 0, 0, { formula: '=AVERAGE(B1:B9)', value: 87.99 });
    writeCell(sheet, 1, 0, { formula: '=IF(A1<85,"ไม่ผ่าน","ผ่าน")', value: 'ผ่าน' });
    writeCell(sheet, 2, 0, { formula: '=A1>85', value: true });
    writeCell(sheet, 3, 0, { formula: '=NA()', value: '#N/A', error: true });
    writeCell(sheet, 4, 0, { formula: '=IFS(A1>0,1)', value: null });
    const xml = partOf(await saved(model), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<c r="A1"><f>AVERAGE(B1:B9)</f><v>87.99</v></c>');
    expect(xml).toContain('<c r="A2" t="str"><f>IF(A1&lt;85,"ไม่ผ่าน","ผ่าน")</f><v>ผ่าน</v></c>');
    expect(xml).toContain('<c r="A3" t="b"><f>A1&gt;85</f><v>1</v></c>');
    expect(xml).toContain('<c r="A4" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml).toContain('<c r="A5"><f>_xlfn.IFS(A1&gt;0,1)</f></c>');
  });

  it('renews the result of a formula that nobody wrote', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    writeCell(sheet, 2, 1, { value: 85 });
    sheet.cells.set(2 * 16384 + 4, {
      value: 'ผ่าน',
      formula: '=IF(B3<85,"ไม่ผ่าน","ผ่าน")',
      error: false,
      style: 0,
    });
    const xml = partOf(await saved(model), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<c r="E3" t="str"><f>IF\(B3&lt;85,.*?<\/f><v>ผ่าน<\/v><\/c>/);
  });

  it('leaves the other cells their formula when the one that spelt it out for all is overwritten', async () => {
    const model = await openedSample();
    writeCell(sheetOf(model, SCORES), 2, 3, { value: 1, formula: null });
    const file = await readByEngine(model);
    expect(file.GetCellFormula(SCORES, 'D4').formula).toBe('B4*2');
    expect(file.GetCellFormula(SCORES, 'D5').formula).toBe('B5*2');
  });

  it('takes a cleared cell out, and keeps a blank one that has a format', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, SCORES);
    clearCell(sheet, 2, 1);
    writeCell(sheet, 1, 0, { value: null });
    const again = sheetOf(await reopened(model), SCORES);
    expect(cellAt(again, 2, 1)).toBeNull();
    expect(cellAt(again, 1, 0)).toMatchObject({ value: null, style: cellAt(sheet, 1, 0)?.style });
  });

  it('puts a cell between cells that do not say where they are', async () => {
    const model = await opened(handWrittenWorkbook('<row><c><v>1</v></c><c r="C1"><v>3</v></c></row>'));
    writeCell(sheetOf(model, 'แผ่น1'), 0, 1, { value: 2 });
    writeCell(sheetOf(model, 'แผ่น1'), 4, 0, { value: 5 });
    const again = sheetOf(await reopened(model), 'แผ่น1');
    expect([0, 1, 2].map((column) => cellAt(again, 0, column)?.value)).toEqual([1, 2, 3]);
    expect(cellAt(again, 4, 0)?.value).toBe(5);
  });

  it('writes into a part whose elements carry a prefix', async () => {
    const file = handWrittenWorkbook('<row r="2"><c r="A2"><v>1</v></c></row>');
    const names = /<(\/?)(worksheet|sheetData|row|c|v)\b/g;
    const prefixed = partOf(file, 'xl/worksheets/sheet1.xml')
      .replace(names, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    const model = await opened(withParts(file, { 'xl/worksheets/sheet1.xml': prefixed }));
    const sheet = sheetOf(model, 'แผ่น1');
    writeCell(sheet, 0, 0, { value: 'ก' });
    writeCell(sheet, 1, 1, { formula: '=A2*2', value: 2 });
    sheet.merges = [{ row: 3, column: 0, rows: 1, columns: 2 }];
    sheet.changes.merges = true;
    const xml = partOf(await saved(model), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>');
    expect(xml).toContain('<x:c r="B2"><x:f>A2*2</x:f><x:v>2</x:v></x:c>');
    expect(cellAt(sheetOf(await reopened(model), 'แผ่น1'), 1, 1)?.formula).toBe('=A2*2');
    expect(sheetOf(await reopened(model), 'แผ่น1').merges).toEqual(sheet.merges);
  });

  it('orders everything to be calculated on opening', async () => {
    const model = await openedSample();
    writeCell(sheetOf(model, SCORES), 2, 1, { value: 85 });
    expect((await readByEngine(model)).GetCalcProps().props.FullCalcOnLoad).toBe(true);
  });
});

describe('saveWorkbook, formats', () => {
  it('writes every part of a format', async () => {
    const model = createWorkbook(['ก']);
    const style = {
      ...DEFAULT_STYLE,
      numberFormat: '[$-D00041E]0.00',
      fontName: 'TH SarabunPSK',
      fontSize: 14,
      bold: true,
      italic: true,
      underline: 'Single',
      strikethrough: true,
      fontColor: '#112233',
      fillColor: '#DDEBF7',
      horizontalAlignment: 'CenterAcrossSelection',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 1,
      textOrientation: -45,
      borders: {
        EdgeTop: { style: 'Continuous', weight: 'Hairline', color: '#FF0000' },
        EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#00FF00' },
        DiagonalUp: { style: 'Double', weight: 'Thick', color: '#0000FF' },
      },
      locked: false,
      formulaHidden: true,
    };
    writeCell(sheetOf(model, 'ก'), 0, 0, { value: 1, style: internStyle(model, style) });
    const again = await reopened(model);
    expect(again.styles[cellAt(sheetOf(again, 'ก'), 0, 0)?.style ?? 0]).toEqual(style);
  });

  it('gives a format that the file already has its old number', async () => {
    const model = await openedSample();
    const header = cellAt(sheetOf(model, SCORES), 1, 0)?.style ?? 0;
    const same = { ...(model.styles[header] ?? DEFAULT_STYLE) };
    expect(internStyle(model, same)).toBe(header);
    writeCell(sheetOf(model, SCORES), 9, 0, { value: 'x', style: header });
    const source = model.source ?? new Uint8Array();
    expect(changedParts(source, await saved(model))).not.toContain('xl/styles.xml');
  });
});

describe('saveWorkbook, tabs', () => {
  it('adds, deletes, renames, moves and activates sheets', async () => {
    const model = await openedSample();
    const [scores, measures] = model.worksheets;
    if (!scores || !measures) throw new Error('The sample has lost its sheets.');
    const added = addWorksheet(model, 'สรุปผล');
    writeCell(added, 0, 0, { value: 'สวัสดี' });
    measures.name = 'มาตรการ ๒๕๖๙';
    model.worksheets = [added, measures, scores];
    model.deletedInFile = ['ซ่อนไว้'];
    model.activeWorksheetId = added.id;
    const file = await readByEngine(model);
    expect(file.GetSheetList().list).toEqual(['สรุปผล', 'มาตรการ ๒๕๖๙', SCORES]);
    expect(file.GetActiveSheetIndex().index).toBe(0);
    expect(file.GetCellValue('สรุปผล', 'A1').value).toBe('สวัสดี');
    const parts = Object.keys(partsOf(await saved(model)));
    expect(parts).not.toContain('xl/worksheets/sheet3.xml');
  });

  it('lets two sheets change names', async () => {
    const model = await openedSample();
    const [scores, measures] = model.worksheets;
    if (!scores || !measures) throw new Error('The sample has lost its sheets.');
    [scores.name, measures.name] = [measures.name, scores.name];
    const again = await reopened(model);
    expect(again.worksheets.map(({ name }) => name)).toEqual(['มาตรการ', SCORES, 'ซ่อนไว้']);
    expect(cellAt(sheetOf(again, 'มาตรการ'), 2, 1)?.value).toBe(84.99);
  });

  it('lets a new sheet take the name of one that goes away', async () => {
    const model = await openedSample();
    model.worksheets = model.worksheets.slice(1);
    model.deletedInFile = [SCORES];
    writeCell(addWorksheet(model, SCORES), 0, 0, { value: 'แผ่นใหม่' });
    model.activeWorksheetId = model.worksheets[0]?.id ?? '';
    const again = await reopened(model);
    expect(cellAt(sheetOf(again, SCORES), 0, 0)?.value).toBe('แผ่นใหม่');
    expect(sheetOf(again, SCORES).charts).toEqual([]);
  });

  it('hides a sheet so that only a program can show it', async () => {
    const model = await openedSample();
    sheetOf(model, 'ซ่อนไว้').visibility = 'VeryHidden';
    sheetOf(model, 'มาตรการ').visibility = 'Hidden';
    const again = await reopened(model);
    expect(again.worksheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Hidden', 'VeryHidden']);
  });

  it('keeps names and repeated titles with their sheet when it moves', async () => {
    const model = await openedSample();
    model.worksheets = [...model.worksheets].reverse();
    const again = await reopened(model);
    expect(sheetOf(again, SCORES).pageLayout.titleRows).toBe('$2:$2');
    expect(again.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['ITA_PASS', "='คะแนน ITA'!$B$3"],
    ]);
  });

  it('points a name of a deleted sheet nowhere, as Excel does', async () => {
    const model = await openedSample();
    model.worksheets = model.worksheets.slice(1);
    model.deletedInFile = [SCORES];
    model.activeWorksheetId = model.worksheets[0]?.id ?? '';
    expect((await reopened(model)).names[0]?.formula).toBe('=#REF!$B$3');
  });

  it('writes names of the workbook and of a sheet, and takes out those that went', async () => {
    const model = await openedSample();
    model.names = [
      { name: 'ITA_LOW', formula: '=70', comment: '', visible: false, scope: null },
      { name: 'ที่อยู่', formula: "='มาตรการ'!$A$1", comment: 'ก & ข', visible: true, scope: 'มาตรการ' },
    ];
    model.namesChanged = true;
    expect((await reopened(model)).names).toEqual(model.names);
  });
});
