import {
  detectNumberedLists,
  detectNumberedListsBeside,
} from '../../../src/domain/reading/detect-numbered-lists';
import type { CellValue } from '../../../src/domain/reading/grid';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function listsIn(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  const { tables } = detectNumberedLists(sheetOf(rows), () => true, RULE_WORDS);
  return tables.map(({ bannerRows, firstRow, lastRow, columns }) => {
    const fields = columns.map(({ column, field }) => `${column} ${field}`).join(', ');
    return `under ${bannerRows.join()}: ${firstRow}-${lastRow} ${fields}`;
  });
}

describe('detectNumberedLists', () => {
  it('finds lists side by side, each under the name of its instrument', () => {
    const lists = listsIn(
      ['IIT', '', '', 'EIT'],
      [1, 95, '', 1, 90],
      [2, 96, '', 2, 91],
      ['๓.', '๙๗.๒๕', '', '๓.', 'N/A'],
      [4, 88],
    );
    expect(lists).toEqual(['under 0: 1-4 0 code, 1 score', 'under 0: 1-3 3 code, 4 score']);
  });

  it('finds the question between the number and the score, and lists one below the other', () => {
    const rows = [1, 2, 3].map((number) => [number, 'ทำตามขั้นตอน', 90 + number]);
    expect(listsIn(['แบบวัด IIT'], ...rows, ['EIT'], ...rows)).toEqual([
      'under 0: 1-3 0 code, 1 text, 2 score',
      'under 4: 5-7 0 code, 1 text, 2 score',
    ]);
  });

  it.each([
    ['no instrument heads', [['รายชื่อ'], [1, 'ก', 30], [2, 'ข', 40], [3, 'ค', 50]]],
    ['counts who answered', [['จำนวนผู้ตอบ IIT'], [1, 'กองคลัง', 30], [2, 'กองช่าง', 40], [3, 'สำนักปลัด', 50]]],
    ['skips a number', [['IIT'], [1, 95], [2, 96], [4, 97]]],
    ['begins elsewhere', [['IIT'], [2, 95], [3, 96], [4, 97]]],
    ['has no scores', [['IIT'], [1, 'ก'], [2, 'ข'], [3, 'ค']]],
    ['has figures that are no scores', [['IIT'], [1, 1500], [2, 96], [3, 97]]],
    ['is two rows long', [['IIT'], [1, 95], [2, 96]]],
  ])('does not take for one what %s', (_, rows) => {
    expect(listsIn(...rows)).toEqual([]);
  });
});

describe('detectNumberedListsBeside', () => {
  it('finds only lists that stand side by side', () => {
    const rows = [1, 2, 3].map((number) => [number, 90 + number]);
    const beside = sheetOf([['IIT', '', 'EIT'], ...rows.map((row) => [...row, ...row])]);
    const stacked = sheetOf([['IIT'], ...rows, ['EIT'], ...rows]);
    const counts = [beside, stacked].map(
      (sheet) => detectNumberedListsBeside(sheet, () => true, RULE_WORDS).tables.length,
    );
    expect(counts).toEqual([2, 0]);
  });
});
