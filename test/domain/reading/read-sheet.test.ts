import { scoresOneByOne } from '../../../src/domain/reading/read-row-of-scores';
import { readSheet } from '../../../src/domain/reading/read-sheet';
import { tuplesOf } from '../../support/found';
import { gridOf, RULE_WORDS } from '../../support/grid-of';

const GRID = gridOf([
  ['ผลการประเมิน ITA ปี ๒๕๖๘'],
  ['ชื่อหน่วยงาน', 'อบต.ทุ่งตัวอย่าง'],
  ['ข้อ', 'แต้ม', 'คะแนน'],
  ['i1', 5, 90],
  ['i2', 4, 91],
]);

describe('readSheet', () => {
  it('reads scores, years and labelled values', () => {
    const { facts, years, labelled } = readSheet(GRID, undefined, RULE_WORDS);
    expect(scoresOneByOne(facts.scores).map(({ stated }) => stated.at.address)).toEqual(['C4', 'C5']);
    expect(years).toEqual({ fiscalYear: 2568, planYear: null });
    expect(labelled.agency?.shortName).toBe('อบต.ทุ่งตัวอย่าง');
  });

  it('reads by the layout that a person has given, and guesses nothing', () => {
    const guessed = readSheet(GRID, undefined, RULE_WORDS);
    const tables = guessed.layout.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => {
        if (column.header === 'แต้ม') return { ...column, field: 'score' as const };
        return column.header === 'คะแนน' ? { ...column, field: 'ignored' as const } : column;
      }),
    }));
    const corrected = readSheet(GRID, { sheet: 'Sheet1', tables }, RULE_WORDS);
    expect(scoresOneByOne(corrected.facts.scores).map(({ stated }) => stated.at.address)).toEqual([
      'B4',
      'B5',
    ]);
    expect(tuplesOf(guessed.findings)).toEqual([['R08', 'B3']]);
    expect(corrected.findings).toEqual([]);
  });
});
