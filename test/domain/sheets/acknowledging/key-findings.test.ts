import type { Finding } from '../../../../src/domain/findings/finding';
import type { CellValue } from '../../../../src/domain/reading/grid';
import { keyFindings } from '../../../../src/domain/sheets/acknowledging/key-findings';
import { gridOf } from '../../../support/grid-of';

const SHEET = 'มาตรการ';
const LATE: Finding = {
  code: 'T01',
  severity: 'error',
  at: { sheet: SHEET, address: 'B2' },
  facts: { period: '๑ ต.ค. ๗๐', year: 2569 },
};
const WHOLE: Finding = { code: 'X06', severity: 'notice', at: null, facts: { count: 3 } };

function keyOf(finding: Finding, rows: readonly (readonly CellValue[])[]): string | undefined {
  const workbook = { grids: [gridOf(rows, { sheet: SHEET })], existing: [] };
  return keyFindings([finding], workbook)[0]?.key;
}

const ROWS = [
  ['ที่', 'ระยะเวลา'],
  [1, '๑ ต.ค. ๗๐'],
];

describe('keyFindings', () => {
  it('gives the same key in the next reading of an unchanged workbook', () => {
    expect(keyOf(LATE, ROWS)).toBe(keyOf(LATE, ROWS));
    expect(keyOf(WHOLE, ROWS)).toBe(keyOf(WHOLE, ROWS));
  });

  it('stays the same when another cell is changed', () => {
    expect(
      keyOf(LATE, [
        ['ลำดับ', 'ช่วงเวลา'],
        [2, '๑ ต.ค. ๗๐'],
      ]),
    ).toBe(keyOf(LATE, ROWS));
  });

  it.each<[string, Finding, readonly (readonly CellValue[])[]]>([
    [
      'the cell holds something else',
      LATE,
      [
        ['ที่', 'ระยะเวลา'],
        [1, '๑ ต.ค. ๗๐ เป็นต้นไป'],
      ],
    ],
    ['it says something else of the cell', { ...LATE, facts: { ...LATE.facts, year: 2570 } }, ROWS],
    ['it is of another cell', { ...LATE, at: { sheet: SHEET, address: 'A2' } }, ROWS],
  ])('is another one when %s', (_, finding, rows) => {
    expect(keyOf(finding, rows)).not.toBe(keyOf(LATE, ROWS));
  });

  it('knows all cells of a block', () => {
    const block: Finding = { ...LATE, at: { sheet: SHEET, address: 'A1:B2' } };
    expect(
      keyOf(block, [
        ['ที่', 'ระยะเวลา'],
        [2, '๑ ต.ค. ๗๐'],
      ]),
    ).not.toBe(keyOf(block, ROWS));
  });

  it('tells two findings that say the same of the same cell apart', () => {
    const keys = keyFindings([LATE, LATE, WHOLE], { grids: [], existing: [] }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});
