/**
 * คะแนนที่ใช้ได้: formulas that take a score from the user's cell only while it lies on the scale. A cell that is empty, and
 * one that holds 9533 where a decimal point was forgotten, give no score; corrected, either gives it.
 */
function onScale(least: string, most: string): string {
  return `AND(${least}>=0,${most}<=100)`;
}

/** The cell's number where it is a score, empty where there is none, and `outside` where it cannot be one. */
export function usableScore(cell: string, outside = '""'): string {
  return `IF(COUNT(${cell})=0,"",IF(${onScale(cell, cell)},${cell},${outside}))`;
}

/** True where all of so many cells hold a score; `list` names them, parted by commas, as cells or blocks. */
export function areUsable(list: string, count: number): string {
  return `IF(COUNT(${list})=${count},${onScale(`MIN(${list})`, `MAX(${list})`)},FALSE)`;
}
