import type { XmlEdit } from '../package/xml-edit';
import { cellKey, cellOfKey, type CellModel, type WorksheetModel } from '../workbook-model';
import { cellXml, type CellContext } from './cell-xml';
import { rowTag } from './row-tag';
import { writtenChanges } from './written-changes';
import type { CellPlace, RowPlace, SheetDataIndex } from './sheet-data-index';

/** The part of a sheet whose rows are written, its model, and how the model was when the file was opened. */
export type SheetDataTarget = {
  readonly xml: string;
  readonly index: SheetDataIndex;
  /** Where rows behind the last one go. */
  readonly contentEnd: number;
  readonly worksheet: WorksheetModel;
  readonly before: WorksheetModel | null;
  readonly context: CellContext;
};

type RowWork = { readonly columns: Set<number>; size: boolean };

type SheetDataPlan = {
  readonly rows: ReadonlyMap<number, RowWork>;
  /** Cells whose formula stood in another cell that is rewritten: they have to spell it out now. */
  readonly spelt: ReadonlySet<number>;
};

/** The edits that bring changed cells, rows and results of formulas into a sheet's part. */
export function sheetDataEdits(target: SheetDataTarget): XmlEdit[] {
  const plan = planRows(target);
  const places = [...target.index.rows].sort((a, b) => a.row - b.row);
  const edits: XmlEdit[] = [];
  let next = 0;
  for (const [row, work] of [...plan.rows].sort(([a], [b]) => a - b)) {
    while ((places[next]?.row ?? Infinity) < row) next += 1;
    const place = places[next];
    if (place?.row === row) edits.push(...existingRowEdits(target, plan, place, work));
    else edits.push(newRowEdit(target, row, work, place?.start ?? target.contentEnd));
  }
  return edits;
}

function planRows(target: SheetDataTarget): SheetDataPlan {
  const changes = writtenChanges(target.worksheet);
  const spelt = new Set(orphanedFormulas(target));
  const rows = new Map<number, RowWork>();
  const workOf = (row: number): RowWork => {
    const work = rows.get(row) ?? { columns: new Set<number>(), size: false };
    rows.set(row, work);
    return work;
  };
  for (const key of [...changes.cells, ...spelt, ...newResults(target.worksheet, target.before)]) {
    const { row, column } = cellOfKey(key);
    workOf(row).columns.add(column);
  }
  for (const row of changes.rowHeights) workOf(row).size = true;
  return { rows, spelt };
}

/** The members of every group of shared formulas whose spelt-out formula goes away. */
function orphanedFormulas({ index, worksheet, before }: SheetDataTarget): number[] {
  const { changes } = worksheet;
  const members = index.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, sharedGroup, isMaster }) =>
      sharedGroup === null ? [] : [{ key: cellKey(row, column), sharedGroup, isMaster }],
    ),
  );
  const rewritten = members.filter(
    ({ key, isMaster }) =>
      isMaster && changes.cells.has(key) && !hasSameContent(worksheet.cells.get(key), before?.cells.get(key)),
  );
  const groups = new Set(rewritten.map(({ sharedGroup }) => sharedGroup));
  return members.filter(({ sharedGroup }) => groups.has(sharedGroup)).map(({ key }) => key);
}

/** Formula cells that nobody wrote, but whose result is another one now. */
export function newResults(worksheet: WorksheetModel, before: WorksheetModel | null): number[] {
  if (!before) return [];
  return [...worksheet.cells]
    .filter(([key, cell]) => {
      const old = before.cells.get(key);
      return cell.formula !== null && old?.formula === cell.formula && old.value !== cell.value;
    })
    .map(([key]) => key);
}

function existingRowEdits(
  target: SheetDataTarget,
  plan: SheetDataPlan,
  place: RowPlace,
  work: RowWork,
): XmlEdit[] {
  const { worksheet, xml } = target;
  const columns = [...work.columns].sort((a, b) => a - b);
  const tag = rowTag(xml.slice(place.start, place.contentStart), worksheet, place.row, work.size);
  if (place.selfClosing) {
    const cells = columns.map((column) => newCell(target, place.row, column)).join('');
    const opened = `${tag.replace(/\s*\/>$/, '>')}${cells}</${target.context.prefix}row>`;
    return [{ start: place.start, end: place.end, text: cells === '' ? tag : opened }];
  }
  const tagEdit = { start: place.start, end: place.contentStart, text: tag };
  return [tagEdit, ...columns.map((column) => cellEdit(target, plan, place, column))];
}

function cellEdit(target: SheetDataTarget, plan: SheetDataPlan, row: RowPlace, column: number): XmlEdit {
  const place = row.cells.find((cell) => cell.column === column);
  if (place) return { start: place.start, end: place.end, text: replacedCell(target, plan, row.row, place) };
  const next = row.cells.find((cell) => cell.column > column);
  const at = next?.start ?? row.contentEnd;
  return { start: at, end: at, text: newCell(target, row.row, column) };
}

function replacedCell(target: SheetDataTarget, plan: SheetDataPlan, row: number, place: CellPlace): string {
  const { xml, worksheet, before, context } = target;
  const key = cellKey(row, place.column);
  const cell = worksheet.cells.get(key);
  const old = before?.cells.get(key);
  if (!cell) return '';
  if (plan.spelt.has(key)) return cellXml(row, place.column, cell, null, context);
  if (hasSameContent(cell, old)) return restyledCell(xml, place, context.styleNumber(cell.style));
  const kept = cell.formula === old?.formula ? place.formula : null;
  const formulaXml = kept && xml.slice(kept.start, kept.end);
  return cellXml(row, place.column, cell, formulaXml, context);
}

function hasSameContent(cell: CellModel | undefined, old: CellModel | undefined): boolean {
  return cell?.value === old?.value && cell?.formula === old?.formula && cell?.error === old?.error;
}

/** Only the format changes: what stands inside the cell, such as rich text, stays as it is. */
function restyledCell(xml: string, place: CellPlace, style: number): string {
  const tag = xml.slice(place.start, place.contentStart).replace(/\s+s\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const styled = tag.replace(/^<[^\s/>]+/, (name) => `${name} s="${style}"`);
  return styled + xml.slice(place.contentStart, place.end);
}

function newCell({ worksheet, context }: SheetDataTarget, row: number, column: number): string {
  const cell = worksheet.cells.get(cellKey(row, column));
  return cell ? cellXml(row, column, cell, null, context) : '';
}

function newRowEdit(target: SheetDataTarget, row: number, work: RowWork, at: number): XmlEdit {
  const { prefix } = target.context;
  const columns = [...work.columns].sort((a, b) => a - b);
  const cells = columns.map((column) => newCell(target, row, column)).join('');
  const tag = rowTag(`<${prefix}row r="${row + 1}">`, target.worksheet, row, work.size);
  const isNothing = cells === '' && tag === `<${prefix}row r="${row + 1}">`;
  return { start: at, end: at, text: isNothing ? '' : `${tag}${cells}</${prefix}row>` };
}
