/** เดือน: names of months as staff write them, in full or shortened with dots. */
const MONTHS: readonly (readonly [full: string, short: string])[] = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];
const DOTS_AND_SPACES = /[.\s]/g;

/** One alternative of a pattern: any month, with or without the last dot and with stray spaces. Needs one dot when short. */
export const MONTH_PATTERN = MONTHS.flatMap(([full, short]) => {
  const [head = '', tail = ''] = short.split('.');
  return [full, `${head}\\s?\\.\\s?${tail}\\s?\\.?`];
}).join('|');

const NUMBER_OF_MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) =>
    names.map((name) => [name.replace(DOTS_AND_SPACES, ''), index + 1] as const),
  ),
);

/** 1 to 12 for a month as `MONTH_PATTERN` finds it; null for other words. */
export function monthNumber(name: string): number | null {
  return NUMBER_OF_MONTH.get(name.replace(DOTS_AND_SPACES, '')) ?? null;
}

/** The short name of a month, 1 to 12. */
export function shortMonthName(month: number): string {
  return MONTHS[month - 1]?.[1] ?? '';
}
