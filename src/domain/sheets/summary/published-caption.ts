import type { ChainScore } from '../../scoring/analysis';

/** Says why the columns of what was announced are empty, where the workbook has none of it for the whole table. */
export function publishedCaption(caption: string, scores: Iterable<ChainScore>): string {
  const isPublished = [...scores].some(({ published }) => published !== null);
  return isPublished ? caption : `${caption} (ไม่พบคะแนนที่ประกาศในสมุดงาน)`;
}
