/** From a generated sheet as plain data to the writes that make a worksheet of ours so, whatever stood there before. */
import type { Block, SheetSpec } from '../domain/sheets/sheet-spec';
import type { StyleSheet } from '../domain/sheets/styles';
import { writeContents } from './content-writes';
import { clearLook, writeLook } from './look-writes';
import type { SheetFootprint } from './own-sheet';
import { FOOTPRINT_PROPERTY, formatFootprint, unionOf } from './own-sheet';
import { addressOf, writeRules } from './rule-writes';
import type { Standing } from './sheet-target';
import type { SheetWrite } from './sheet-write';
import { writeToBlock, writeToSheet } from './sheet-write';
import { formatLook, LOOK_PROPERTY } from './undo/kept-look';
import type { SheetLook } from './undo/sheet-look';
import { lookOf } from './undo/sheet-look';

function footprintOf(spec: SheetSpec): SheetFootprint {
  const highlights = spec.highlights.map(({ block }) => addressOf(block));
  return { rows: spec.rows.length, columns: spec.columns.length, highlights };
}

function remember(property: string, text: string): SheetWrite {
  const write = writeToSheet(1, (sheet) => {
    sheet.customProperties.add(property, text);
  });
  return { ...write, bytes: write.bytes + 3 * text.length };
}

function rememberFootprint(footprint: SheetFootprint): SheetWrite {
  return remember(FOOTPRINT_PROPERTY, formatFootprint(footprint));
}

function blockOf({ rows, columns }: SheetFootprint): Block {
  return { row: 0, column: 0, rows, columns };
}

/** Merged cells swallow what is written to them, a filter hides rows, and rules of ours would multiply. */
function removeEarlier(earlier: SheetFootprint, { charts, filtered }: Standing): readonly SheetWrite[] {
  return [
    writeToSheet(charts.length + earlier.highlights.length + 1, (sheet) => {
      if (filtered) sheet.autoFilter.remove();
      for (const address of earlier.highlights) sheet.getRange(address).conditionalFormats.clearAll();
      for (const chart of charts) sheet.charts.getItem(chart).delete();
    }),
    writeToBlock(blockOf(earlier), 2, (range) => {
      range.unmerge();
      range.dataValidation.clear();
    }),
  ];
}

/** Empties what stood there and the sheet no longer reaches: below it, and to its right. */
function clearLeftovers(earlier: SheetFootprint, now: SheetFootprint): readonly SheetWrite[] {
  const below = { row: now.rows, column: 0, rows: earlier.rows - now.rows, columns: earlier.columns };
  const right = { row: 0, column: now.columns, rows: now.rows, columns: earlier.columns - now.columns };
  const clear = (range: Excel.Range) => {
    range.clear(Excel.ClearApplyTo.all);
  };
  return [
    ...(below.rows > 0 ? [writeToBlock(below, 1, clear)] : []),
    ...(right.columns > 0
      ? [
          writeToBlock(right, 2, (range) => {
            clear(range);
            range.columnHidden = false;
          }),
        ]
      : []),
  ];
}

/** What a sheet is written with: the plan's own contents, or the cells that stood there before a run that is taken back. */
export type SheetFilling = { readonly look: SheetLook; readonly contents: readonly SheetWrite[] };

function fillingOf(spec: SheetSpec, styles: StyleSheet): SheetFilling {
  return { look: lookOf(spec, styles), contents: writeContents(spec, styles) };
}

/**
 * The writes of one sheet in their order. In place: cells keep their addresses, so formulas of the user that point at the sheet
 * live on. New contents are written before anything old is cleared, so that an interruption never leaves less than there was.
 */
export function compileSheet(
  spec: SheetSpec,
  styles: StyleSheet,
  standing: Standing | null,
  { look, contents }: SheetFilling = fillingOf(spec, styles),
): readonly SheetWrite[] {
  const now = footprintOf(spec);
  const looks = [...writeLook(spec, styles), ...writeRules(spec)];
  const rememberLook = remember(LOOK_PROPERTY, formatLook(look));
  if (standing === null) return [rememberFootprint(now), rememberLook, ...contents, ...looks];

  // Noted until the last write: what a run cut short leaves behind is then known to be ours.
  const earlier = unionOf(standing.footprint, now);
  return [
    rememberFootprint(earlier),
    rememberLook,
    ...removeEarlier(earlier, standing),
    ...contents,
    ...clearLeftovers(earlier, now),
    clearLook(blockOf(now)),
    ...looks,
    rememberFootprint(now),
  ];
}
