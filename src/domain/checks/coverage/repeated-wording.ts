import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  type MeasureCells,
  placeUnder,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';
import { withoutSpaces } from '../measures/without-spaces';
import { quoteStart } from '../quote';

type Worded = 'analysis' | 'steps' | 'result' | 'outcome' | 'recommendation';
const WORDED: readonly Worded[] = ['analysis', 'steps', 'result', 'outcome', 'recommendation'];
/** Two rows may share a sentence; three are a form that was filled in once. */
const FEWEST_ROWS = 3;
const SHORTEST_KEY = 30;
const SHORTEST_RESULT = 40;
/** Letters of the beginning by which an outcome is known to be the result once more. */
const LETTERS_COMPARED = 60;

function repeatedUnder(sheet: SheetOfMeasures, field: Worded): readonly Finding[] {
  if (sheet.measures.length < FEWEST_ROWS) return [];
  const rows = new Map<string, MeasureCells[]>();
  for (const row of sheet.measures) {
    const key = withoutSpaces(row.measure[field] ?? '');
    if (key.length < SHORTEST_KEY) continue;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return [...rows.values()].flatMap((own): readonly Finding[] => {
    const [first] = own;
    if (first === undefined || own.length < FEWEST_ROWS) return [];
    const cells = own.map((row) => placeUnder(sheet, row, field).address);
    const facts = { found: quoteStart(first.measure[field] ?? ''), count: own.length, cells };
    return [{ code: 'C11', severity: 'notice', at: placeUnder(sheet, first, field), facts }];
  });
}

function outcomeIsResult(sheet: SheetOfMeasures, row: MeasureCells): readonly Finding[] {
  const [result, outcome] = [row.measure.result, row.measure.outcome].map((text) =>
    withoutSpaces(text ?? '').slice(0, LETTERS_COMPARED),
  );
  if (result === undefined || result.length < SHORTEST_RESULT || result !== outcome) return [];
  const facts = { because: 'outcome', found: quoteStart(row.measure.outcome ?? '') };
  return [{ code: 'C11', severity: 'notice', at: placeUnder(sheet, row, 'outcome'), facts }];
}

function findIn(sheet: SheetOfMeasures): readonly Finding[] {
  return [
    ...WORDED.flatMap((field) => repeatedUnder(sheet, field)),
    ...sheet.measures.flatMap((row) => outcomeIsResult(sheet, row)),
  ];
}

/** C11: the same words for every measure, or for a measure's result and its outcome. */
export const REPEATED_WORDING: DocumentCheck = {
  code: 'C11',
  title: 'ข้อความแม่แบบซ้ำหลายแถว',
  lenience:
    'ทักเมื่อซ้ำกันทุกตัวอักษร (ไม่นับวรรคตอน) ตั้งแต่สามแถวในคอลัมน์เดียวกัน หรือผลลัพธ์ขึ้นต้นเหมือนผลการดำเนินการของแถวเดียวกัน ผู้รับผิดชอบ ระยะเวลา และชื่อมาตรการซ้ำกันได้',
  find: (context: DocumentContext) => sheetsOfMeasures(context).flatMap(findIn),
};
