import fc from 'fast-check';
import {
  pointsOfBaseWidth,
  pointsOfWidth,
  widthOfPoints,
} from '../../../src/local-excel/workbook/sheet-size';

describe('pointsOfWidth', () => {
  it.each([
    [9.140625, 48],
    [8.7109375, 45.75],
    [30.7109375, 161.25],
    [0, 0],
  ])('takes the width %f of a file for %f points', (width, points) => {
    expect(pointsOfWidth(width)).toBe(points);
  });
});

describe('widthOfPoints', () => {
  it('gives a width that means the same pixels again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
        expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });

  it('takes points between two pixels for the nearer one', () => {
    expect(pointsOfWidth(widthOfPoints(100.2))).toBe(100.5);
  });
});

describe('pointsOfBaseWidth', () => {
  it('makes the standard column of Excel 48 points wide', () => {
    expect(pointsOfBaseWidth(8)).toBe(48);
  });
});
