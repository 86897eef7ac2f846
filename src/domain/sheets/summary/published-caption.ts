/** Says why the columns of what was announced are empty, where the workbook has none of it for the whole table. */
export function publishedCaption(caption: string, isPublished: boolean): string {
  return isPublished ? caption : `${caption} (ไม่พบคะแนนที่ประกาศในสมุดงาน)`;
}
