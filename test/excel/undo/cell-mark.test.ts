import { markOf, marksOf, parseMarks, rawCell } from '../../../src/excel/undo/cell-mark';

describe('rawCell', () => {
  it.each([
    [84.5, '=A1', '=A1'],
    [84.5, 84.5, 84.5],
    ['ก', 'ก', "'ก"],
    ['=1+1', '=1+1', "'=1+1"],
    ['', '', ''],
    [true, true, true],
  ])('of the value %p and the formula %p is %p', (value, formula, raw) => {
    expect(rawCell(value, formula)).toBe(raw);
  });
});

describe('markOf', () => {
  it('is the same for a figure that a calculation has brought back with dust', () => {
    expect(markOf(0.1 + 0.2)).toBe(markOf(0.3));
    expect(markOf(84.77)).not.toBe(markOf(84.78));
  });

  it('tells a text from a number, a formula and a yes that look the same', () => {
    const marks = [markOf("'1"), markOf(1), markOf('=1'), markOf(true), markOf("'TRUE"), markOf('')];
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('does not mind how line ends are written', () => {
    expect(markOf("'ก\r\nข")).toBe(markOf("'ก\nข"));
  });
});

describe('parseMarks', () => {
  it('gives every mark back in its place, empty cells too', () => {
    const cells = [
      ["'ก", '', 1, ''],
      ['', '', '', ''],
    ];
    const marks = parseMarks(marksOf(cells));
    expect(marks[0]).toEqual([markOf("'ก"), '', markOf(1)]);
    expect(marks[1]).toEqual(['']);
  });
});
