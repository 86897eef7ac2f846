import type { Agency } from '../assessment/agency';
import type { Finding } from '../findings/finding';
import { correctLayout } from './correct-layout';
import { detectLayout } from './detect-layout';
import type { Line } from './elect-agency';
import { electYears, type DocumentYears, noteYearsThatDiffer } from './elect-years';
import type { Grid } from './grid';
import type { LayoutCorrection } from './layout-correction';
import { namedAgencies } from './named-agencies';
import { noteMarkup } from './note-markup';
import { noteUnreadNumbers } from './note-unread-numbers';
import { type LabelledValues, readLabels } from './read-labels';
import { readScoreList } from './read-score-list';
import { readSentences } from './read-sentences';
import { readWideTable } from './read-wide-table';
import { groupBySharedRows, panelOf } from './side-by-side';
import type { RuleWords } from './rule-words';
import { mergeFacts, type Statements } from './score-fact';
import { scoreListIn } from './scores-beside-measures';
import { findSectionHeadings, headFacts, withoutHeadingsOfYears } from './section-headings';
import type { SheetLayout, TableLayout } from './sheet-layout';
import {
  lineOfName,
  linesOfAnalysis,
  linesOfHeaders,
  linesOutsideTables,
  outsideTables,
} from './sheet-lines';
import { indicesBetween, readSheetText, type SheetText } from './sheet-text';

/** Everything of one worksheet that can be read without knowing the others; its measures wait for the year of the plan. */
export type SheetReading = {
  readonly sheet: SheetText;
  readonly layout: SheetLayout;
  /** What may name the agency and the years: the sheet's name, its running text, the headers of its tables. */
  readonly lines: readonly Line[];
  readonly facts: Statements;
  /** The years the sheet is about, as far as it says. */
  readonly years: DocumentYears;
  /** What labelled cells say, which goes before anything that running text elects. */
  readonly labelled: Pick<LabelledValues, 'agency' | 'fiscalYear' | 'planYear'>;
  /** The agencies that its headings name, with their places. */
  readonly agencies: readonly Agency[];
  readonly findings: readonly Finding[];
};

const NOT_LABELS: readonly TableLayout['kind'][] = ['measures', 'wideScores', 'ratingScale', 'junk'];

function readTables(
  sheet: SheetText,
  layout: SheetLayout,
  words: RuleWords,
): { readonly facts: Statements; readonly findings: readonly Finding[] } {
  const read = groupBySharedRows(layout.tables).flatMap((beside) =>
    beside.flatMap((table) => {
      if (table.kind === 'wideScores') return [readWideTable(sheet, table)];
      const list = table.kind === 'measures' ? scoreListIn(sheet, table) : null;
      if (list !== null) return [readScoreList(sheet, list, words)];
      if (NOT_LABELS.includes(table.kind)) return [];
      const rows = [Math.min(table.firstRow, ...table.bannerRows), table.lastRow] as const;
      const columns = beside.map((other) => other.columns);
      return [readScoreList(panelOf(sheet, table.columns, columns, rows), table, words)];
    }),
  );
  return {
    facts: mergeFacts(read.map(({ value }) => value)),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** Labels may stand in any row outside measures, also in the rows of a list of scores. */
function readLabelledCells(sheet: SheetText, layout: SheetLayout, words: RuleWords): LabelledValues {
  const closed = layout.tables.filter(({ kind }) => NOT_LABELS.includes(kind));
  const rows = indicesBetween(sheet.top, sheet.bottom).filter(outsideTables({ tables: closed }));
  return readLabels(sheet, rows, outsideTables(layout), words);
}

/** Guesses the layout unless a person has given or corrected it, then reads by it. */
export function readSheet(
  grid: Grid,
  given: SheetLayout | undefined,
  words: RuleWords,
  corrections: readonly LayoutCorrection[] = [],
): SheetReading {
  const sheet = readSheetText(grid);
  const detected =
    given === undefined
      ? correctLayout(detectLayout(sheet, words), sheet, corrections, words)
      : { value: given, findings: [] };
  const layout = detected.value;
  const lines = linesOutsideTables(sheet, layout);
  const analysis = linesOfAnalysis(sheet, layout);
  const tables = readTables(sheet, layout, words);
  const sentences = readSentences([...lines, ...analysis], words);
  const labels = readLabelledCells(sheet, layout, words);
  const headings = findSectionHeadings(sheet, layout);
  const yearLines = [lineOfName(sheet), ...lines, ...linesOfHeaders(sheet, layout)];
  const elected = electYears([yearLines]);
  const labelled = new Set(labels.cells.map(([row, column]) => `${row},${column}`));
  const isRead = (row: number, column: number) => labelled.has(`${row},${column}`);
  return {
    sheet,
    layout,
    lines: yearLines,
    facts: headFacts(sheet, mergeFacts([tables.facts, labels, sentences.value]), headings),
    years: {
      fiscalYear: labels.fiscalYear ?? elected.fiscalYear,
      planYear: labels.planYear ?? elected.planYear,
    },
    labelled: labels,
    agencies: namedAgencies(sheet, layout, headings),
    findings: [
      ...noteMarkup(sheet),
      ...detected.findings,
      ...tables.findings,
      ...sentences.findings,
      ...noteYearsThatDiffer([...withoutHeadingsOfYears(lines, headings), ...analysis]),
      ...noteUnreadNumbers(sheet, layout, isRead),
    ],
  };
}
