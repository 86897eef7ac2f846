import { blockAddress, type CellPlace } from '../../assessment/cell-place';
import { CONTINUED } from '../continuation';
import type { ExistingTable } from '../keeping/existing-table';
import { contentOf } from '../keeping/kept-columns';
import { ownerOf } from '../keeping/user-content';
import type { CellContent } from '../sheet-spec';
import type { ExistingSheet } from '../workbook-plan';
import { MEASURE_COLUMNS, type MeasureField } from './measure-columns';
import { parseMeasureKey, type MeasureRowKey } from './measure-row-keys';
import { measureColumnsOf, readMeasuresTable } from './measures-table';
import { readMeasureRow, type RowMeasure, type RowReading } from './read-measure-row';

/** A row of the list of measures, with those that go on below it. */
export type MasterRow = {
  readonly key: string;
  readonly parsed: MeasureRowKey;
  readonly at: CellPlace;
  readonly measure: RowMeasure;
  /** The same by what staff typed alone: what we carried there may have changed since where it came from. */
  readonly typed: RowMeasure;
};

type Group = { readonly key: string; readonly parsed: MeasureRowKey; readonly rows: readonly number[] };

/** Rows of the same measure together, in the order of the sheet. */
function groupRows({ rows }: ExistingTable): readonly Group[] {
  const groups = new Map<string, Group>();
  rows.forEach(({ key }, row) => {
    const parsed = key === null ? null : parseMeasureKey(key);
    if (key === null || parsed === null) return;
    const own = key.split('|').slice(0, 3).join('|');
    const earlier = groups.get(own);
    groups.set(own, { key: own, parsed: earlier?.parsed ?? parsed, rows: [...(earlier?.rows ?? []), row] });
  });
  return [...groups.values()];
}

/** A text that goes on in rows below is one text again; anything else is what its first row says. */
function joinContents(contents: readonly CellContent[]): CellContent {
  const said = contents.filter(({ kind }) => kind !== 'blank');
  const texts = said.flatMap((content) =>
    content.kind === 'text' && content.text.trim() !== CONTINUED ? [content.text] : [],
  );
  return texts.length > 1 ? { kind: 'text', text: texts.join('\n') } : (said[0] ?? { kind: 'blank' });
}

function placeOf({ name, top, left }: ExistingSheet, rows: readonly number[]): CellPlace {
  const first = top + Math.min(...rows);
  const last = top + Math.max(...rows);
  return { sheet: name, address: blockAddress(first, left, last, left + MEASURE_COLUMNS.length - 1) };
}

/** Every row of the list as the sheet stands, whether it proposes a measure or not; none where its row keys are gone. */
export function readMeasuresSheet(sheet: ExistingSheet, reading: RowReading): readonly MasterRow[] {
  const table = readMeasuresTable(sheet);
  if (table === null) return [];
  const columnOf = measureColumnsOf(table);
  return groupRows(table).map(({ key, parsed, rows }) => {
    const existing = rows.flatMap((row) => table.rows[row] ?? []);
    const cells = (typedOnly: boolean) => (field: MeasureField) => {
      const column = columnOf.get(field);
      const counted = existing.filter(({ contents, fingerprints }) => {
        return !typedOnly || ownerOf(contentOf(contents, column), fingerprints.get(field)) === 'user';
      });
      return joinContents(counted.map(({ results }) => contentOf(results, column)));
    };
    return {
      key,
      parsed,
      at: placeOf(sheet, rows),
      measure: readMeasureRow(cells(false), reading),
      typed: readMeasureRow(cells(true), reading),
    };
  });
}
