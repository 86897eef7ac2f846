import { isHeaderKey, type ExistingTable } from '../keeping/existing-table';
import { contentOf } from '../keeping/kept-columns';
import { matchHeadings } from '../keeping/match-columns';
import type { CellContent, SheetSpec } from '../sheet-spec';
import type { SheetChange } from '../workbook-plan';

/** What a run is for: to make sheets, or to take in what divisions have sent back. */
export type RunPurpose = 'making' | 'merging';

/** การทำงานหนึ่งครั้ง: what one run of the add-in writes into the workbook. */
export type Run = {
  /** Day and time in words; null for a run that is not to be recorded. */
  readonly at: string | null;
  readonly purpose: RunPurpose;
  readonly changes: readonly SheetChange[];
  /** The sheet of history as it stands; null before the first run. */
  readonly earlier: ExistingTable | null;
};

/** A row of the history: one run, by the stable names of the columns. */
export type HistoryEntry = { readonly number: number; readonly cells: ReadonlyMap<string, CellContent> };

const ENTRY_KEY = /^\|history\|(\d+)$/;

export function entryKey(number: number): string {
  return `|history|${number}`;
}

/** The runs that the sheet tells of already, the oldest first, in whatever words stand there now. */
export function earlierEntries(
  earlier: ExistingTable | null,
  columns: readonly { readonly field: string; readonly heading: string }[],
): readonly HistoryEntry[] {
  if (earlier === null) return [];
  const { columnOf } = matchHeadings(columns, earlier);
  const entries = earlier.rows.flatMap(({ key, results }): readonly HistoryEntry[] => {
    const number = isHeaderKey(key) ? null : ENTRY_KEY.exec(key ?? '');
    if (number === null) return [];
    const cells = columns.map(({ field }) => [field, contentOf(results, columnOf.get(field))] as const);
    return [{ number: Number(number[1]), cells: new Map(cells) }];
  });
  return entries.sort((a, b) => a.number - b.number);
}

function filledCells({ rows, columns }: SheetSpec): number {
  const visible = columns.filter((column) => !column.hidden).length;
  const filled = rows.flatMap((row) =>
    row.cells.slice(0, visible).filter((cell) => cell !== null && cell.content.kind !== 'blank'),
  );
  return filled.length;
}

function keptCells(changes: readonly SheetChange[]): number {
  return changes.reduce((sum, change) => sum + (change.kind === 'update' ? change.keptCells : 0), 0);
}

function whatWasDone({ purpose, changes }: Run): string {
  const updated = changes.filter(({ kind }) => kind === 'update').length;
  const created = changes.length - updated;
  const sheets = [
    created === 0 ? '' : `สร้างชีตใหม่ ${created} ชีต`,
    updated === 0 ? '' : `เขียนชีตเดิมใหม่ ${updated} ชีต`,
  ]
    .filter((part) => part !== '')
    .join(' และ');
  return purpose === 'merging' ? `รวมงานที่ส่งกลับ ${sheets}` : sheets;
}

/** How far back this run can be taken; the program holds only its last runs, so the row says on what it depends. */
function wayBack(changes: readonly SheetChange[]): string {
  const kept = keptCells(changes);
  const isAllNew = changes.every(({ kind }) => kind === 'create');
  return [
    'ก่อนครั้งนี้ ถ้ายังอยู่ในรายการย้อนกลับของโปรแกรม',
    isAllNew ? 'หรือลบชีตที่สร้างใหม่' : '',
    kept === 0 ? '' : `ข้อความที่กรอกไว้ ${kept} เซลล์ยังอยู่`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** This run as a row, its figures as `show` writes them; null where it is not to be recorded or wrote nothing. */
export function entryOf(run: Run, number: number, show: (text: string) => string): HistoryEntry | null {
  const { at, changes } = run;
  if (at === null || changes.length === 0) return null;
  const text = (words: string): CellContent => ({ kind: 'text', text: words });
  const cells = changes.reduce((sum, { spec }) => sum + filledCells(spec), 0);
  const names = changes.map((change) => (change.kind === 'update' ? change.existing : change.spec.name));
  return {
    number,
    cells: new Map<string, CellContent>([
      ['at', text(show(at))],
      ['done', text(show(whatWasDone(run)))],
      ['sheets', text(names.join(', '))],
      ['cells', { kind: 'number', value: cells }],
      ['back', text(show(wayBack(changes)))],
    ]),
  };
}
