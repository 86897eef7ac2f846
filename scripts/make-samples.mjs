/**
 * Writes the sample workbooks of test/samples: made-up agencies, our own sentences, the shape of worksheets that staff keep.
 * Run it after changing a sample; the workbooks are committed so that tests and the demo need no step before them.
 */
import { tambonTwoSheets } from './samples/tambon-2568.mjs';
import { writeWorkbook } from './samples/write-workbook.mjs';

await writeWorkbook(new URL('../test/samples/tambon-2568.xlsx', import.meta.url), tambonTwoSheets());
