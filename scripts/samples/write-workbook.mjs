/** Writes a described workbook through excelize, as a program that makes .xlsx files would. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { columnName, contentOf } from './cell-content.mjs';

const require = createRequire(import.meta.url);
const NUMBER_FORMATS = { percent: 10, date: 14 };
const DEFAULT_WIDTH = 18;

function must(result) {
  if (result?.error) throw new Error(result.error);
  return result;
}

/** Styles of a sheet's cells by kind, and for the number formats that samples use. */
function stylesOf(file) {
  const wrapped = { WrapText: true, Vertical: 'top' };
  const centred = { WrapText: true, Horizontal: 'center', Vertical: 'center' };
  const made = (style) => must(file.NewStyle(style)).style;
  return {
    body: made({ Alignment: wrapped }),
    header: made({ Font: { Bold: true }, Alignment: centred }),
    title: made({ Font: { Bold: true } }),
    percent: made({ Alignment: wrapped, NumFmt: NUMBER_FORMATS.percent }),
    date: made({ Alignment: wrapped, NumFmt: NUMBER_FORMATS.date }),
  };
}

function setLook(file, { name, widths = [], landscape = false, merges = [], filter, hidden, ...sheet }) {
  widths.forEach((width, column) =>
    must(file.SetColWidth(name, columnName(column), columnName(column), width)),
  );
  for (const range of merges) must(file.MergeCell(name, ...range.split(':')));
  for (const row of sheet.hiddenRows ?? []) must(file.SetRowVisible(name, row, false));
  for (const column of sheet.hiddenColumns ?? []) must(file.SetColVisible(name, column, false));
  if (filter !== undefined) must(file.AutoFilter(name, filter, []));
  if (hidden) must(file.SetSheetVisible(name, false));
  must(file.SetSheetProps(name, { FitToPage: true }));
  const orientation = landscape ? 'landscape' : 'portrait';
  must(file.SetPageLayout(name, { Size: 9, Orientation: orientation, FitToWidth: 1, FitToHeight: 0 }));
}

function writeCell(file, name, cell, written, styleFor) {
  const { value, formula, format, error } = contentOf(written);
  if (value === '' && formula === undefined && error === undefined) return;
  if (formula !== undefined) must(file.SetCellFormula(name, cell, formula));
  else if (error !== undefined || typeof value === 'string')
    must(file.SetCellStr(name, cell, error ?? value));
  else must(file.SetCellValue(name, cell, value));
  must(file.SetCellStyle(name, cell, cell, styleFor(format)));
}

function writeSheet(file, sheet) {
  const styles = stylesOf(file);
  const { name, widths = [], rows } = sheet;
  if (widths.length === 0) must(file.SetColWidth(name, 'A', 'Z', DEFAULT_WIDTH));
  rows.forEach((written, row) => {
    const { cells, kind = 'body', height } = Array.isArray(written) ? { cells: written } : written;
    if (height !== undefined) must(file.SetRowHeight(name, row + 1, height));
    cells.forEach((one, column) => {
      writeCell(file, name, `${columnName(column)}${row + 1}`, one, (format) => styles[format ?? kind]);
    });
  });
  setLook(file, sheet);
}

/** The bytes of an .xlsx file with these sheets ({ name, rows, widths, landscape, merges, hiddenRows, hiddenColumns, filter, hidden }). */
export async function excelizeWorkbook(sheets) {
  const excelize = await require('excelize-wasm').init(require.resolve('excelize-wasm/excelize.wasm.gz'));
  const file = excelize.NewFile();
  sheets.forEach((sheet, index) => {
    must(index === 0 ? file.SetSheetName('Sheet1', sheet.name) : file.NewSheet(sheet.name));
    writeSheet(file, sheet);
  });
  const { buffer, error } = file.WriteToBuffer();
  if (error) throw new Error(error);
  return new Uint8Array(buffer);
}

/** Writes these sheets as an .xlsx file. */
export async function writeWorkbook(target, sheets) {
  writeFileSync(target, await excelizeWorkbook(sheets));
}
