/**
 * Writes a described workbook as bare XML, with what programs leave in files that Excel itself seldom makes: inline strings,
 * shared formulas, numbers that are text, error cells, cells without their address.
 */
import { strToU8, zipSync } from 'fflate';
import { columnName, contentOf } from './cell-content.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES = { percent: 1, date: 2 };
/** The earliest moment that a ZIP file can hold, so that the same sample is the same file. */
export const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

function escaped(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}

function textCell(at, text, { inline, strings }) {
  if (inline) return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  if (!strings.has(text)) strings.set(text, strings.size);
  return `<c ${at} t="s"><v>${strings.get(text)}</v></c>`;
}

function formulaCell(at, { formula, shared, value }) {
  const [group, range] = shared ?? [];
  const attributes = shared === undefined ? '' : ` t="shared" si="${group}"${range ? ` ref="${range}"` : ''}`;
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `<c ${at}${type}><f${attributes}>${escaped(formula ?? '')}</f><v>${escaped(value)}</v></c>`;
}

function cellXml(written, address, options) {
  const content = contentOf(written);
  const { value, formula, shared, error, format } = content;
  const at = `r="${address}"${format === undefined ? '' : ` s="${STYLES[format]}"`}`;
  if (error !== undefined) return `<c ${at} t="e"><v>${error}</v></c>`;
  if (formula !== undefined || shared !== undefined) return formulaCell(at, content);
  if (value === '') return '';
  if (typeof value === 'boolean') return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  return typeof value === 'number' ? `<c ${at}><v>${value}</v></c>` : textCell(at, value, options);
}

function rowXml(written, row, options, hiddenRows) {
  const cells = Array.isArray(written) ? written : written.cells;
  const xml = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, options)).join('');
  return `<row r="${row + 1}"${hiddenRows.includes(row + 1) ? ' hidden="1"' : ''}>${xml}</row>`;
}

function columnsXml(hidden) {
  const columns = hidden.map((name) => name.charCodeAt(0) - 64);
  const xml = columns.map((one) => `<col min="${one}" max="${one}" width="9" hidden="1" customWidth="1"/>`);
  return xml.length === 0 ? '' : `<cols>${xml.join('')}</cols>`;
}

function sheetXml({ rows, merges = [], hiddenRows = [], hiddenColumns = [], filter, inline }, strings) {
  const data = rows.map((row, index) => rowXml(row, index, { inline, strings }, hiddenRows)).join('');
  const filterXml = filter === undefined ? '' : `<autoFilter ref="${filter}"/>`;
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const mergeXml = merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${columnsXml(hiddenColumns)}<sheetData>${data}</sheetData>${filterXml}${mergeXml}</worksheet>`;
}

function stylesXml() {
  const font = '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>';
  const fill =
    '<fills count="2"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
  const border = '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>';
  const formats = [0, 10, 14].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1" xfId="0"/>`).join('');
  return `${HEAD}<styleSheet xmlns="${MAIN}">${font}${fill}${border}<cellXfs count="3">${formats}</cellXfs></styleSheet>`;
}

function workbookXml(sheets) {
  const xml = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${xml.join('')}</sheets></workbook>`;
}

function relationsXml(targets) {
  const xml = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

function typesXml(sheets) {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name, type) => `<Override PartName="/xl/${name}.xml" ContentType="${base}.${type}+xml"/>`;
  const parts = sheets.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')).join('');
  const relations =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const known =
    part('workbook', 'sheet.main') + part('styles', 'styles') + part('sharedStrings', 'sharedStrings');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${relations}<Default Extension="xml" ContentType="application/xml"/>${known}${parts}</Types>`;
}

/** The bytes of an .xlsx file with these sheets; `inline` on a sheet keeps its texts in its cells. */
export function xmlWorkbook(sheets) {
  const strings = new Map();
  const parts = Object.fromEntries(
    sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, strings)]),
  );
  const texts = [...strings.keys()]
    .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    .join('');
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  const files = {
    '[Content_Types].xml': typesXml(sheets),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...targets,
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${texts}</sst>`,
    ...parts,
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(bytes), { mtime: ZIP_TIME, level: 9 });
}
