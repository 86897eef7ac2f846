/**
 * How our generated sheets are recognised: by custom properties of the worksheet, so that renaming, moving or copying the file
 * loses nothing. A sheet's name says nothing about whose it is.
 */
import { SHEET_KEYS } from '../domain/sheets/sheet-keys';
import type { SheetKey } from '../domain/sheets/sheet-keys';

/** Property that makes a worksheet ours: `summary|2568`. */
export const OWN_SHEET_PROPERTY = 'ita.sheet';

/** Property with what the last run wrote there: `35 8 F6:F12 H6:H12`. */
export const FOOTPRINT_PROPERTY = 'ita.written';

/** Property of a worksheet that a run has made, by which taking that run back finds it: `7.0`. */
export const MADE_PROPERTY = 'ita.made';

/** Says which run of the journal made the worksheet, and as which of its new sheets. */
export function formatMade(run: number, place: number): string {
  return `${run}.${place}`;
}

export type OwnSheetTag = { readonly key: SheetKey; readonly edition: string };

/** How far from A1 we wrote, and the addresses that got highlight rules. */
export type SheetFootprint = {
  readonly rows: number;
  readonly columns: number;
  readonly highlights: readonly string[];
};

export function formatTag(tag: OwnSheetTag): string {
  return `${tag.key}|${tag.edition}`;
}

/** The tag, or null for a sheet of a newer edition of the add-in, which is left alone. */
export function parseTag(value: string): OwnSheetTag | null {
  const [name, ...rest] = value.split('|');
  const key = SHEET_KEYS.find((known) => known === name);
  return key === undefined ? null : { key, edition: rest.join('|') };
}

/** The footprint, or null where the text is not one. */
export function parseFootprint(text: string): SheetFootprint | null {
  const match = /^(\d+) (\d+)((?: [A-Z]+\d+(?::[A-Z]+\d+)?)*)$/.exec(text);
  if (match === null) return null;
  const [, rows, columns, highlights = ''] = match;
  return { rows: Number(rows), columns: Number(columns), highlights: highlights.split(' ').filter(Boolean) };
}

export function formatFootprint({ rows, columns, highlights }: SheetFootprint): string {
  return [rows, columns, ...highlights].join(' ');
}

/** Covers both. */
export function unionOf(one: SheetFootprint, other: SheetFootprint): SheetFootprint {
  return {
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
    highlights: [...new Set([...one.highlights, ...other.highlights])],
  };
}
