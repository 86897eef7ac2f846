import { readWorkbook } from '../../../src/domain/reading/read-workbook';
import { gridOf } from '../../support/grid-of';

describe('readWorkbook on a group report', () => {
  const CODES = ['i1', 'i2', 'e1', 'o1'];
  const LETTERS = 'กขคงจชดตนม';

  function nameOf(number: number): string {
    return `เทศบาลตำบลจำลอง${String(number).replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)))}`;
  }

  it('reads as many agencies as there are rows, each with its total', () => {
    const rows = Array.from({ length: 8317 }, (_, index) => [
      nameOf(index),
      90,
      91,
      92,
      93,
      85 + (index % 10),
    ]);
    const grid = gridOf([['คะแนน ITA ปีงบประมาณ พ.ศ. 2568'], ['หน่วยงาน', ...CODES, 'คะแนนรวม'], ...rows]);
    const undecided = { fiscalYear: null, planYear: null, agencyName: null };
    const { agencies } = readWorkbook({ grids: [grid], unread: [] }, undecided).value.assessment;
    expect(agencies).toHaveLength(8317);
    expect(agencies.filter(({ total, questions }) => total === null || questions.size !== 4)).toEqual([]);
  });
});
