import fc from 'fast-check';
import { isSameAsAfter, keepImage, restoreImage } from '../../../src/excel/undo/sheet-image';
import type { RawCell } from '../../../src/excel/undo/cell-mark';
import type { SheetImage } from '../../../src/excel/undo/sheet-image';

const IMAGE: SheetImage = {
  cells: [
    ["'ข้อ", "'คะแนน", ''],
    ["'i1", 84.5, ''],
    ['', '=B2', true],
  ],
  formats: [
    ['General', 'General', 'General'],
    ['@', '0.00', 'General'],
    ['General', '0.00', '0.00'],
  ],
};

const itself = (cell: RawCell) => cell;

/** What comes back when the run has written `after`. */
function keptAndRestored(image: SheetImage, after: SheetImage['cells']) {
  return restoreImage<RawCell>(keepImage(image, after), itself, (row, column) => after[row]?.[column] ?? '');
}

describe('keepImage', () => {
  it('leaves out what is empty at the end of a row and names each format once', () => {
    expect(keepImage(IMAGE, [])).toEqual({
      columns: 3,
      cells: [
        ["'ข้อ", "'คะแนน"],
        ["'i1", 84.5],
        ['', '=B2', true],
      ],
      formats: ['General', '@', '0.00'],
      formatRuns: [3, 0, 1, 1, 1, 2, 2, 0, 2, 2],
    });
  });

  it('keeps a sheet without cells', () => {
    const nothing = { cells: [], formats: [] };
    expect(keptAndRestored(nothing, [["'ก"]])).toEqual(nothing);
  });

  it('leaves out what the run wrote there again', () => {
    const after = [["'ข้อ", "'คะแนน"], ["'i1", 90], [], ["'ใหม่"]];
    expect(keepImage(IMAGE, after).cells).toEqual([null, [null, 84.5], ['', '=B2', true]]);
    expect(isSameAsAfter(keepImage(IMAGE, after))).toBe(false);
    expect(isSameAsAfter(keepImage(IMAGE, IMAGE.cells))).toBe(true);
  });
});

describe('restoreImage', () => {
  it('gives back whatever was kept', () => {
    const cell = fc.oneof(fc.constant(''), fc.string(), fc.integer(), fc.boolean());
    const format = fc.constantFrom('General', '@', '0.00');
    const images = fc.integer({ min: 1, max: 4 }).chain((columns) => {
      const row = <Value>(value: fc.Arbitrary<Value>) =>
        fc.array(value, { minLength: columns, maxLength: columns });
      return fc
        .array(fc.record({ cells: row(cell), formats: row(format) }), { minLength: 1, maxLength: 5 })
        .map((rows) => ({
          cells: rows.map(({ cells }) => cells),
          formats: rows.map(({ formats }) => formats),
        }));
    });
    fc.assert(
      fc.property(images, images, (image, { cells }) => {
        expect(keptAndRestored(image, cells)).toEqual(image);
        expect(keptAndRestored(image, [])).toEqual(image);
      }),
    );
  });
});
