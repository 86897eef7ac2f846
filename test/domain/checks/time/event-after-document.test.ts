import { EVENT_AFTER_DOCUMENT } from '../../../../src/domain/checks/time/event-after-document';
import { foundInDocument, type Sheets } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

const MEMO = ['บันทึกข้อความ', 'วันที่ ๕ มีนาคม ๒๕๖๙', 'เรื่อง รายงานผลการดำเนินการตามมาตรการ'];

function reportWith(result: string, period = '1 ต.ค. 2568 – 30 ก.ย. 2569') {
  return { measure: '1. จัดทำคู่มือ', owner: 'กองคลัง', period, result };
}

function foundIn(result: string, period?: string) {
  return foundInDocument(EVENT_AFTER_DOCUMENT, { รายงาน: measureSheet([reportWith(result, period)], MEMO) });
}

describe('EVENT_AFTER_DOCUMENT', () => {
  it.each([
    ['an event', 'จัดอบรมแล้ว (ดำเนินการเมื่อวันที่ ๑ เมษายน ๒๕๖๙)', '๑ เมษายน ๒๕๖๙'],
    ['an order', 'แต่งตั้งตามคำสั่งที่ ๓๐/๒๕๖๙ ลงวันที่ 8 มี.ค. 69', '8 มี.ค. 69'],
  ])('finds %s later than the memo', (_, result, found) => {
    const findings = foundIn(result);
    expect(tuplesOf(findings)).toEqual([['T02', 'D5']]);
    expect(findings[0]?.facts).toEqual({ document: '๕ มีนาคม ๒๕๖๙', found });
  });

  it('finds results of a period that is still to come, once for the sheet', () => {
    const rows = [
      reportWith('ดำเนินการแล้ว', 'เม.ย. 69 - มิ.ย. 69'),
      { ...reportWith('ดำเนินการครบ', 'เม.ย. 69 - มิ.ย. 69'), measure: '2. อบรม' },
    ];
    const findings = foundInDocument(EVENT_AFTER_DOCUMENT, { รายงาน: measureSheet(rows, MEMO) });
    expect(tuplesOf(findings)).toEqual([['T02', 'D5']]);
    expect(findings[0]?.facts).toMatchObject({ because: 'period', cells: ['D5', 'D6'] });
  });

  it('finds the event on the sheet beside a memo that reports it', () => {
    const sheets = {
      บันทึก: MEMO.map((line) => [line]),
      รายงาน: measureSheet([reportWith('จัดอบรมเมื่อวันที่ 1 เมษายน 2569')]),
    };
    expect(tuplesOf(foundInDocument(EVENT_AFTER_DOCUMENT, sheets))).toEqual([['T02', 'D5']]);
  });

  it.each([
    ['an event before the memo', 'จัดอบรมเมื่อวันที่ ๔ มีนาคม ๒๕๖๙'],
    ['an event of the same day', 'จัดอบรมเมื่อวันที่ ๕ มีนาคม ๒๕๖๙'],
    ['a day that is planned', 'จะจัดอบรมครั้งต่อไปภายในวันที่ 30 เมษายน 2569'],
    ['the number of an order', 'ตามคำสั่งที่ ๒๙/๒๕๖๙'],
    ['a month without a year', 'จัดอบรมเมื่อวันที่ 1 เมษายน'],
  ])('leaves %s alone', (_, result) => {
    expect(foundIn(result)).toEqual([]);
  });

  it.each<readonly [string, Sheets]>([
    ['without a date', { รายงาน: measureSheet([reportWith('จัดอบรมเมื่อวันที่ 1 เมษายน 2569')]) }],
    [
      'beside a memo about something else, kept up during the year',
      {
        บันทึก: [['วันที่ 5 มีนาคม 2569'], ['เรื่อง รายงานผลคะแนนการประเมิน ITA']],
        ติดตาม: measureSheet([reportWith('จัดอบรมเมื่อวันที่ 1 เมษายน 2569')]),
      },
    ],
    [
      'with a period to come and no result yet',
      { แผน: measureSheet([reportWith('', 'เม.ย. 69 - มิ.ย. 69')], MEMO) },
    ],
  ])('leaves a sheet %s alone', (_, sheets) => {
    expect(foundInDocument(EVENT_AFTER_DOCUMENT, sheets)).toEqual([]);
  });
});
