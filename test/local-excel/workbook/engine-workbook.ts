import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Excelize } from '../../../src/local-excel/workbook/excelize-engine';

/** A rich workbook of a made-up agency, built by the file engine, which the code under test did not write. */
export function engineWorkbook(excelize: Excelize): Uint8Array {
  const file = excelize.NewFile();
  file.SetSheetName('Sheet1', 'คะแนน ITA');
  file.NewSheet('มาตรการ');
  file.NewSheet('ซ่อนไว้');
  file.SetSheetRow('คะแนน ITA', 'A1', ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', null, null]);
  file.MergeCell('คะแนน ITA', 'A1', 'C1');
  file.SetSheetRow('คะแนน ITA', 'A2', ['ตัวชี้วัด', 'คะแนน', 'ผ่าน']);
  file.SetSheetRow('คะแนน ITA', 'A3', ['การปฏิบัติหน้าที่', 84.99, false]);
  file.SetSheetRow('คะแนน ITA', 'A4', ['การใช้งบประมาณ', 92.5, true]);
  file.SetSheetRow('คะแนน ITA', 'A5', ['- จัดทำแผน', 45_000.5, true]);
  file.SetCellFormula('คะแนน ITA', 'D3', 'B3*2', { Type: 'shared', Ref: 'D3:D5' });
  file.SetCellValue('คะแนน ITA', 'E3', 'ไม่ผ่าน');
  file.SetCellFormula('คะแนน ITA', 'E3', 'IF(B3<85,"ไม่ผ่าน","ผ่าน")');
  file.SetCellRichText('คะแนน ITA', 'F3', [{ Text: 'ตัว' }, { Text: 'หนา', Font: { Bold: true } }]);
  const header = file.NewStyle({
    Font: { Family: 'TH SarabunPSK', Size: 16, Bold: true, Color: '1F4E79' },
    Fill: { Type: 'pattern', Pattern: 1, Color: ['FFEE00'] },
    Border: [{ Type: 'bottom', Style: 6, Color: 'FF0000' }],
    Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true },
    CustomNumFmt: '0.00" คะแนน"',
  });
  file.SetCellStyle('คะแนน ITA', 'A2', 'C2', header.style);
  file.SetCellStyle('คะแนน ITA', 'B5', 'B5', file.NewStyle({ NumFmt: 14 }).style);
  file.SetRowHeight('คะแนน ITA', 2, 33.5);
  file.SetColWidth('คะแนน ITA', 'A', 'A', 30.7109375);
  file.SetColVisible('คะแนน ITA', 'F', false);
  addLayout(file);
  addRules(excelize, file);
  file.AddTable('มาตรการ', { Range: 'A1:B3', Name: 'ตารางมาตรการ', StyleName: 'TableStyleMedium2' });
  file.SetSheetVisible('ซ่อนไว้', false);
  file.SetDefinedName({ Name: 'ITA_PASS', RefersTo: "'คะแนน ITA'!$B$3", Comment: 'เกณฑ์ผ่าน' });
  file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: "'คะแนน ITA'!$2:$2", Scope: 'คะแนน ITA' });
  const { buffer } = file.WriteToBuffer();
  if (!(buffer instanceof Uint8Array)) throw new Error('The engine wrote no bytes.');
  return buffer;
}

type EngineFile = ReturnType<Excelize['NewFile']>;

function addLayout(file: EngineFile): void {
  const sheet = 'คะแนน ITA';
  file.SetPageLayout(sheet, { Size: 9, Orientation: 'landscape', FitToWidth: 1, FitToHeight: 0 });
  file.SetPageMargins(sheet, { Top: 1, Bottom: 1, Left: 0.5, Right: 0.5, Header: 0.3, Footer: 0.3 });
  file.SetSheetProps(sheet, { FitToPage: true, TabColorRGB: '1F4E79' });
  file.SetHeaderFooter(sheet, { OddFooter: '&Lซ้าย&Cหน้า &P จาก &N' });
  file.SetPanes(sheet, { Freeze: true, XSplit: 1, YSplit: 2, TopLeftCell: 'B3', ActivePane: 'bottomRight' });
  file.InsertPageBreak(sheet, 'A20');
}

function addRules(excelize: Excelize, file: EngineFile): void {
  const sheet = 'คะแนน ITA';
  const red = file.NewConditionalStyle({
    Font: { Color: '9C0006' },
    Fill: { Type: 'pattern', Pattern: 1, Color: ['FFC7CE'] },
  });
  file.SetConditionalFormat(sheet, 'B3:B5', [
    { Type: 'cell', Criteria: '<', Value: '85', Format: red.style },
    { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '638EC6' },
  ]);
  file.AddDataValidation(sheet, {
    Sqref: 'C3:C5',
    Type: 'list',
    Formula1: '"ผ่าน,ไม่ผ่าน"',
    AllowBlank: true,
    ShowErrorMessage: true,
    Error: 'เลือกจากรายการ',
  });
  file.AddChart(sheet, 'H2', {
    Type: excelize.Col,
    Series: [
      { Name: "'คะแนน ITA'!$B$2", Categories: "'คะแนน ITA'!$A$3:$A$4", Values: "'คะแนน ITA'!$B$3:$B$4" },
    ],
    Format: { AltText: 'กราฟของไฟล์เดิม' },
  });
  file.AddComment(sheet, { Cell: 'A3', Author: 'ผู้ตรวจ', Text: 'หมายเหตุเดิม' });
}

/** The parts of a file as text, by name. */
export function partsOf(file: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(file));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The part of that name; fails when the file has none. */
export function partOf(file: Uint8Array, name: string): string {
  const part = partsOf(file)[name];
  if (part === undefined) throw new Error(`The file has no part ${name}.`);
  return part;
}

/** The file with some of its parts in other words; null takes one out. */
export function withParts(file: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const entries = new Map(Object.entries(unzipSync(file)));
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) entries.delete(name);
    else entries.set(name, strToU8(text));
  }
  return zipSync(Object.fromEntries(entries));
}

/** A workbook with one sheet whose part holds `rows` inside `sheetData` and `after` behind it. */
export function handWrittenWorkbook(rows: string, after = '', strings: readonly string[] = []): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const items = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="แผ่น1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${items}</sst>`,
  };
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}
