import type { Reading } from '../findings/finding';
import type { LayoutCorrection } from './layout-correction';
import { note } from './note';
import { COLUMN_FIELDS, TABLE_KINDS } from './sheet-layout';

/** Corrections on their way into the workbook and back. A person or another version may have written them, so nothing is taken on trust. */
const MOST_CORRECTIONS = 200;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map<string, unknown>(Object.entries(value));
}

function isIndex(value: unknown, below: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below;
}

function parseList<T>(value: unknown, parse: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const items: unknown[] = value;
  const parsed = items.flatMap((item) => {
    const one = parse(item);
    return one === null ? [] : [one];
  });
  return parsed.length === items.length ? parsed : null;
}

function rises(numbers: readonly number[]): boolean {
  return (
    numbers[0] === 0 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  );
}

function parseColumn(value: unknown): LayoutCorrection['columns'][number] | null {
  const fields = fieldsOf(value);
  const column = fields.get('column');
  const field = COLUMN_FIELDS.find((one) => one === fields.get('field'));
  return isIndex(column, MOST_COLUMNS) && field !== undefined ? { column, field } : null;
}

function parseHeaderRow(value: unknown): number | null {
  return isIndex(value, MOST_ROWS) ? value : null;
}

function parseCorrection(value: unknown): LayoutCorrection | null {
  const fields = fieldsOf(value);
  const [fingerprint, firstRow, lastRow] = ['fingerprint', 'firstRow', 'lastRow'].map((name) =>
    fields.get(name),
  );
  const kind = TABLE_KINDS.find((one) => one === fields.get('kind'));
  const headerRows = parseList(fields.get('headerRows'), parseHeaderRow);
  const columns = parseList(fields.get('columns'), parseColumn);
  if (typeof fingerprint !== 'string' || !/[^/|]/.test(fingerprint)) return null;
  if (kind === undefined || headerRows === null || columns === null) return null;
  if (!rises(headerRows) || !rises(columns.map(({ column }) => column))) return null;
  if (!isIndex(firstRow, MOST_ROWS) || firstRow <= Math.max(...headerRows)) return null;
  if (lastRow !== null && (!isIndex(lastRow, MOST_ROWS) || lastRow < firstRow)) return null;
  const sheet = fields.get('sheet');
  const correction = { fingerprint, kind, headerRows, firstRow, lastRow, columns };
  return typeof sheet === 'string' && sheet !== '' ? { ...correction, sheet } : correction;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Text that is no JSON is as little a list of corrections as any other value, and is told the same way.
    return null;
  }
}

/** What the workbook keeps: the corrections as JSON text. */
export function formatLayoutCorrections(corrections: readonly LayoutCorrection[]): string {
  return JSON.stringify(corrections);
}

/** The corrections that a workbook keeps, out of JSON text. Each one that is not whole and right is left out and told as R16. */
export function parseLayoutCorrections(kept: unknown): Reading<readonly LayoutCorrection[]> {
  const list: unknown = typeof kept === 'string' ? parseJson(kept) : null;
  if (!Array.isArray(list)) {
    return { value: [], findings: [note('R16', 'warning', null, { because: 'unreadable' })] };
  }
  const items: unknown[] = list;
  const value = items.slice(0, MOST_CORRECTIONS).flatMap((item) => {
    const one = parseCorrection(item);
    return one === null ? [] : [one];
  });
  const wrong = items.length - value.length;
  const findings = wrong === 0 ? [] : [note('R16', 'warning', null, { because: 'wrong', count: wrong })];
  return { value, findings };
}
