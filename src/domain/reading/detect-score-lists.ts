import type { Finding } from '../findings/finding';
import { alignScoreHeader } from './align-score-header';
import { chooseScoreColumns } from './choose-score-columns';
import type { HeaderBlock } from './detect-measure-header';
import { type DetectedTables, mergeDetected } from './detected-tables';
import { detectScoreHeaders, isKnownScoreHeader } from './detect-score-header';
import type { ScoreRows } from './detect-score-rows';
import { instrumentsIn } from './match-instrument';
import { note } from './note';
import { panelOf } from './side-by-side';
import type { RuleWords } from './rule-words';
import { readScoreRowLabel } from './score-row';
import type { ColumnLayout, TableKind, TableLayout } from './sheet-layout';
import { filledCells, placeOfRows, indicesBetween, type SheetText, valueAt } from './sheet-text';

/** How far above a header its title may name the instrument that all questions below belong to. */
const TITLE_REACH = 4;
const LONGEST_TITLE = 150;

/** What most rows of a list score. */
export function kindOfList(
  sheet: SheetText,
  rows: readonly number[],
  columns: readonly ColumnLayout[],
  words: RuleWords,
): TableKind {
  const counts = { questions: 0, indicators: 0, instruments: 0 };
  for (const row of rows) {
    const { label, bareNumber } = readScoreRowLabel(sheet, row, columns, words);
    const kind = label?.subject.kind;
    if (kind === 'indicator' || kind === 'subIndicator') counts.indicators += 1;
    else if (kind === 'instrument' || kind === 'total') counts.instruments += 1;
    else if (kind === 'question' || bareNumber !== null) counts.questions += 1;
  }
  const { questions, indicators, instruments } = counts;
  if (questions > 0 && questions >= indicators) return 'questions';
  return indicators >= instruments ? 'indicators' : 'instruments';
}

/** Rows above the table whose words name one instrument: they head all of it. */
export function titlesAbove(
  sheet: SheetText,
  headerRow: number,
  isFree: (row: number) => boolean,
): readonly number[] {
  return indicesBetween(headerRow - TITLE_REACH, headerRow - 1).filter((row) => {
    const cells = isFree(row) ? filledCells(sheet, row) : [];
    return (
      cells.length === 1 &&
      cells.every((cell) => cell.text.length <= LONGEST_TITLE && instrumentsIn(cell.text).length === 1)
    );
  });
}

/** Columns of figures that were not taken for scores: one of several, or under words that head nothing known. */
function noteColumns(
  sheet: SheetText,
  header: HeaderBlock,
  rows: readonly number[],
  setAside: readonly ColumnLayout[],
): readonly Finding[] {
  const unknown = header.columns.filter(({ column, field, header: words }) => {
    const isUnknown = field === 'ignored' && !isKnownScoreHeader(words);
    return isUnknown && rows.some((row) => typeof valueAt(sheet, row, column) === 'number');
  });
  const noteColumn = ({ column, header: found }: ColumnLayout, because: string) => {
    const place = placeOfRows(sheet, Math.min(...header.rows), Math.max(...header.rows), [column]);
    return note('R08', 'notice', place, { because, found });
  };
  return [
    ...setAside.map((column) => noteColumn(column, 'severalScores')),
    ...unknown.map((column) => noteColumn(column, 'unread')),
  ];
}

function layOut(
  sheet: SheetText,
  header: HeaderBlock,
  { dataRows, bannerRows }: ScoreRows,
  titles: readonly number[],
  words: RuleWords,
): DetectedTables {
  const { columns, setAside } = chooseScoreColumns(sheet, dataRows, header.columns);
  const table: TableLayout = {
    kind: kindOfList(sheet, dataRows, columns, words),
    headerRows: header.rows,
    bannerRows: [...titles, ...bannerRows],
    skippedRows: [],
    firstRow: Math.min(...dataRows),
    lastRow: Math.max(...dataRows),
    columns,
    confidence: setAside.length > 0 ? 0.8 : 1,
    reasons: ['scoreHeader'],
  };
  const takenRows = [...header.rows, ...indicesBetween(table.firstRow, table.lastRow)];
  return { tables: [table], takenRows, findings: noteColumns(sheet, header, dataRows, setAside) };
}

function withShift(sheet: SheetText, header: HeaderBlock, found: DetectedTables): DetectedTables {
  const columns = header.columns.map(({ column }) => column);
  const place = placeOfRows(sheet, Math.min(...header.rows), Math.max(...header.rows), columns);
  return { ...found, findings: [note('R08', 'notice', place, { because: 'shifted' }), ...found.findings] };
}

/** Headers of one row together: lists side by side. */
function groupByTop(
  headers: readonly HeaderBlock[],
): readonly { readonly top: number; readonly panels: readonly HeaderBlock[] }[] {
  const pages = new Map<number, HeaderBlock[]>();
  for (const header of headers) {
    const top = header.rows[0] ?? 0;
    pages.set(top, [...(pages.get(top) ?? []), header]);
  }
  return [...pages].map(([top, panels]) => ({ top, panels }));
}

/** Every list of scores that has a header, found by its words. */
export function detectScoreLists(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  const headers = detectScoreHeaders(sheet, isFree, words);
  const pages = groupByTop(headers);
  const found = pages.flatMap(({ top, panels }, index) => {
    const next = pages[index + 1]?.top ?? sheet.bottom + 1;
    return panels.flatMap((header) => {
      const first = Math.max(...header.rows) + 1;
      const taken = indicesBetween(first, next - 1).find((row) => !isFree(row)) ?? next;
      const columns = panels.map((panel) => panel.columns);
      const own = panelOf(sheet, header.columns, columns, [first, taken - 1]);
      const { aligned, rows } = alignScoreHeader(own, header, [first, taken], words);
      const titles = titlesAbove(sheet, top, isFree);
      if (rows.dataRows.length === 0) return [];
      const found = layOut(sheet, aligned, rows, titles, words);
      return aligned === header ? [found] : [withShift(sheet, header, found)];
    });
  });
  return mergeDetected(found);
}
