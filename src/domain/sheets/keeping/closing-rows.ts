import { fingerprintOf, type Fingerprints } from '../fingerprint';
import { keyCells } from '../hidden-columns';
import type { CellContent, SheetCell, SheetRow, SheetSpec } from '../sheet-spec';
import type { StyleName } from '../styles';
import { isHeaderKey, type ExistingRow, type ExistingTable } from './existing-table';
import { addedCell, heightOfCells, isOwnKey, type KeepingContext, type KeptRow } from './keep-row';
import { contentOf, isBlank, type KeptColumns } from './kept-columns';
import { isRefused, refusalOf } from './remembered-refusals';
import { ownerOf } from './user-content';

/**
 * ท้ายแผ่น: rows that the sheet no longer has but that hold something the user wrote, and rows that the user has added. They
 * move below the table as they last showed, and return to it once they apply again.
 */
const USER_KEY = /^user\|(\d+)$/;
const FIGURE_STYLES: readonly StyleName[] = ['score', 'difference', 'count'];

/** The row's own contents: a row that the user made keeps its formulas, one of ours what they last gave. */
function contentsToKeep(row: ExistingRow): readonly CellContent[] {
  return isUsersRow(row) ? row.contents : row.results;
}

function isUsersRow({ key, isCopy }: ExistingRow): boolean {
  return (key === null && !isCopy) || (key !== null && USER_KEY.test(key));
}

function holdsUsersContent(row: ExistingRow, kept: KeptColumns): boolean {
  if (isUsersRow(row)) return kept.visible.some((column) => !isBlank(contentOf(row.contents, column)));
  if (kept.added.some((column) => !isBlank(contentOf(row.contents, column)))) return true;
  if (isOwnKey(row.key)) return false;
  if (refusalsIn(row, kept).size > 0) return true;
  return kept.own.some(({ field, filled }) => {
    const content = contentOf(row.contents, kept.columnOf.get(field));
    return filled === true && !isBlank(content) && ownerOf(content, row.fingerprints.get(field)) === 'user';
  });
}

/** Cells that the user did not want to lose with the row, each with what remembers it. */
function refusalsIn({ results, fingerprints }: ExistingRow, { own, columnOf }: KeptColumns): Fingerprints {
  const lost = own.map(({ field }) => {
    const before = contentOf(results, columnOf.get(field));
    return { field, change: { before, after: { kind: 'blank' as const } } };
  });
  return new Map(
    lost
      .filter(({ field, change }) => !isBlank(change.before) && isRefused(fingerprints, field, change))
      .map(({ field, change }) => refusalOf(field, change)),
  );
}

/** The style of figures in each column of the table, so that a moved figure still shows its decimals. */
function figureStyles(spec: SheetSpec, columns: number): readonly (StyleName | null)[] {
  return Array.from({ length: columns }, (_, index) => {
    const styles = spec.rows.map((row) => row.cells[index]?.style);
    return styles.find((style) => style !== undefined && FIGURE_STYLES.includes(style)) ?? null;
  });
}

/** Contents of ours that stand in a moved row stay known as ours, so that the row is dropped once the user's are gone. */
function fingerprintsOf(row: ExistingRow, kept: KeptColumns): Fingerprints {
  const marks = new Map<string, string>();
  if (isUsersRow(row)) return marks;
  for (const { field, filled } of kept.own) {
    const column = kept.columnOf.get(field);
    const mark = fingerprintOf(contentOf(row.results, column));
    const isOurs = ownerOf(contentOf(row.contents, column), row.fingerprints.get(field)) === 'ours';
    if (filled === true && mark !== null && isOurs) marks.set(field, mark);
  }
  return new Map([...marks, ...refusalsIn(row, kept)]);
}

type ClosingContext = KeepingContext & { readonly figures: readonly (StyleName | null)[] };

function closingRow(row: ExistingRow, key: string, context: ClosingContext): KeptRow {
  const { kept, columns, figures, styles } = context;
  const contents = contentsToKeep(row);
  const own = kept.own.map(({ field }, index): SheetCell | null => {
    const content = isOwnKey(row.key)
      ? { kind: 'blank' as const }
      : contentOf(contents, kept.columnOf.get(field));
    if (isBlank(content)) return null;
    const figure = content.kind === 'number' ? (figures[index] ?? null) : null;
    return { content, style: figure ?? 'kept', role: 'typed' };
  });
  const added = kept.added.map((column) => addedCell(contentOf(contents, column), key));
  const visible = [...own, ...added];
  const moved: SheetRow = {
    key,
    height: heightOfCells(visible, columns, styles),
    cells: [...visible, ...keyCells(key, fingerprintsOf(row, kept))],
  };
  return { row: moved, keptCells: visible.filter((cell) => cell !== null).length };
}

function keysFor(rows: readonly ExistingRow[]): readonly string[] {
  const numbers = rows.map(({ key }) => Number(USER_KEY.exec(key ?? '')?.[1] ?? 0));
  let last = Math.max(0, ...numbers);
  return rows.map(({ key }) => {
    if (key !== null) return key;
    last += 1;
    return `user|${last}`;
  });
}

/** The rows for the closing section, in the order in which they stood. */
export function closingRows(
  spec: SheetSpec,
  existing: ExistingTable,
  keeping: KeepingContext,
): readonly KeptRow[] {
  const { kept } = keeping;
  const planned = new Set(spec.rows.map((row) => row.key));
  const left = existing.rows
    .filter(({ key }) => key === null || (!planned.has(key) && !isHeaderKey(key)))
    .filter((row) => holdsUsersContent(row, kept));
  const keys = keysFor(left);
  const context = { ...keeping, figures: figureStyles(spec, kept.own.length) };
  return left.map((row, index) => closingRow(row, keys[index] ?? '', context));
}
