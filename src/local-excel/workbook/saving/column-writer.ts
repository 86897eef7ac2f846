import { buildElement } from '../package/xml-build';
import { childOf, childrenOf, numberOf, type XmlElement } from '../package/xml-element';
import { widthOfPoints } from '../sheet-size';
import type { WorksheetModel } from '../workbook-model';
import { writtenChanges } from './written-changes';

/** A run of columns that the file describes together. */
type ColumnRun = {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
};

/** The `cols` element with the widths and hidings that changed; the other columns keep what the file says of them. */
export function columnsXml(worksheet: WorksheetModel, sheet: XmlElement, prefix: string): string {
  const runs = childrenOf(childOf(sheet, 'cols'), 'col').map(runOf);
  const changed = [...writtenChanges(worksheet).columnWidths].sort((a, b) => a - b);
  const split = changed.reduce<readonly ColumnRun[]>(
    (rest, column) => withColumn(rest, column, worksheet),
    runs,
  );
  const written = merged([...split].sort((a, b) => a.first - b.first));
  const content = written.map(({ first, last, attributes }) =>
    buildElement(`${prefix}col`, { min: first + 1, max: last + 1, ...attributes }),
  );
  return content.length === 0 ? '' : buildElement(`${prefix}cols`, {}, content.join(''));
}

function runOf(element: XmlElement): ColumnRun {
  const first = numberOf(element, 'min', 1) - 1;
  const entries = [...element.attributes].filter(([name]) => name !== 'min' && name !== 'max');
  return { first, last: numberOf(element, 'max', first + 1) - 1, attributes: Object.fromEntries(entries) };
}

const SIZE_ATTRIBUTES: ReadonlySet<string> = new Set(['width', 'customWidth', 'hidden', 'bestFit']);

function withColumn(runs: readonly ColumnRun[], column: number, worksheet: WorksheetModel): ColumnRun[] {
  const around = runs.find(({ first, last }) => first <= column && column <= last);
  const kept = Object.entries(around?.attributes ?? {}).filter(([name]) => !SIZE_ATTRIBUTES.has(name));
  const attributes = { ...Object.fromEntries(kept), ...sizeAttributes(worksheet, column) };
  const rest = runs.filter((run) => run !== around);
  if (around && around.first < column) rest.push({ ...around, last: column - 1 });
  if (around && around.last > column) rest.push({ ...around, first: column + 1 });
  if (Object.keys(attributes).length > 0) rest.push({ first: column, last: column, attributes });
  return rest;
}

/** A hidden column says its width too, so that it comes back as wide as it was. */
function sizeAttributes(worksheet: WorksheetModel, column: number): Record<string, string> {
  const width = worksheet.columnWidths.get(column);
  const hidden = worksheet.hiddenColumns.has(column);
  if (width === undefined && !hidden) return {};
  const points = width ?? worksheet.standardWidth;
  const size = { width: String(widthOfPoints(points)), customWidth: '1' };
  return hidden ? { ...size, hidden: '1' } : size;
}

function merged(runs: readonly ColumnRun[]): ColumnRun[] {
  const result: ColumnRun[] = [];
  for (const run of runs) {
    const previous = result.at(-1);
    const same = previous && JSON.stringify(previous.attributes) === JSON.stringify(run.attributes);
    if (previous && same && previous.last + 1 === run.first)
      result[result.length - 1] = { ...previous, last: run.last };
    else result.push(run);
  }
  return result;
}
