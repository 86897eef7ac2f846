import type { DocumentCheck } from '../../../../src/domain/checks/check-context';
import { MISSING_PERIOD } from '../../../../src/domain/checks/time/missing-period';
import { PERIOD_REVERSED } from '../../../../src/domain/checks/time/period-reversed';
import { UNCLEAR_QUARTER } from '../../../../src/domain/checks/time/unclear-quarter';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

const PLAIN_TITLES = ['เทศบาลเมืองทุ่งตัวอย่าง', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'ในปี พ.ศ. ๒๕๖๙'];

function foundIn(check: DocumentCheck, periods: readonly string[], titles?: readonly string[]) {
  const rows = periods.map((period, index) => ({
    measure: `${index + 1}. จัดทำคู่มือ`,
    owner: 'กองคลัง',
    period,
  }));
  return foundInDocument(check, { แผน: measureSheet(rows, titles) });
}

describe('MISSING_PERIOD', () => {
  it('finds the measure without a period', () => {
    const findings = foundIn(MISSING_PERIOD, ['ไตรมาส 1', '', 'ไตรมาส 3']);
    expect(tuplesOf(findings)).toEqual([['T07', 'B6']]);
    expect(findings[0]?.facts).toEqual({ no: 2 });
  });

  it('tells once of a table without any', () => {
    const rows = [1, 2, 3].map((number) => ({ measure: `${number}. จัดทำคู่มือ`, owner: 'กองคลัง' }));
    const findings = foundInDocument(MISSING_PERIOD, { แผน: measureSheet(rows) });
    expect(tuplesOf(findings)).toEqual([['T07', 'A5']]);
    expect(findings[0]?.facts).toEqual({ because: 'wholeTable', count: 3 });
  });

  it('is content with a period each, and asks nothing of a row that only analyses', () => {
    expect(foundIn(MISSING_PERIOD, ['ไตรมาส 1', 'ตลอดปีงบประมาณ'])).toEqual([]);
    const rows = [
      { indicator: '1. การปฏิบัติหน้าที่', analysis: 'ดีแล้ว' },
      {
        indicator: '2. การใช้งบประมาณ',
        analysis: 'ควรปรับปรุง',
        measure: 'จัดทำคู่มือ',
        period: 'ไตรมาส 1',
        owner: 'กองคลัง',
      },
    ];
    expect(foundInDocument(MISSING_PERIOD, { แผน: measureSheet(rows) })).toEqual([]);
  });
});

describe('PERIOD_REVERSED', () => {
  it('finds a period that ends before it begins', () => {
    const findings = foundIn(PERIOD_REVERSED, ['1 ต.ค. 2569 – 30 ก.ย. 2569']);
    expect(tuplesOf(findings)).toEqual([['T05', 'B5']]);
  });

  it.each([
    '1 ต.ค. 2568 – 30 ก.ย. 2569',
    '1 ต.ค. – 30 ก.ย. 69',
    '5 ม.ค. 2569',
    'ไตรมาส 4 - 1',
    'ตามความเหมาะสม',
  ])('leaves %s alone', (period) => {
    expect(foundIn(PERIOD_REVERSED, [period])).toEqual([]);
  });
});

describe('UNCLEAR_QUARTER', () => {
  it('finds the first quarter of a plan for a plain year, once a sheet', () => {
    const findings = foundIn(UNCLEAR_QUARTER, ['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๑-๒'], PLAIN_TITLES);
    expect(tuplesOf(findings)).toEqual([['T04', 'B5']]);
    expect(findings[0]?.facts).toMatchObject({ found: 'ไตรมาส ๑', count: 2 });
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['quarters explained by their months', ['ไตรมาส ๑ (ต.ค.–ธ.ค. ๖๘)', 'ไตรมาส ๑'], PLAIN_TITLES],
    ['all four quarters', ['ไตรมาส ๑-๔'], PLAIN_TITLES],
    ['the second quarter alone', ['ไตรมาส ๒'], PLAIN_TITLES],
    ['a plan headed by its fiscal year', ['ไตรมาส ๑'], ['แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙']],
    ['a quarter of a named fiscal year', ['ไตรมาส ๑ ปีงบประมาณ ๒๕๖๙'], PLAIN_TITLES],
  ])('leaves %s alone', (_, periods, titles) => {
    expect(foundIn(UNCLEAR_QUARTER, periods, titles)).toEqual([]);
  });
});
