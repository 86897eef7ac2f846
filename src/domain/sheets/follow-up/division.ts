import type { Measure } from '../../assessment/measure';

/** ส่วนราชการที่รับผิดชอบ: the division that answers for a measure; งานพัสดุ กองคลัง is a unit of กองคลัง. */
const DIVISION = /^(?:กอง|สำนัก)/u;

function divisionOf(owner: string): string {
  return (
    owner
      .split(/\s+/u)
      .filter((word) => DIVISION.test(word))
      .at(-1) ?? owner
  );
}

/** The divisions of these measures, each once, in order. Of two names of which one holds the other, the shorter stands for both. */
export function divisionsOf(measures: readonly Pick<Measure, 'owners'>[]): readonly string[] {
  const all = [...new Set(measures.flatMap(({ owners }) => owners.map(divisionOf)))].filter(
    (name) => name !== '',
  );
  return all.filter((name) => !all.some((other) => other !== name && name.includes(other)));
}
