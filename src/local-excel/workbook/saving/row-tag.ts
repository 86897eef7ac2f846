import type { WorksheetModel } from '../workbook-model';

/**
 * The opening tag of a row after a save. `spans`, a hint about which columns the row uses, is dropped because it may not hold
 * any more; height and hiding are written when `sized` says that they changed.
 */
export function rowTag(tag: string, worksheet: WorksheetModel, row: number, sized: boolean): string {
  const kept = withoutAttributes(tag, ['spans']);
  if (!sized) return kept;
  const height = worksheet.rowHeights.get(row);
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const hidden = worksheet.hiddenRows.has(row) ? ' hidden="1"' : '';
  const bare = withoutAttributes(kept, ['ht', 'customHeight', 'hidden']);
  return bare.replace(/\s*(\/?)>$/, (_, slash: string) => `${size}${hidden}${slash}>`);
}

function withoutAttributes(tag: string, names: readonly string[]): string {
  return names.reduce(
    (rest, name) => rest.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''),
    tag,
  );
}
