import type { Finding } from '../findings/finding';
import { detectLayout } from './detect-layout';
import type { Line } from './elect-agency';
import { electYears, type DocumentYears, noteYearsThatDiffer } from './elect-years';
import type { Grid } from './grid';
import { noteMarkup } from './note-markup';
import { noteUnreadNumbers } from './note-unread-numbers';
import { type LabelledValues, readLabels } from './read-labels';
import { readScoreList } from './read-score-list';
import { readSentences } from './read-sentences';
import { readWideTable } from './read-wide-table';
import type { RuleWords } from './rule-words';
import { mergeFacts, type StatedFacts } from './score-fact';
import type { SheetLayout, TableLayout } from './sheet-layout';
import {
  isOutsideTables,
  lineOfName,
  linesOfAnalysis,
  linesOfHeaders,
  linesOutsideTables,
} from './sheet-lines';
import { indicesBetween, readSheetText, type SheetText } from './sheet-text';

/** Everything of one worksheet that can be read without knowing the others; its measures wait for the year of the plan. */
export type SheetReading = {
  readonly sheet: SheetText;
  readonly layout: SheetLayout;
  /** What may name the agency and the years: the sheet's name, its running text, the headers of its tables. */
  readonly lines: readonly Line[];
  readonly facts: StatedFacts;
  /** The years the sheet is about, as far as it says. */
  readonly years: DocumentYears;
  /** What labelled cells say, which goes before anything that running text elects. */
  readonly labelled: Pick<LabelledValues, 'agency' | 'fiscalYear' | 'planYear'>;
  readonly findings: readonly Finding[];
};

const NOT_LABELS: readonly TableLayout['kind'][] = ['measures', 'wideScores', 'ratingScale', 'junk'];

function readTables(
  sheet: SheetText,
  layout: SheetLayout,
  words: RuleWords,
): { readonly facts: StatedFacts; readonly findings: readonly Finding[] } {
  const read = layout.tables.flatMap((table) => {
    if (table.kind === 'wideScores') return [readWideTable(sheet, table)];
    return NOT_LABELS.includes(table.kind) ? [] : [readScoreList(sheet, table, words)];
  });
  return {
    facts: mergeFacts(read.map(({ value }) => value)),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** Labels may stand in any row outside measures, also in the rows of a list of scores. */
function readLabelledCells(sheet: SheetText, layout: SheetLayout, words: RuleWords): LabelledValues {
  const closed = layout.tables.filter(({ kind }) => NOT_LABELS.includes(kind));
  const rows = indicesBetween(sheet.top, sheet.bottom).filter((row) =>
    isOutsideTables({ ...layout, tables: closed }, row),
  );
  return readLabels(sheet, rows, (row) => isOutsideTables(layout, row), words);
}

/** Guesses the layout unless a person has given one, then reads by it. */
export function readSheet(grid: Grid, given: SheetLayout | undefined, words: RuleWords): SheetReading {
  const sheet = readSheetText(grid);
  const detected = given === undefined ? detectLayout(sheet, words) : { value: given, findings: [] };
  const layout = detected.value;
  const lines = linesOutsideTables(sheet, layout);
  const analysis = linesOfAnalysis(sheet, layout);
  const tables = readTables(sheet, layout, words);
  const sentences = readSentences([...lines, ...analysis], words);
  const labels = readLabelledCells(sheet, layout, words);
  const yearLines = [lineOfName(sheet), ...lines, ...linesOfHeaders(sheet, layout)];
  const elected = electYears([yearLines]);
  const isRead = (row: number, column: number) => labels.cells.some(([r, c]) => r === row && c === column);
  return {
    sheet,
    layout,
    lines: yearLines,
    facts: mergeFacts([tables.facts, labels, sentences.value]),
    years: {
      fiscalYear: labels.fiscalYear ?? elected.fiscalYear,
      planYear: labels.planYear ?? elected.planYear,
    },
    labelled: labels,
    findings: [
      ...noteMarkup(sheet),
      ...detected.findings,
      ...tables.findings,
      ...sentences.findings,
      ...noteYearsThatDiffer([...lines, ...analysis]),
      ...noteUnreadNumbers(sheet, layout, isRead),
    ],
  };
}
