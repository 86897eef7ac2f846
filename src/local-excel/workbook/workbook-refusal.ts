/** Why a file cannot be used as a workbook. */
export type RefusalCode =
  'empty' | 'notAWorkbook' | 'passwordProtected' | 'oldFormat' | 'binaryFormat' | 'damaged' | 'tooLarge';

type Sentence = { readonly th: string; readonly en: string };

const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  empty: { th: 'ไฟล์นี้ว่างเปล่า ไม่มีข้อมูลสมุดงาน', en: 'The file is empty.' },
  notAWorkbook: {
    th: 'ไฟล์นี้ไม่ใช่สมุดงาน Excel (.xlsx) โปรดเลือกไฟล์ .xlsx',
    en: 'The file is not an Excel workbook (.xlsx).',
  },
  passwordProtected: {
    th: 'สมุดงานนี้ตั้งรหัสผ่านไว้ โปรดเปิดใน Excel แล้วนำรหัสผ่านออกก่อน',
    en: 'The workbook is protected by a password. Remove the password in Excel first.',
  },
  oldFormat: {
    th: 'ไฟล์นี้เป็นสมุดงานรุ่นเก่า (.xls) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'The file is an old workbook (.xls). Save it as .xlsx in Excel first.',
  },
  binaryFormat: {
    th: 'ไฟล์นี้เป็นสมุดงานแบบไบนารี (.xlsb) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'The file is a binary workbook (.xlsb). Save it as .xlsx in Excel first.',
  },
  damaged: {
    th: 'ไฟล์นี้เสียหายหรือคัดลอกมาไม่ครบ โปรดเปิดใน Excel เพื่อซ่อมแล้วบันทึกใหม่',
    en: 'The file is damaged or incomplete. Repair it in Excel and save it again.',
  },
  tooLarge: {
    th: 'สมุดงานนี้ใหญ่เกินกว่าที่เปิดได้ โปรดแยกแผ่นงานที่ไม่ใช้ออกก่อน',
    en: 'The workbook is too large to open.',
  },
};

/** The file is no workbook that can be opened. `code` says why; `th` and `en` tell the user what to do. */
export class WorkbookRefusal extends Error {
  readonly code: RefusalCode;
  readonly th: string;
  readonly en: string;

  constructor(code: RefusalCode, cause?: unknown) {
    super(`${SENTENCES[code].th} / ${SENTENCES[code].en}`, { cause });
    this.name = 'WorkbookRefusal';
    this.code = code;
    this.th = SENTENCES[code].th;
    this.en = SENTENCES[code].en;
  }
}
