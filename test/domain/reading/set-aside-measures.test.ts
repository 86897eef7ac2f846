import { detectMeasureTables } from '../../../src/domain/reading/detect-measure-tables';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readMeasures } from '../../../src/domain/reading/read-measures';
import { setAsideMeasures } from '../../../src/domain/reading/set-aside-measures';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['ตัวชี้วัด', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'];
const PLAN: Rows = [
  ['การใช้อำนาจ', 'ประกาศหลักเกณฑ์', '๑. ยกร่าง', 'สำนักปลัด'],
  ['การใช้งบประมาณ', 'ชี้แจงงบ', '๑. สรุปยอด', 'กองคลัง'],
];

function kept(sheets: Readonly<Record<string, Rows>>) {
  const read = Object.entries(sheets).map(([name, rows]) => {
    const sheet = sheetOf([HEADER, ...rows], { sheet: name });
    const { tables } = detectMeasureTables(sheet, RULE_WORDS);
    return {
      sheet: name,
      measures: readMeasures(sheet, tables, { words: RULE_WORDS, planYear: null }).value,
    };
  });
  const { value, findings } = setAsideMeasures(read);
  return {
    measures: value.map(({ measure }) => `${measure.at.sheet}: ${measure.measure}`),
    found: findings.map(({ code, severity, at, facts }) => [
      code,
      severity,
      at?.sheet,
      facts['why'],
      facts['count'],
    ]),
  };
}

const BOTH = ['แผน: ประกาศหลักเกณฑ์', 'แผน: ชี้แจงงบ'];

describe('setAsideMeasures', () => {
  it('reads an equal copy once, whatever it is called', () => {
    expect(kept({ แผน: PLAN, Sheet2: PLAN })).toEqual({
      measures: BOTH,
      found: [['R11', 'notice', 'Sheet2', 'same', 2]],
    });
  });

  it('lets a draft in which something has been changed give way, and keeps what only it has', () => {
    const draft: Rows = [
      ['การใช้อำนาจ', 'ประกาศหลักเกณฑ์', '๑. ประชุม', 'กองช่าง'],
      ['การใช้งบประมาณ', 'ชี้แจงงบ', '๑. สรุปยอด', 'กองคลัง'],
      ['การเปิดเผยข้อมูล', 'ตั้งผู้เผยแพร่', '๑. แต่งตั้ง', 'สำนักปลัด'],
    ];
    expect(kept({ แผน: PLAN, ร่างแผน: draft })).toEqual({
      measures: [...BOTH, 'ร่างแผน: ตั้งผู้เผยแพร่'],
      found: [['R11', 'warning', 'ร่างแผน', 'draft', 2]],
    });
  });

  it.each<readonly [string, Rows]>([
    ['แผน (2)', [['การใช้อำนาจ', 'อบรมผู้บริหาร', '๑. เชิญ', 'สำนักปลัด']]],
    ['รายงานผล', [['การใช้อำนาจ', 'ประกาศหลักเกณฑ์', '๑. ยกร่าง แล้ว', 'สำนักปลัด']]],
  ])('keeps both where “%s” is another page, or is not known for a draft', (name, rows) => {
    const { measures, found } = kept({ แผน: PLAN, [name]: rows });
    expect(measures).toHaveLength(3);
    expect(found).toEqual([]);
  });
});
