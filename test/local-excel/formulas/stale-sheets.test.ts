import { findStaleSheets } from '../../../src/local-excel/formulas/stale-sheets';
import { addWorksheet } from '../../../src/local-excel/workbook/create-workbook';
import type { WorkbookModel } from '../../../src/local-excel/workbook/workbook-model';
import { asOpened, workbookOf } from './workbook-of';

function opened(): WorkbookModel {
  const model = workbookOf({ คะแนน: {}, สรุป: {}, รายงาน: {}, มาตรการ: {} });
  asOpened(model);
  return model;
}

function stale(model: WorkbookModel, reads: Readonly<Record<string, readonly (string | null)[]>>): string[] {
  return [
    ...findStaleSheets(model, new Map(Object.entries(reads).map(([name, read]) => [name, new Set(read)]))),
  ];
}

const CHAIN = { สรุป: ['คะแนน'], รายงาน: ['สรุป'], มาตรการ: ['มาตรการ'] };

describe('findStaleSheets', () => {
  it('finds none in a workbook as it was opened', () => {
    expect(stale(opened(), CHAIN)).toEqual([]);
  });

  it('follows a change through the sheets that read it', () => {
    const model = opened();
    model.worksheets[0]?.changes.cells.add(0);
    expect(stale(model, CHAIN)).toEqual(['คะแนน', 'สรุป', 'รายงาน']);
  });

  it('does not follow it to the sheets that are read', () => {
    const model = opened();
    model.worksheets[2]?.changes.cells.add(0);
    expect(stale(model, CHAIN)).toEqual(['รายงาน']);
  });

  it('counts a sheet made since, and one that may read any sheet, as soon as something changed', () => {
    const model = opened();
    expect(stale(model, { รายงาน: [null] })).toEqual([]);
    addWorksheet(model, 'ใหม่');
    expect(stale(model, { รายงาน: [null] })).toEqual(['ใหม่', 'รายงาน']);
  });

  it('counts a sheet that reads one which is no longer there', () => {
    expect(stale(opened(), { สรุป: ['ลบแล้ว'] })).toEqual(['สรุป']);
  });
});
