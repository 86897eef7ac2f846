import { publishingCopy, type SheetToPublish } from '../../../../src/domain/sheets/copies/publishing-copy';
import { FINGERPRINT_HEADER, HEADER_KEY } from '../../../../src/domain/sheets/hidden-columns';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import { partInExcel, typeInto } from '../../../support/part-in-excel';
import { homeSheets, sheetFor } from '../../../support/two-divisions';

const HOME = homeSheets();
const ROW = '2568|half|im85dd';

function seen(sheet: ExistingSheet, rows: readonly number[] = [], columns: readonly number[] = []) {
  return { ...sheet, isHidden: false, hiddenRows: new Set(rows), hiddenColumns: new Set(columns) };
}

function toPublish(sheets: readonly ExistingSheet[] = HOME): readonly SheetToPublish[] {
  return sheets.map((sheet) => seen(sheet));
}

function checklistFor(entry: string) {
  const sheet = typeInto(sheetFor('halfYearReport', HOME), ROW, 'สรุปผลการดำเนินการ', entry);
  return publishingCopy(toPublish([sheet])).checklist.map(({ code, facts }) => [code, facts]);
}

describe('publishingCopy', () => {
  it('holds the reports alone', () => {
    const names = publishingCopy(toPublish()).parts.map(({ sheet }) => sheet);
    expect(names).toContain('ITA_สรุปผล_2568');
    expect(names.filter((name) => /ตั้งค่า|ผลตรวจสอบ|ประวัติ|บันทึก|ความเห็น|เชื่อมโยง/u.test(name))).toEqual([]);
  });

  it('does not bring a sheet to light that the user has hidden', () => {
    const namesOf = (sheets: readonly SheetToPublish[]) =>
      publishingCopy(sheets).parts.map(({ sheet }) => sheet);
    const hidden = toPublish().map((sheet) => ({ ...sheet, isHidden: sheet.key === 'measures' }));
    expect(namesOf(toPublish())).toContain('ITA_มาตรการ_2569');
    expect(namesOf(hidden)).not.toContain('ITA_มาตรการ_2569');
    expect(namesOf(hidden)).toContain('ITA_สรุปผล_2568');
  });

  it('holds no row keys, no fingerprints and no tag', () => {
    for (const part of publishingCopy(toPublish()).parts) {
      const texts = partInExcel(HOME, part).values.flat();
      expect(texts).not.toContain(HEADER_KEY);
      expect(texts).not.toContain(FINGERPRINT_HEADER);
      expect(texts.filter((text) => String(text).startsWith('2568|'))).toEqual([]);
      expect(part.keepsTag).toBe(false);
    }
  });

  it('leaves out rows and columns that the user has hidden', () => {
    const sheet = sheetFor('halfYearReport', HOME);
    const [part] = publishingCopy([seen(sheet, [6], [2])]).parts;
    expect(part?.rows).not.toContain(6);
    expect(part?.columns).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
  });

  it('does not tell the public what to fill in', () => {
    const { parts } = publishingCopy(toPublish());
    const notes = parts.flatMap((part) => partInExcel(HOME, part).values[3]?.[0] ?? []);
    expect(notes.filter((note) => String(note).includes('สีเหลือง'))).toEqual([]);
    expect(sheetFor('halfYearReport', HOME).values[3]?.[0]).toContain('สีเหลือง');
  });

  it('lists an identity number and a telephone number, masked', () => {
    expect(checklistFor('ผู้รับจ้างเลขที่ 1101700230708 โทร 0812345678')).toEqual([
      ['PD1', { because: 'citizenId', found: '11…08' }],
      ['PD1', { because: 'mobile', found: '08…78' }],
    ]);
  });

  it('lists nothing for thirteen digits with a wrong check digit', () => {
    expect(checklistFor('เลขที่สัญญา 1101700230709')).toEqual([]);
  });

  it('does not look into what is not published', () => {
    const memo = sheetFor('memo', HOME);
    const values = [...memo.values, ['1101700230708']];
    expect(publishingCopy(toPublish([{ ...memo, values, formulas: values }])).checklist).toEqual([]);
  });

  it('does not look into a row that the user has hidden', () => {
    const sheet = typeInto(sheetFor('halfYearReport', HOME), ROW, 'หลักฐาน', '1101700230708');
    const row = sheet.values.findIndex((cells) => cells.includes('1101700230708'));
    expect(publishingCopy([seen(sheet, [row])]).checklist).toEqual([]);
    expect(publishingCopy([seen(sheet)]).checklist).toHaveLength(1);
  });
});
