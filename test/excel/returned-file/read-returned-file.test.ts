import { readReturnedFile } from '../../../src/excel/returned-file/read-returned-file';
import { loadExcelize } from '../../../src/local-excel/workbook/load-excelize-in-node';
import { saveWorkbook } from '../../../src/local-excel/workbook/save-workbook';
import { workbookOf } from '../../support/local-excel-session';
import { bringXmlParser } from '../../support/xml-parser';
import { STORED, zipOf, type Parts } from '../../support/zip-of';

/** Saving a workbook starts the engine of files. */
jest.setTimeout(60_000);

beforeAll(bringXmlParser);

const LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of one sheet, as another program may write it. */
function workbookWith(rows: string, more: Parts = {}): Parts {
  return {
    '_rels/.rels': `<Relationships ${LINKS}><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${TYPE}"><sheets><sheet name="มาตรการ" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${LINKS}><Relationship Id="s1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="${TYPE}/sharedStrings" Target="./sharedStrings.xml"/><Relationship Id="s3" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
}

async function sheetOf(parts: Parts) {
  const file = await readReturnedFile(zipOf(parts));
  if (file.kind !== 'read') throw new Error(file.because);
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('readReturnedFile', () => {
  it('reads what the cells hold and the mark by which a sheet is ours', async () => {
    const model = workbookOf({
      งาน: [
        [null, null],
        [null, 'ข้อ', 84.5, true],
        [null, '- จัดทำแผน'],
      ],
    });
    model.worksheets[0]?.customProperties.set('ita.sheet', 'measures|2568');
    const bytes = await saveWorkbook(model, await loadExcelize());
    const values = [
      ['ข้อ', 84.5, true],
      ['- จัดทำแผน', '', ''],
    ];
    expect(await readReturnedFile(new Uint8Array(bytes))).toEqual({
      kind: 'read',
      sheets: [
        {
          mark: { key: 'measures', edition: '2568' },
          name: 'งาน',
          top: 1,
          left: 1,
          values,
          formulas: values,
          texts: [
            ['ข้อ', '84.5', 'TRUE'],
            ['- จัดทำแผน', '', ''],
          ],
        },
      ],
    });
  });

  it('reads texts however a program keeps them', async () => {
    const strings = `<sst ${MAIN}><si><r><t>กอง</t></r><r><t>คลัง</t></r><rPh><t>x</t></rPh></si><si><t>ก_x000A_ข</t></si></sst>`;
    const rows =
      '<row><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>สด</t></is></c>' +
      '<c r="D1" t="str"><f>"a"</f><v>ผล</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" s="1"/></row>';
    const sheet = await sheetOf(workbookWith(rows, { 'xl/sharedStrings.xml': strings }));
    expect(sheet.values).toEqual([['กองคลัง', 'ก\nข', 'สด', 'ผล', '#REF!', false]]);
    expect(sheet.mark).toBeNull();
  });

  it('shows days as their cells do, and other numbers as they are', async () => {
    const styles = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="170" formatCode="[$-107041E]d/m/yy;@"/><numFmt numFmtId="171" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const cell = (name: string, style: number) => `<c r="${name}" s="${style}"><v>45962</v></c>`;
    const rows = `<row>${cell('A1', 0)}${cell('B1', 1)}${cell('C1', 2)}${cell('D1', 3)}</row>`;
    const sheet = await sheetOf(workbookWith(rows, { 'xl/styles.xml': styles }));
    expect(sheet.values).toEqual([[45962, 45962, 45962, 45962]]);
    expect(sheet.texts).toEqual([['45962', '1/11/68', '45962', '1/11/2025']]);
  });

  it('reads a sheet in whose last cell somebody has typed a word', async () => {
    const rows =
      '<row><c r="A1"><v>7</v></c></row><row><c r="B3"><v>8</v></c></row>' +
      '<row><c r="XFD1048576" t="inlineStr"><is><t>ก</t></is></c></row>';
    const { values } = await sheetOf(workbookWith(rows));
    expect(values.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([[7, '', ''], [], ['', 8, '']]);
    expect([values.length, values.at(-1)?.length, values.at(-1)?.at(-1)]).toEqual([1_048_576, 16_384, 'ก']);
  });

  it('reads an archive that packs nothing', async () => {
    const parts = workbookWith('<row><c r="A1"><v>7</v></c></row>');
    const file = await readReturnedFile(zipOf(parts, STORED));
    expect(file.kind === 'read' && file.sheets.map(({ values }) => values)).toEqual([[[7]]]);
  });

  it('passes over tabs that are charts, and says nothing of an empty sheet', async () => {
    const chart = workbookWith('', { 'xl/worksheets/sheet1.xml': `<chartsheet ${MAIN}/>` });
    expect(await readReturnedFile(zipOf(chart))).toEqual({ kind: 'read', sheets: [] });
    expect((await sheetOf(workbookWith(''))).values).toEqual([]);
  });

  it('tells a file with a password, or of the old format, from one that is damaged', async () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
    expect(await readReturnedFile(locked)).toEqual({ kind: 'unreadable', because: 'locked' });
    const broken = { kind: 'unreadable', because: 'broken' };
    expect(await readReturnedFile(new Uint8Array())).toEqual(broken);
    expect(await readReturnedFile(new TextEncoder().encode('ข้อ,คะแนน\n'.repeat(9)))).toEqual(broken);
    expect(await readReturnedFile(zipOf({ 'word/document.xml': '<w/>' }))).toEqual(broken);
    const parts = workbookWith('<row><c r="A1"><v>7</v></c></row>');
    const torn = { ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' };
    expect(await readReturnedFile(zipOf(torn))).toEqual(broken);
    const whole = zipOf(parts);
    const start = Buffer.from(whole).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    expect(await readReturnedFile(whole.slice().fill(0xff, start, start + 20))).toEqual(broken);
  });

  it('says so where Excel cannot unpack files', async () => {
    const { DecompressionStream: unpacker } = globalThis;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    const file = await readReturnedFile(zipOf(workbookWith('')));
    Object.assign(globalThis, { DecompressionStream: unpacker });
    expect(file).toEqual({ kind: 'unreadable', because: 'tooOld' });
  });
});
