import type { Finding } from '../../../src/domain/findings/finding';
import { findingsColumn } from '../../../src/domain/sheets/findings-sheet';
import { planWorkbook } from '../../../src/domain/sheets/plan-workbook';
import { agencyContext } from '../../support/agency-context';
import { ALL_SHEETS, analysisOf } from '../../support/analysis-builder';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../support/spec-cells';

const LATE: Finding = {
  code: 'T01',
  severity: 'error',
  at: { sheet: "มาตรการ '69", address: 'G7' },
  facts: { period: '๑ ต.ค. ๗๐', year: 2569 },
};
const REPEATED: Finding = { code: 'X06', severity: 'notice', at: null, facts: { count: 3 } };

function findingsSheetOf(findings: readonly Finding[]) {
  return sheetOf(planWorkbook(analysisOf({ findings }), [], ALL_SHEETS), 'findings');
}

describe('findingsSheet', () => {
  it('puts what must be mended first', () => {
    const sheet = findingsSheetOf([REPEATED, LATE]);
    const keys = rowKeys(sheet).filter((key) => key.includes('|finding|'));
    expect(keys.map((key) => contentAt(sheet, key, 'severity'))).toEqual(['ต้องแก้', 'ข้อสังเกต']);
  });

  it('tells what was found apart from what to do', () => {
    const sheet = findingsSheetOf([LATE]);
    const key = rowKeys(sheet).at(-1) ?? '';
    expect(contentAt(sheet, key, 'found')).toContain('๑ ต.ค. ๗๐');
    expect(contentAt(sheet, key, 'found')).not.toContain('—');
    expect(contentAt(sheet, key, 'advice')).not.toBe('');
  });

  it('links to the cell, and has no link where there is no cell', () => {
    const sheet = findingsSheetOf([LATE, REPEATED]);
    const [late = '', repeated = ''] = rowKeys(sheet).filter((key) => key.includes('|finding|'));
    expect(contentAt(sheet, late, 'link')).toBe(`=HYPERLINK("#'มาตรการ ''69'!G7","ไปที่เซลล์")`);
    expect(contentAt(sheet, repeated, 'link')).toBeNull();
  });

  it('offers a list of states and leaves the reason to the user', () => {
    const sheet = findingsSheetOf([LATE, REPEATED]);
    expect(sheet.dropDowns).toEqual([
      { block: { row: 5, column: 8, rows: 2, columns: 1 }, choices: ['ยังไม่แก้', 'แก้แล้ว', 'รับทราบ'] },
    ]);
    const key = rowKeys(sheet).at(-1) ?? '';
    expect(contentAt(sheet, key, 'status')).toBe('ยังไม่แก้');
    expect(cellOf(sheet, key, 'reason')?.role).toBe('typed');
  });

  it('says of a finding that somebody has answered for that they have, and why', () => {
    const sheet = findingsSheetOf([{ ...LATE, key: 'late', acknowledged: { reason: 'ขยายเวลาแล้ว' } }]);
    const key = '2568|finding|late';
    expect([contentAt(sheet, key, 'status'), contentAt(sheet, key, 'reason')]).toEqual([
      'รับทราบ',
      'ขยายเวลาแล้ว',
    ]);
  });

  it('counts each severity in its title', () => {
    expect(contentAt(findingsSheetOf([LATE]), '#title', 'no')).toBe(
      '="ผลตรวจสอบสมุดงาน ปีงบประมาณ พ.ศ. ๒๕๖๘"' +
        '&"  ต้องแก้ "&TEXT(COUNTIF($B$6:$B$6,"ต้องแก้"),"[$-D00041E]0")' +
        '&"  ควรตรวจ "&TEXT(COUNTIF($B$6:$B$6,"ควรตรวจ"),"[$-D00041E]0")' +
        '&"  ข้อสังเกต "&TEXT(COUNTIF($B$6:$B$6,"ข้อสังเกต"),"[$-D00041E]0")',
    );
  });

  it('says that nothing was found, and what was not looked at', () => {
    const sheet = findingsSheetOf([]);
    expect(contentAt(sheet, '2568|finding|none', 'no')).toContain('ไม่พบจุดที่ต้องแก้');
    expect(sheet.dropDowns).toEqual([]);
  });

  it('tells two findings that say the same of the same cell apart', () => {
    const keys = rowKeys(findingsSheetOf([LATE, LATE]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('findingsColumn', () => {
  it('covers the rows of all findings, and is nothing where there are none', () => {
    const columnOf = (findings: readonly Finding[]) =>
      findingsColumn(agencyContext(analysisOf({ findings })), 'severity');
    expect(columnOf([LATE, REPEATED])).toBe("'findings'!$B$6:$B$7");
    expect(columnOf([])).toBeNull();
  });
});
