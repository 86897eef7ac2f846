import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function must(result) {
  if (result?.error) throw new Error(result.error);
  return result;
}

const columnName = (index) => String.fromCharCode(65 + index);

function writeSheet(file, { name, rows, widths, landscape }) {
  const body = must(file.NewStyle({ Alignment: { WrapText: true, Vertical: 'top' } })).style;
  const header = must(
    file.NewStyle({
      Font: { Bold: true },
      Alignment: { WrapText: true, Horizontal: 'center', Vertical: 'center' },
    }),
  ).style;
  const title = must(file.NewStyle({ Font: { Bold: true } })).style;
  const styles = { body, header, title };
  widths.forEach((width, column) =>
    must(file.SetColWidth(name, columnName(column), columnName(column), width)),
  );
  rows.forEach(({ cells, kind = 'body', height }, row) => {
    if (height !== undefined) must(file.SetRowHeight(name, row + 1, height));
    cells.forEach((value, column) => {
      const cell = `${columnName(column)}${row + 1}`;
      must(
        typeof value === 'string' ? file.SetCellStr(name, cell, value) : file.SetCellValue(name, cell, value),
      );
      must(file.SetCellStyle(name, cell, cell, styles[kind]));
    });
  });
  must(file.SetSheetProps(name, { FitToPage: true }));
  must(
    file.SetPageLayout(name, {
      Size: 9,
      Orientation: landscape ? 'landscape' : 'portrait',
      FitToWidth: 1,
      FitToHeight: 0,
    }),
  );
}

/** Writes made-up sheets ({ name, widths, landscape, rows of { cells, kind, height } }) as an .xlsx file. */
export async function writeWorkbook(target, sheets) {
  const excelize = await require('excelize-wasm').init(require.resolve('excelize-wasm/excelize.wasm.gz'));
  const file = excelize.NewFile();
  sheets.forEach((sheet, index) => {
    must(index === 0 ? file.SetSheetName('Sheet1', sheet.name) : file.NewSheet(sheet.name));
    writeSheet(file, sheet);
  });
  const { buffer, error } = file.WriteToBuffer();
  if (error) throw new Error(error);
  writeFileSync(target, buffer);
}
