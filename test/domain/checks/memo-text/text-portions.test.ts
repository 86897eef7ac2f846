import { portionsOf } from '../../../../src/domain/checks/memo-text/text-portions';
import { cellsOfText } from '../../../../src/domain/checks/memo-text/text-rows';

const PROSE = 'ย่อหน้าที่ยาวพอจะเป็นเนื้อความของบันทึก '.repeat(4);

function rowsOfPortions(lines: readonly string[]) {
  return portionsOf(cellsOfText(lines.join('\n'))).map((cells) => [cells[0]?.row, cells.at(-1)?.row]);
}

describe('portionsOf', () => {
  it('parts a long text between paragraphs of prose and loses none of it', () => {
    const lines = Array.from({ length: 60 }, () => PROSE);
    expect(rowsOfPortions(lines)).toEqual([
      [0, 14],
      [15, 29],
      [30, 44],
      [45, 59],
    ]);
  });

  it('keeps a table whole, with the title above it', () => {
    const lines = [
      ...Array.from({ length: 30 }, () => 'หัวเรื่อง'),
      ...Array.from({ length: 90 }, () => 'ก\tข'),
      PROSE,
    ];
    expect(rowsOfPortions(lines)).toEqual([
      [0, 119],
      [120, 120],
    ]);
  });

  it('keeps the pages of a table together, with the titles between them', () => {
    const page = [...Array.from({ length: 20 }, () => 'ก\tข'), '', 'มาตรการ (ต่อ)'];
    expect(rowsOfPortions([...page, ...page, PROSE])).toEqual([
      [0, 41],
      [43, 44],
    ]);
  });

  it('keeps a list of numbered lines together, but not for ever', () => {
    const lines = Array.from({ length: 80 }, (_, index) => `${index + 1}. การปฏิบัติหน้าที่ ๙๐ คะแนน`);
    expect(rowsOfPortions(lines)).toEqual([
      [0, 29],
      [30, 59],
      [60, 79],
    ]);
  });

  it('has none for a text without words', () => {
    expect(portionsOf(cellsOfText('\n \n'))).toEqual([]);
  });
});
