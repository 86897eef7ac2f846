import type { Agency } from '../assessment/agency';
import { isFiscalYear, type FiscalYear } from '../assessment/fiscal-year';
import { agencyFromTypedName } from './agency-name';
import { BUDDHIST_SHIFT } from './calendar';
import { matchScoreLabel } from './match-score-label';
import { parseScore } from './parse-score';
import { readScoreCell } from './read-score-cell';
import type { RuleWords } from './rule-words';
import type { LevelFact, ScoreFact } from './score-fact';
import {
  filledCells,
  formatAt,
  placeOfCell,
  type SheetText,
  type TextCell,
  textAt,
  valueAt,
} from './sheet-text';
import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/** What a sheet says in a cell beside, below or behind its label: ชื่อหน่วยงาน, ปีงบประมาณ, คะแนนรวม, ระดับ. */
export type LabelledValues = {
  readonly agency: Agency | null;
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly scores: readonly ScoreFact[];
  readonly levels: readonly LevelFact[];
  /** Cells that hold the values, by row and column. */
  readonly cells: readonly (readonly [row: number, column: number])[];
};

type Label = 'agency' | 'fiscalYear' | 'planYear' | 'level';

const LABELS: readonly (readonly [label: Label, words: readonly string[]])[] = [
  ['agency', ['หน่วยงาน', 'ชื่อหน่วยงาน', 'ชื่อ อปท.', 'ชื่อองค์กร', 'องค์กรปกครองส่วนท้องถิ่น']],
  [
    'fiscalYear',
    [
      'ปีงบประมาณ',
      'ปีงบประมาณ พ.ศ.',
      'ปีผลคะแนน',
      'ปีที่ประเมิน',
      'ปีการประเมิน',
      'ปีงบประมาณที่ประเมิน',
      'ประจำปีงบประมาณ',
      'ประจำปีงบประมาณ พ.ศ.',
    ],
  ],
  ['planYear', ['ปีแผน', 'ปีของแผน', 'ปีมาตรการ', 'ปีของมาตรการ', 'ปีงบประมาณของมาตรการ', 'ปีงบประมาณของแผน']],
  [
    'level',
    [
      'ระดับ',
      'ระดับผลการประเมิน',
      'ระดับคะแนน',
      'ระดับผลคะแนน',
      'ผลการประเมินระดับ',
      'ระดับที่ได้',
      'ระดับ ITA',
      'ผลการประเมิน',
    ],
  ],
];
const LABEL_OF_KEY: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap(([label, words]) => words.map((word) => [matchKey(word), label] as const)),
);
const LONGEST_NAME = 80;

type Labelled = {
  readonly label: Label;
  readonly text: string;
  readonly row: number;
  readonly column: number;
};

/** The value that follows a colon in the same cell, or stands in the next filled cell to the right. */
function readLabelled(sheet: SheetText, cell: TextCell): readonly Labelled[] {
  const [before = '', ...behind] = cell.text.split(/\s*[:：]\s*/);
  const label = LABEL_OF_KEY.get(matchKey(before));
  if (label === undefined) return [];
  const own = behind.join(':').trim();
  if (own !== '') return [{ label, text: own, row: cell.row, column: cell.column }];
  const right = filledCells(sheet, cell.row).find(({ column }) => column > cell.column);
  const below = textAt(sheet, cell.row + 1, cell.column);
  if (right !== undefined) return [{ label, text: right.text, row: right.row, column: right.column }];
  return below === '' ? [] : [{ label, text: below, row: cell.row + 1, column: cell.column }];
}

function yearFrom(text: string): FiscalYear | null {
  const typed = Number(/^\D*(\d{4})\D*$/.exec(toArabicDigits(text))?.[1]);
  const year = typed < 2400 ? typed + BUDDHIST_SHIFT : typed;
  return isFiscalYear(year) ? year : null;
}

/** A score below its label, where none stands beside it. */
function readScoreBelow(sheet: SheetText, cell: TextCell, words: RuleWords): readonly ScoreFact[] {
  const subject = matchScoreLabel(cell.text, words)?.subject;
  const isAlone = filledCells(sheet, cell.row).every(
    ({ column }) => column <= cell.column || !/\d/.test(toArabicDigits(textAt(sheet, cell.row, column))),
  );
  const below = parseScore(
    valueAt(sheet, cell.row + 1, cell.column),
    formatAt(sheet, cell.row + 1, cell.column),
  );
  if (subject === undefined || subject.kind === 'question' || !isAlone || below.kind !== 'score') return [];
  const { value } = readScoreCell(sheet, cell.row + 1, cell.column, subject);
  if (value === null) return [];
  return [
    { subject, stated: value, source: 'table', part: null, text: null, fiscalYear: null, agency: null },
  ];
}

/** Reads labelled values from rows: labels from any row outside measures, scores below labels only from rows of no table. */
export function readLabels(
  sheet: SheetText,
  rows: readonly number[],
  isFree: (row: number) => boolean,
  words: RuleWords,
): LabelledValues {
  const cells = rows.flatMap((row) => filledCells(sheet, row));
  const found = cells.flatMap((cell) => readLabelled(sheet, cell));
  const valuesOf = (label: Label) => found.filter((one) => one.label === label);
  const name = valuesOf('agency').find(
    ({ text }) => text.length <= LONGEST_NAME && !LABEL_OF_KEY.has(matchKey(text)),
  );
  const knownLevels = new Set(words.levels.map(matchKey));
  const levels = valuesOf('level').filter(({ text }) => knownLevels.has(matchKey(text)));
  const yearOf = (label: Label) => valuesOf(label).flatMap(({ text }) => yearFrom(text) ?? [])[0] ?? null;
  return {
    agency:
      name === undefined ? null : agencyFromTypedName(name.text, placeOfCell(sheet, name.row, name.column)),
    fiscalYear: yearOf('fiscalYear'),
    planYear: yearOf('planYear'),
    scores: cells
      .filter((cell) => isFree(cell.row) && isFree(cell.row + 1))
      .flatMap((cell) => readScoreBelow(sheet, cell, words)),
    levels: levels.map(({ text, row, column }) => ({
      fiscalYear: null,
      agency: null,
      level: { text, at: placeOfCell(sheet, row, column) },
    })),
    cells: found.map(({ row, column }) => [row, column] as const),
  };
}
