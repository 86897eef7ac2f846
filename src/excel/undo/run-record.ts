/**
 * What one run of ours did to the workbook, in enough detail to take it back: kept as a custom XML part of its own, so that it
 * travels with the file and goes with the run.
 */
import type { RememberedHighlight } from '../remembered-highlights';
import { isRemembered } from '../remembered-highlights';
import type { RawCell } from './cell-mark';
import type { Guard } from './json-guards';
import { isListOf, isObjectOf, isOrNull, isText, parseJsonAs } from './json-guards';
import { isLook } from './kept-look';
import type { KeptImage } from './sheet-image';
import { isKeptImage, isRawCell } from './sheet-image';
import type { SheetLook } from './sheet-look';

/** A worksheet that the run made. */
export type CreatedSheet = {
  readonly sheet: string;
  /** Marks of what it wrote, a text for each row. */
  readonly marks: readonly string[];
  /** Workbook names that point at it. */
  readonly names: readonly string[];
};

/** A worksheet of ours that the run rewrote in place. */
export type RewrittenSheet = {
  readonly sheet: string;
  /** Whose it is, as its property says: `summary|2568`. */
  readonly tag: string;
  readonly marks: readonly string[];
  readonly names: readonly string[];
  /** The cells before. */
  readonly before: KeptImage;
  /** How it looked and worked before, in line with those cells; `same` as after, and null where it is not known. */
  readonly look: SheetLook | 'same' | null;
};

/** Our rules in the users' sheets, before and after. */
export type ChangedRules = {
  readonly before: readonly RememberedHighlight[];
  readonly after: readonly RememberedHighlight[];
};

/** A cell of a user's sheet that the run mended, with the number format it had. */
export type FixedCell = {
  readonly sheet: string;
  readonly address: string;
  readonly before: RawCell;
  readonly after: RawCell;
  readonly format: string;
};

export type RunRecord = {
  readonly created: readonly CreatedSheet[];
  readonly rewritten: readonly RewrittenSheet[];
  readonly rules: ChangedRules | null;
  /** Absent from runs that mend nothing. */
  readonly fixes?: readonly FixedCell[] | undefined;
};

const areFixes = isListOf(
  isObjectOf<FixedCell>({
    sheet: isText,
    address: isText,
    before: isRawCell,
    after: isRawCell,
    format: isText,
  }),
);

function areFixesOrNone(value: unknown): value is readonly FixedCell[] | undefined {
  return value === undefined || areFixes(value);
}

function isLookOrSame(value: unknown): value is SheetLook | 'same' {
  return value === 'same' || isLook(value);
}

const isRecord: Guard<RunRecord> = isObjectOf<RunRecord>({
  fixes: areFixesOrNone,
  created: isListOf(
    isObjectOf<CreatedSheet>({ sheet: isText, marks: isListOf(isText), names: isListOf(isText) }),
  ),
  rewritten: isListOf(
    isObjectOf<RewrittenSheet>({
      sheet: isText,
      tag: isText,
      marks: isListOf(isText),
      names: isListOf(isText),
      before: isKeptImage,
      look: isOrNull(isLookOrSame),
    }),
  ),
  rules: isOrNull(
    isObjectOf<ChangedRules>({ before: isListOf(isRemembered), after: isListOf(isRemembered) }),
  ),
});

/** What the namespaces of all records begin with. */
export const RECORD_NAMESPACES = 'urn:ita-assistant:run:';

/** The namespace of the part with the record of a run: Excel finds parts by it. */
export function recordNamespace(run: number): string {
  return `${RECORD_NAMESPACES}${run}`;
}

/** Characters that XML gives a meaning or does not allow; inside JSON texts, where alone they occur, they may be written so. */
const NOT_IN_XML = /[&<>\u007f-\u009f\ufffe\uffff]/g;

function escapeForXml(json: string): string {
  return json.replace(NOT_IN_XML, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function formatRecord(run: number, record: RunRecord): string {
  return `<run xmlns="${recordNamespace(run)}">${escapeForXml(JSON.stringify(record))}</run>`;
}

/** The record in a part; null where the text holds none of this version. */
export function parseRecord(xml: string): RunRecord | null {
  const [, json = ''] = /<run\b[^>]*>([\s\S]*)<\/run>/.exec(xml) ?? [];
  return parseJsonAs(json.replaceAll('&quot;', '"').replaceAll('&apos;', "'"), isRecord);
}

/** The record in what Excel has answered. */
export function readRecord(xml: { readonly value: string }): RunRecord | null {
  return parseRecord(xml.value);
}
