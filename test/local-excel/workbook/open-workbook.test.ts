import { strToU8, unzipSync, zipSync } from 'fflate';
import { loadExcelize } from '../../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../../src/local-excel/workbook/open-workbook';
import { WorkbookRefusal } from '../../../src/local-excel/workbook/workbook-refusal';
import { engineWorkbook, handWrittenWorkbook, partOf, withParts } from './engine-workbook';
import { cellAt, sheetOf } from './model-cells';

async function refusalOf(file: Uint8Array): Promise<string> {
  try {
    await openWorkbook(file, await loadExcelize());
  } catch (fault) {
    if (fault instanceof WorkbookRefusal) return fault.code;
    throw fault;
  }
  return 'opened';
}

/** An OLE compound file, as far as its first bytes and the name of its stream go. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat();
  return new Uint8Array([...signature, ...new Array<number>(504).fill(0), ...name, 0, 0, 0, 0]);
}

describe('openWorkbook, refusing', () => {
  it('says of a file without any byte that it is empty', async () => {
    expect(await refusalOf(new Uint8Array())).toBe('empty');
  });

  it('says of text that it is no workbook', async () => {
    expect(await refusalOf(strToU8('คะแนน,ระดับ\n95,A'))).toBe('notAWorkbook');
  });

  it('says of a zip of something else that it is no workbook', async () => {
    const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const document = {
      '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': '<document/>',
    };
    const entries = Object.entries(document).map(([name, text]) => [name, strToU8(text)] as const);
    expect(await refusalOf(zipSync(Object.fromEntries(entries)))).toBe('notAWorkbook');
    expect(await refusalOf(zipSync({ 'readme.txt': strToU8('x') }))).toBe('notAWorkbook');
  });

  it('tells a workbook behind a password from one of Excel 97', async () => {
    expect(await refusalOf(compoundFile('EncryptedPackage'))).toBe('passwordProtected');
    expect(await refusalOf(compoundFile('Workbook'))).toBe('oldFormat');
    expect(await refusalOf(compoundFile('WordDocument'))).toBe('notAWorkbook');
  });

  it('says of a binary workbook that its kind is another one', async () => {
    const file = handWrittenWorkbook('');
    const links = partOf(file, '_rels/.rels').replace('xl/workbook.xml', 'xl/workbook.bin');
    expect(await refusalOf(withParts(file, { '_rels/.rels': links, 'xl/workbook.bin': 'x' }))).toBe(
      'binaryFormat',
    );
  });

  it('says of a file cut short that it is damaged', async () => {
    const file = engineWorkbook(await loadExcelize());
    expect(await refusalOf(file.slice(0, file.length / 2))).toBe('damaged');
  });

  it('says of a part whose bytes do not fit their checksum that it is damaged', async () => {
    const stored = unpacked(handWrittenWorkbook('<row r="1"><c r="A1"><v>84.99</v></c></row>'));
    expect(await refusalOf(stored)).toBe('opened');
    stored[placeOf(stored, '84.99')] = '9'.charCodeAt(0);
    expect(await refusalOf(stored)).toBe('damaged');
  });

  it('says of markup that is not well formed that it is damaged', async () => {
    const file = handWrittenWorkbook('<row r="1"><c r="A1"></row>');
    expect(await refusalOf(file)).toBe('damaged');
  });

  it('says of a zip that unpacks to more than any workbook that it is too large', async () => {
    const file = handWrittenWorkbook('');
    const entry = placeOf(file, 'PK\u0001\u0002');
    new DataView(file.buffer).setUint32(entry + 24, 500 * 1024 * 1024, true);
    expect(await refusalOf(file)).toBe('tooLarge');
  });

  it('tells the user in Thai and in English what to do', () => {
    const refusal = new WorkbookRefusal('passwordProtected');
    expect(refusal.th).toContain('รหัสผ่าน');
    expect(refusal.en).toContain('password');
    expect(refusal.message).toBe(`${refusal.th} / ${refusal.en}`);
  });
});

describe('openWorkbook, reading', () => {
  it('reads values by their kind', async () => {
    const model = await openWorkbook(engineWorkbook(await loadExcelize()), await loadExcelize());
    const sheet = sheetOf(model, 'คะแนน ITA');
    expect(cellAt(sheet, 0, 0)?.value).toBe('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
    expect(cellAt(sheet, 2, 1)?.value).toBe(84.99);
    expect(cellAt(sheet, 2, 2)?.value).toBe(false);
    expect(cellAt(sheet, 4, 0)?.value).toBe('- จัดทำแผน');
    expect(cellAt(sheet, 2, 5)?.value).toBe('ตัวหนา');
    expect(cellAt(sheet, 40, 40)).toBeNull();
  });

  it('reads errors, written-out strings, dates in ISO form and cells that do not say where they are', async () => {
    const rows = [
      '<row><c t="e"><v>#N/A</v></c><c t="inlineStr"><is><r><t>ก</t></r><r><t>ข</t></r></is></c>',
      '<c t="d"><v>2026-05-16</v></c><c r="F1" t="str"><f>"x"</f><v>a_x000D_b</v></c></row>',
      '<row><c t="s"><v>0</v></c></row>',
    ];
    const file = handWrittenWorkbook(rows.join(''), '', [' ทดสอบ &amp; &#3585;']);
    const sheet = sheetOf(await openWorkbook(file, await loadExcelize()), 'แผ่น1');
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: '#N/A', error: true });
    expect(cellAt(sheet, 0, 1)?.value).toBe('กข');
    expect(cellAt(sheet, 0, 2)?.value).toBe(46158);
    expect(cellAt(sheet, 0, 5)).toMatchObject({ value: 'a\rb', formula: '="x"' });
    expect(cellAt(sheet, 1, 0)?.value).toBe(' ทดสอบ & ก');
  });

  it('spells out formulas that cells share, and shows newer functions without their prefix', async () => {
    const rows = [
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1</f><v>2</v></c></row>',
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f>_xlfn.IFS(A1&gt;1,"_xlfn.")</f></c></row>',
    ];
    const sheet = sheetOf(
      await openWorkbook(handWrittenWorkbook(rows.join('')), await loadExcelize()),
      'แผ่น1',
    );
    expect(cellAt(sheet, 0, 0)?.formula).toBe('=B1*$C$1');
    expect(cellAt(sheet, 1, 0)).toMatchObject({ formula: '=B2*$C$1', value: 4 });
    expect(cellAt(sheet, 1, 1)).toMatchObject({ formula: '=IFS(A1>1,"_xlfn.")', value: null });
  });

  it('reads formats in the words of office.js', async () => {
    const model = await openWorkbook(engineWorkbook(await loadExcelize()), await loadExcelize());
    const sheet = sheetOf(model, 'คะแนน ITA');
    expect(model.styles[cellAt(sheet, 1, 0)?.style ?? 0]).toMatchObject({
      numberFormat: '0.00" คะแนน"',
      fontName: 'TH SarabunPSK',
      fontSize: 16,
      bold: true,
      fontColor: '#1F4E79',
      fillColor: '#FFEE00',
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
      borders: { EdgeBottom: { style: 'Double', weight: 'Thick', color: '#FF0000' } },
    });
    expect(model.styles[cellAt(sheet, 4, 1)?.style ?? 0]?.numberFormat).toBe('m/d/yyyy');
    expect(model.styles[0]).toMatchObject({ fontName: 'Calibri', fillColor: null, locked: true });
  });

  it('reads sizes, merges, panes, colours and what is hidden', async () => {
    const model = await openWorkbook(engineWorkbook(await loadExcelize()), await loadExcelize());
    const sheet = sheetOf(model, 'คะแนน ITA');
    expect(sheet.rowHeights.get(1)).toBe(33.5);
    expect(sheet.columnWidths.get(0)).toBe(161.25);
    expect([...sheet.hiddenColumns]).toEqual([5]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
    expect(sheet.tabColor).toBe('#1F4E79');
    expect(sheetOf(model, 'ซ่อนไว้').visibility).toBe('Hidden');
  });

  it('reads the page set-up, with repeated titles from the names of the workbook', async () => {
    const model = await openWorkbook(engineWorkbook(await loadExcelize()), await loadExcelize());
    expect(sheetOf(model, 'คะแนน ITA').pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      margins: { top: 72, left: 36, header: 21.6 },
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      titleRows: '$2:$2',
      headerFooter: { leftFooter: 'ซ้าย', centerFooter: 'หน้า &P จาก &N' },
      rowBreaks: [19],
    });
    expect(model.names).toEqual([
      { name: 'ITA_PASS', formula: "='คะแนน ITA'!$B$3", comment: 'เกณฑ์ผ่าน', visible: true, scope: null },
    ]);
  });

  it('lists rules and charts of kinds it knows and counts the others', async () => {
    const model = await openWorkbook(engineWorkbook(await loadExcelize()), await loadExcelize());
    const sheet = sheetOf(model, 'คะแนน ITA');
    expect(sheet.conditionalFormats).toMatchObject([
      {
        type: 'CellValue',
        rule: { operator: 'LessThan', formula1: '=85' },
        fillColor: '#FFC7CE',
        priority: 0,
      },
    ]);
    expect(sheet.conditionalFormatsInFile).toBe(1);
    expect(sheet.charts).toMatchObject([
      {
        chartType: 'ColumnClustered',
        alternativeText: 'กราฟของไฟล์เดิม',
        series: [{ values: "'คะแนน ITA'!$B$3:$B$4" }],
      },
    ]);
    expect(sheet.charts[0]?.left).toBeCloseTo(161.25 + 48 * 5, 5);
  });

  it('reads links within the workbook and out of it', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>ก</v></c></row>';
    const links =
      '<hyperlinks><hyperlink ref="A1:A2" r:id="rId7" tooltip="คำใบ้"/><hyperlink ref="B1" location="\'แผ่น1\'!A1" display="ไป"/></hyperlinks>';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = withParts(handWrittenWorkbook(rows, links), {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${office}/hyperlink" Target="https://example.org/ก" TargetMode="External"/></Relationships>`,
    });
    const sheet = sheetOf(await openWorkbook(file, await loadExcelize()), 'แผ่น1');
    expect([...(sheet.hyperlinks ?? [])]).toEqual([
      [0, { address: 'https://example.org/ก', screenTip: 'คำใบ้' }],
      [16384, { address: 'https://example.org/ก', screenTip: 'คำใบ้' }],
      [1, { documentReference: "'แผ่น1'!A1", textToDisplay: 'ไป' }],
    ]);
  });

  it('reads parts in UTF-16', async () => {
    const file = handWrittenWorkbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '', ['คะแนน']);
    const strings = partOf(file, 'xl/sharedStrings.xml');
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${strings}`;
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    const other = zipSync({ ...unzipSync(file), 'xl/sharedStrings.xml': new Uint8Array(units.buffer) });
    const model = await openWorkbook(other, await loadExcelize());
    expect(cellAt(sheetOf(model, 'แผ่น1'), 0, 0)?.value).toBe('คะแนน');
  });

  it('reads tables and lists to choose from', async () => {
    const model = await openWorkbook(engineWorkbook(await loadExcelize()), await loadExcelize());
    expect(sheetOf(model, 'มาตรการ').tables).toMatchObject([
      { name: 'ตารางมาตรการ', style: 'TableStyleMedium2', block: { row: 0, column: 0, rows: 3, columns: 2 } },
    ]);
    expect(sheetOf(model, 'คะแนน ITA').validations).toMatchObject([
      {
        rule: { list: { inCellDropDown: true, source: 'ผ่าน,ไม่ผ่าน' } },
        errorAlert: { message: 'เลือกจากรายการ', showAlert: true },
        blocks: [{ row: 2, column: 2, rows: 3, columns: 1 }],
      },
    ]);
  });
});

/** The file with its parts stored unpacked, so that a test can find their bytes. */
function unpacked(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { level: 0 });
}

function placeOf(file: Uint8Array, text: string): number {
  const wanted = strToU8(text);
  const place = file.findIndex((_, start) => wanted.every((byte, offset) => file[start + offset] === byte));
  if (place < 0) throw new Error(`${text} is not in the file.`);
  return place;
}
