/**
 * Writes the sample workbooks of test/samples: made-up agencies, our own sentences, the shape of worksheets that staff keep.
 * Run it after changing a sample; the workbooks are committed so that tests and the demo need no step before them. What each
 * one must be read as stands beside it in NAME.expected.json, which this program does not write.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { convertByLibreOffice } from './samples/convert-by-libreoffice.mjs';
import { GROUP_REPORTS } from './samples/group-reports.mjs';
import { MEASURE_SHEETS } from './samples/measure-sheets.mjs';
import { ODD_LAYOUTS } from './samples/odd-layouts.mjs';
import { SCORE_SHEETS } from './samples/score-sheets.mjs';
import { tambonTwoSheets } from './samples/tambon-2568.mjs';
import { WHOLE_WORKBOOKS } from './samples/whole-workbooks.mjs';
import { excelizeWorkbook } from './samples/write-workbook.mjs';
import { xmlWorkbook } from './samples/write-xml.mjs';

const SAMPLES = [
  { name: 'tambon-2568', writer: 'excelize', sheets: tambonTwoSheets() },
  ...SCORE_SHEETS,
  ...GROUP_REPORTS,
  ...MEASURE_SHEETS,
  ...WHOLE_WORKBOOKS,
  ...ODD_LAYOUTS,
];

const fileOf = (name) => new URL(`../test/samples/${name}.xlsx`, import.meta.url);

for (const { name, writer, sheets } of SAMPLES) {
  if (writer === 'excelize') writeFileSync(fileOf(name), await excelizeWorkbook(sheets));
  if (writer === 'xml') writeFileSync(fileOf(name), xmlWorkbook(sheets));
}

const forCalc = SAMPLES.filter(({ writer }) => writer === 'libreoffice');
const converted = convertByLibreOffice(
  Object.fromEntries(forCalc.map(({ name, sheets }) => [name, xmlWorkbook(sheets)])),
);
for (const { name } of forCalc) {
  if (converted !== null) writeFileSync(fileOf(name), converted[name]);
  else if (!existsSync(fileOf(name))) throw new Error(`LibreOffice is needed to write ${name}`);
}
if (converted === null) console.log('No LibreOffice: its samples are left as they were');
console.log(`${SAMPLES.length} samples`);
