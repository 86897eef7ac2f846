import { noteLostKeys } from '../../../../src/domain/sheets/keeping/lost-keys';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetKey } from '../../../../src/domain/sheets/sheet-keys';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { tuplesOf } from '../../../support/found';
import { sheetOf } from '../../../support/spec-cells';

const SOURCE = analysisOf({
  figures: { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) },
  measures: [PROCUREMENT_MEASURE],
});
const O12 = '2568|low|o12';
const E1 = '2568|low|e1';

function written(key: SheetKey): SheetInExcel {
  return SheetInExcel.written(sheetOf(planWorkbook(SOURCE, [], ALL_SHEETS), key));
}

function rowsNotedIn(sheet: ExistingSheet): readonly unknown[] {
  return noteLostKeys([sheet]).map(({ at, facts }) => [at?.address, facts['because'], facts['rows']]);
}

describe('noteLostKeys', () => {
  it('names each sheet whose column of row keys is gone, as often as one stands in the workbook', () => {
    const low = written('lowQuestions').withoutHiddenColumns();
    const found = noteLostKeys([
      low.read('ข้อต่ำ'),
      written('summary').read(),
      low.read('ข้อต่ำ (2)'),
      written('measures').withoutHiddenColumns().read('มาตรการ'),
    ]);
    expect(tuplesOf(found)).toEqual([
      ['R17', 'A1'],
      ['R17', 'A1'],
      ['R17', 'A1'],
    ]);
    expect(found.map(({ at, severity, facts }) => [at?.sheet, severity, facts['because']])).toEqual([
      ['ข้อต่ำ', 'warning', 'sheet'],
      ['ข้อต่ำ (2)', 'warning', 'sheet'],
      ['มาตรการ', 'warning', 'sheet'],
    ]);
  });

  it('says nothing of an empty sheet of ours, nor of the settings, which tell themselves', () => {
    const low = written('lowQuestions').withoutHiddenColumns().read();
    const empty = { ...low, values: low.values.map((row) => row.map(() => '')) };
    expect(noteLostKeys([empty, { ...low, values: [] }])).toEqual([]);
    expect(noteLostKeys([written('settings').withoutHiddenColumns().read()])).toEqual([]);
  });

  it('names the rows of ours that have lost their keys', () => {
    const sheet = written('lowQuestions').clearKey(O12).read();
    const row = sheet.values.findIndex((cells) => cells.includes('o๑๒'));
    expect(rowsNotedIn(sheet)).toEqual([[`A${row + 1}`, 'rows', [String(row + 1)]]]);
    expect(rowsNotedIn({ ...sheet, top: 2, left: 1 })).toEqual([[`B${row + 3}`, 'rows', [String(row + 3)]]]);
  });

  it('says nothing of rows that staff have added, copied or sorted', () => {
    const sheet = written('lowQuestions');
    const added = sheet.insertRow(O12, { ข้อ: 'o๑๔', สาเหตุ: 'ไม่มีผู้รับผิดชอบ' });
    const copied = sheet.copyRow(O12);
    const sorted = sheet.reverseRows(O12, E1);
    expect(noteLostKeys([sheet, added, copied, sorted].map((one) => one.read()))).toEqual([]);
  });

  it('says nothing of rows of the list of measures, where a row without a key is a measure like others', () => {
    const measures = written('measures').read();
    const key = measures.values.flat().find((value) => String(value).startsWith('2568|measure|'));
    const sheet = written('measures').clearKey(String(key)).read();
    expect(sheet.values.flat()).not.toContain(key);
    expect(noteLostKeys([sheet])).toEqual([]);
  });
});
