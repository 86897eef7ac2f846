import type { DocumentCheck } from '../../../../src/domain/checks/check-context';
import { CHRISTIAN_YEAR } from '../../../../src/domain/checks/time/christian-year';
import { HALF_YEAR_IN_FULL_REPORT } from '../../../../src/domain/checks/time/half-year-in-full-report';
import { UNCLEAR_YEAR } from '../../../../src/domain/checks/time/unclear-year';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(check: DocumentCheck, ...lines: readonly string[]) {
  return foundInDocument(check, { รายงาน: [['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'], ...lines.map((line) => [line])] });
}

describe('CHRISTIAN_YEAR', () => {
  it.each([
    ['after the word for year', 'แผนปฏิบัติการ ประจำปีงบประมาณ 2025', 'ปีงบประมาณ 2568'],
    ['after the sign of the Buddhist Era', 'ประจำปี พ.ศ. 2025', 'ปี พ.ศ. 2568'],
    ['in a date', 'ภายในวันที่ 30 กันยายน 2025', 'กันยายน 2568'],
    ['after a month', 'ภายในเดือนมกราคม 2025', 'มกราคม 2568'],
    ['in Thai digits', 'ปี ๒๐๒๕', 'ปี ๒๕๖๘'],
  ])('finds a year of the Christian era %s', (_, line, mended) => {
    const findings = foundIn(CHRISTIAN_YEAR, line);
    expect(tuplesOf(findings)).toEqual([['T06', 'A2']]);
    expect(findings[0]?.fix?.to).toBe(mended);
    expect(findings[0]?.facts).toMatchObject({ year: 2025, buddhist: 2568 });
  });

  it.each([
    ['a Buddhist year', 'ประจำปีงบประมาณ พ.ศ. 2568'],
    ['a year that says what it is', 'ปี ค.ศ. 2025'],
    ['a goal of the world', 'เป้าหมายการพัฒนาที่ยั่งยืน ปี 2030'],
    ['a standard', 'ISO 9001:2015'],
    ['an address', 'https://example.go.th/news/2025/10'],
    ['an amount', 'งบประมาณ 2025 บาท'],
  ])('leaves %s alone', (_, line) => {
    expect(foundIn(CHRISTIAN_YEAR, line)).toEqual([]);
  });
});

describe('HALF_YEAR_IN_FULL_REPORT', () => {
  const TITLE = 'รายงานผลการดำเนินงานตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘';

  it('finds the first half in the report of a year', () => {
    const findings = foundIn(
      HALF_YEAR_IN_FULL_REPORT,
      TITLE,
      `- จัดทำรายงานผลตามแผนแล้ว รอบ ๖ เดือนแรก ${'และเผยแพร่ '.repeat(15)}`,
    );
    expect(tuplesOf(findings)).toEqual([['T09', 'A3']]);
  });

  it.each([
    ['both rounds together', [TITLE, 'รายงานผลตามแผน รอบ ๖ เดือนแรก และรอบ ๑๒ เดือน']],
    ['a report of the half year', ['รายงานผลการดำเนินงาน รอบ ๖ เดือนแรก ปีงบประมาณ ๒๕๖๘', 'ผลในรอบ ๖ เดือนแรก']],
    ['six months of something else', [TITLE, 'ทดลองงานหกเดือน และ 6 เดือนต่อครั้ง']],
    ['a plan', ['แผนปฏิบัติการ ปีงบประมาณ ๒๕๖๘', 'จะรายงานรอบ ๖ เดือนแรก']],
  ])('leaves %s alone', (_, lines) => {
    expect(foundIn(HALF_YEAR_IN_FULL_REPORT, ...lines)).toEqual([]);
  });
});

describe('UNCLEAR_YEAR', () => {
  it('finds a plan for a year of no kind, once a sheet', () => {
    const lines = ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'ของหน่วยงาน ในปี พ.ศ. ๒๕๖๙'];
    const findings = foundIn(UNCLEAR_YEAR, ...lines, ...lines);
    expect(tuplesOf(findings)).toEqual([['T10', 'A3']]);
    expect(findings[0]?.facts).toMatchObject({ year: 2569 });
  });

  it.each([
    ['a fiscal year', ['มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๙']],
    ['the short name of a fiscal year', ['มาตรการส่งเสริมคุณธรรม ปี ๒๕๖๙']],
    [
      'a plain year beside the fiscal one',
      ['มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๙', 'มาตรการ ในปี พ.ศ. ๒๕๖๙'],
    ],
    ['a law', ['พระราชบัญญัติข้อมูลข่าวสาร พ.ศ. ๒๕๔๐']],
    ['the year of the scores', ['ผลคะแนนการประเมิน ITA ในปี พ.ศ. ๒๕๖๘']],
  ])('leaves %s alone', (_, lines) => {
    expect(foundIn(UNCLEAR_YEAR, ...lines)).toEqual([]);
  });
});
