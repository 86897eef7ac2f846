import type { CellValue } from '../../src/domain/reading/grid';

/** ชื่อที่ไม่มีจริงและคะแนนที่สมมุติ, as several samples share them. */
export const TUNG = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง';

export const INDICATORS = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
] as const;

/** Ten indicators, none of them low; in FY2568 they come to 93.50. */
const HIGH = [97.12, 92.4, 95.05, 88.61, 90.33, 96.7, 94.18, 91.02, 92.5, 95] as const;

/** Ten indicators that come to 95.33 in FY2568, as a body with 86.00 for what it publishes. */
export const SCORES_OF_95_33 = [100, 100, 100, 97.14, 100, 98.88, 98.23, 97.96, 86, 94] as const;

type Rows = readonly (readonly CellValue[])[];

/** The sheet that states the ten scores of a body in a year. */
export function scoresOf(year: string, body: string, scores: readonly number[] = HIGH): Rows {
  return [
    [`ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${year}`],
    [body],
    ['ที่', 'ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map((name, index) => [index + 1, name, scores[index] ?? 0]),
  ];
}

/** Scores of every question of FY2568, none of them low: the code, then the score. */
export const QUESTIONS: readonly (readonly [code: string, score: number])[] = [
  ...Array.from({ length: 15 }, (_, index) => [`i${index + 1}`, 97.5 - index / 2] as const),
  ...Array.from({ length: 9 }, (_, index) => [`e${index + 1}`, 90.25 + index / 4] as const),
  ...Array.from({ length: 28 }, (_, index) => [`o${index + 1}`, 100] as const),
];

/** The same scores, each of them higher or lower by so much. */
export function highBy(points: number): readonly number[] {
  return HIGH.map((score) => Math.round((score + points) * 100) / 100);
}
