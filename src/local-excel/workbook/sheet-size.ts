/**
 * Sizes of columns. Files keep a column's width in digits of the workbook's default font, office.js says points. A digit of
 * Calibri 11 is 7 pixels wide, and a width in the file already holds the 5 pixels of padding, so
 * `pixels = trunc((256 * width + trunc(128 / 7)) / 256 * 7)` and a pixel is 0.75 points (ECMA-376 part 1, 18.3.1.13).
 * Workbooks with another default font come out a little wider or narrower than in Excel.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Standard sizes of a sheet that says nothing: 64 pixels wide, 20 pixels high. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Points of a width as a file keeps it. */
export function pointsOfWidth(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** The width that a file keeps for points; it gives the same points back, to the nearest pixel. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Points of a standard column that is said to hold `digits` digits; Excel rounds it up to 8 pixels. */
export function pointsOfBaseWidth(digits: number): number {
  return Math.ceil((digits * DIGIT_PIXELS + PADDING_PIXELS) / 8) * 8 * POINTS_PER_PIXEL;
}
