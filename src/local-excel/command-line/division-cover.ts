import type { DivisionWork } from '../../domain/sheets/division/divide-workbook';
import { addWorksheet } from '../workbook/create-workbook';
import { DEFAULT_STYLE, internStyle } from '../workbook/style-registry';
import { cellKey, type StyleModel, type WorkbookModel } from '../workbook/workbook-model';

/** หน้าแรกของสมุดงานที่แบ่ง: what a division is to do with the workbook that it is given. */
const SHEET = 'อ่านก่อน';
/** Points; within the margins of an upright A4 page. */
const WIDTH = 440;
const LINE_HEIGHT = 48;

const TEXT: StyleModel = {
  ...DEFAULT_STYLE,
  fontName: 'TH SarabunPSK',
  fontSize: 16,
  wrapText: true,
  verticalAlignment: 'Top',
};
const TITLE: StyleModel = { ...TEXT, fontSize: 20, bold: true };

function linesFor({ division, sheets }: DivisionWork, input: string): readonly string[] {
  return [
    `งานของ${division}`,
    `แบ่งมาจากสมุดงาน “${input}” มีเฉพาะแถวที่${division}รับผิดชอบ`,
    '๑. กรอกในช่องสีเหลืองอ่อน หรือแก้ถ้อยคำในแถวที่มีอยู่',
    '๒. โปรดอย่าแก้หัวตารางและอย่าลบคอลัมน์ที่ซ่อนไว้ เพราะใช้จับคู่แถวเมื่อรวมกลับ',
    '๓. คะแนนเป็นค่า ณ วันที่แบ่งงาน แก้ในไฟล์นี้แล้วสมุดงานหลักไม่เปลี่ยน',
    '๔. แถวที่เพิ่มใหม่จะแสดงเป็นรายการให้ผู้รวบรวมพิจารณา',
    '๕. บันทึกแล้วส่งไฟล์นี้กลับไปยังผู้รวบรวม',
    ...sheets.map(({ sheet, texts }) => `แผ่น ${sheet}: ${texts.length} แถว`),
  ];
}

/** Puts a sheet before the others that says whose the workbook is and what to do with it. */
export function addCover(model: WorkbookModel, work: DivisionWork, input: string): void {
  const cover = addWorksheet(model, SHEET);
  linesFor(work, input).forEach((value, row) => {
    const style = internStyle(model, row === 0 ? TITLE : TEXT);
    cover.cells.set(cellKey(row, 0), { value, formula: null, error: false, style });
    cover.rowHeights.set(row, LINE_HEIGHT);
  });
  cover.columnWidths.set(0, WIDTH);
  cover.showGridlines = false;
  model.worksheets.unshift(...model.worksheets.splice(-1));
  model.activeWorksheetId = cover.id;
}
