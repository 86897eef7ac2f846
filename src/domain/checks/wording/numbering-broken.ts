import type { Finding } from '../../findings/finding';
import { matchKey } from '../../reading/thai-text';
import type { DocumentCheck, DocumentContext } from '../check-context';
import type { ColumnField } from '../../reading/sheet-layout';
import {
  cellsUnder,
  type MeasureCells,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';
import { repeatedContinuations } from '../measures/repeated-continuations';
import { type ItemNumber, itemNumbersIn } from './item-numbers';
import { WORDED_COLUMNS } from './worded-columns';

/** Two bullets in a row, then a number: what a conversion leaves of a broken list. */
const STRAY_BULLETS = /(?:^|\s)[-–•]\s+[-–•]\s+(?=[\d๐-๙]{1,2}\s*[.)])/u;
/** An item of a list that has signs for numbers. */
const BULLET = /(?:^|\s)[-–•]\s+(?=\S)/gu;
const WORDS_COMPARED = 20;

/** A list starts anew at 1, and a page that repeats an item from its beginning repeats its words as well. */
function isAllowed(before: ItemNumber, next: ItemNumber): boolean {
  if (next.number === 1 || next.number === before.number + 1) return true;
  const wordsOf = ({ passage, start }: ItemNumber) =>
    matchKey(passage.text.slice(start)).slice(0, WORDS_COMPARED);
  return next.number === before.number && wordsOf(before) === wordsOf(next);
}

function brokenList(numbers: readonly ItemNumber[]): readonly Finding[] {
  const [first] = numbers;
  // A list that does not begin with 1 goes on from elsewhere, and numbers that never follow each other are no list.
  if (first === undefined || first.number !== 1) return [];
  const index = numbers.findIndex((next, at) => {
    const before = numbers[at - 1];
    return before !== undefined && !isAllowed(before, next);
  });
  const broken = numbers[index];
  if (broken === undefined) return [];
  const facts = { numbers: numbers.slice(0, index + 1).map(({ number }) => String(number)) };
  return [{ code: 'X01', severity: 'warning', at: broken.passage.at, facts }];
}

function brokenIn(numbers: readonly ItemNumber[]): readonly Finding[] {
  const signs = ['.', ')'] as const;
  return signs.flatMap((sign) => brokenList(numbers.filter((one) => one.sign === sign)));
}

function strayBullets(row: MeasureCells): readonly Finding[] {
  return row.cells.flatMap(({ at, text }): readonly Finding[] => {
    const found = STRAY_BULLETS.exec(text)?.[0];
    if (found === undefined) return [];
    return [{ code: 'X01', severity: 'warning', at, facts: { because: 'bullets', found: found.trim() } }];
  });
}

/** A list whose first items have lost their numbers: as many bullets as the first number leaves out, `- … - … ๓.` */
function bulletsForNumbers(row: MeasureCells): readonly Finding[] {
  return row.cells.flatMap((cell): readonly Finding[] => {
    const [first] = itemNumbersIn(cell);
    const { at, text } = cell;
    if (first === undefined || first.number === 1) return [];
    const bullets = text.slice(0, first.start).match(BULLET) ?? [];
    if (bullets.length !== first.number - 1 || text.search(BULLET) !== 0) return [];
    const number = text.slice(first.start).replace(/[.)].*$/su, '') + first.sign;
    const found = [...bullets.map((bullet) => `${bullet.trim()} …`), number].join(' ');
    return [{ code: 'X01', severity: 'warning', at, facts: { because: 'lostNumbers', found } }];
  });
}

/** Measures are numbered through the sheet; every other column begins anew with each of them. */
const WITHIN_MEASURE = WORDED_COLUMNS.filter((field) => field !== 'measure');

function findIn({ measures }: SheetOfMeasures, repeated: ReadonlySet<unknown>): readonly Finding[] {
  const numbersUnder = (row: MeasureCells, field: ColumnField) =>
    cellsUnder(row, field)
      .filter((cell) => !repeated.has(cell))
      .flatMap(itemNumbersIn);
  return [
    ...brokenIn(measures.flatMap((row) => numbersUnder(row, 'measure'))),
    ...measures.flatMap((row) => [
      ...WITHIN_MEASURE.flatMap((field) => brokenIn(numbersUnder(row, field))),
      ...strayBullets(row),
      ...bulletsForNumbers(row),
    ]),
  ];
}

function find(context: DocumentContext): readonly Finding[] {
  const repeated = new Set(repeatedContinuations(context).map(({ passage }) => passage));
  return sheetsOfMeasures(context).flatMap((sheet) => findIn(sheet, repeated));
}

/** X01: items of a list whose numbers repeat or leave one out. */
export const NUMBERING_BROKEN: DocumentCheck = {
  code: 'X01',
  title: 'ลำดับข้อซ้ำหรือข้าม',
  lenience:
    'ตรวจเลขข้อในช่องของมาตรการเดียวกัน รวมแถวต่อเนื่อง และเลขของมาตรการทั้งชีต รายการที่เริ่มใหม่จาก ๑ รายการที่ไม่ได้เริ่มจาก ๑ (เว้นแต่มีขีดอยู่แทนเลขที่ขาดพอดี) และข้อเดิมที่พิมพ์ซ้ำหัวหน้าถัดไปไม่ทัก เลขหัวข้อนอกตารางไม่ตรวจ เพราะมีหลายระดับ',
  find,
};
