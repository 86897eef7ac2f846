import { PERIOD_OUTSIDE_YEAR } from '../../../../src/domain/checks/time/period-outside-year';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

function foundIn(period: string, titles?: readonly string[]) {
  const rows = [{ measure: '1. จัดทำคู่มือ', owner: 'กองคลัง', period }];
  return foundInDocument(PERIOD_OUTSIDE_YEAR, { แผน: measureSheet(rows, titles) });
}

describe('PERIOD_OUTSIDE_YEAR', () => {
  it.each([
    ['the year before', '1 ต.ค. 2567 – 30 ก.ย. 2568'],
    ['the year after', '๑ ต.ค. ๖๙ – ๓๑ ธ.ค. ๖๙'],
    ['an end that is past alone', 'ภายใน 31 มีนาคม 2568'],
  ])('finds a period of %s', (_, period) => {
    const findings = foundIn(period);
    expect(tuplesOf(findings)).toEqual([['T01', 'B5']]);
    expect(findings[0]?.facts).toEqual({ period, year: 2569 });
  });

  it.each([
    ['the whole year', '1 ต.ค. 2568 – 30 ก.ย. 2569'],
    ['its last day', '30 กันยายน 2569'],
    ['its first day', '1 ตุลาคม 2568'],
    ['a period that goes on into the next year', 'ก.ค. 2569 – ธ.ค. 2569'],
    ['a period without a year', 'ตลอดปีงบประมาณ'],
    ['words', 'เป็นประจำทุกเดือน'],
    ['a period turned round, which is told as such', '30 ก.ย. 2570 – 1 ต.ค. 2569'],
  ])('leaves %s alone', (_, period) => {
    expect(foundIn(period)).toEqual([]);
  });

  it('holds each sheet against the year of its own titles', () => {
    const titles = (year: number) => [
      'เทศบาลเมืองทุ่งตัวอย่าง',
      `รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ${year}`,
    ];
    expect(foundIn('1 ต.ค. 2567 – 30 ก.ย. 2568', titles(2568))).toEqual([]);
    expect(tuplesOf(foundIn('1 ต.ค. 2567 – 30 ก.ย. 2568', titles(2569)))).toEqual([['T01', 'B4']]);
  });

  it('leaves a plan for several years alone', () => {
    const titles = ['เทศบาลเมืองทุ่งตัวอย่าง', 'แผนปีงบประมาณ พ.ศ. 2568 และแผนปีงบประมาณ พ.ศ. 2569'];
    expect(foundIn('1 ต.ค. 2567 – 30 ก.ย. 2568', titles)).toEqual([]);
  });

  it('says nothing where no year is known', () => {
    expect(foundIn('1 ต.ค. 2567 – 30 ก.ย. 2568', ['เทศบาลเมืองทุ่งตัวอย่าง'])).toEqual([]);
  });
});
