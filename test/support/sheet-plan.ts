/** Generated sheets and plans of a few cells, for tests of what is done with them. */
import type { CellContent, SheetCell, SheetSpec } from '../../src/domain/sheets/sheet-spec';
import type { StyleName } from '../../src/domain/sheets/styles';
import { resolveStyles } from '../../src/domain/sheets/styles';
import type { SheetChange, WorkbookPlan } from '../../src/domain/sheets/workbook-plan';

export const STYLES = resolveStyles({ digits: 'arabic', fontName: 'TH SarabunPSK' });

function cell(content: CellContent, style: StyleName): SheetCell {
  return { content, style, role: 'constant' };
}

export function text(value: string, style: StyleName = 'text'): SheetCell {
  return cell({ kind: 'text', text: value }, style);
}

export function number(value: number, style: StyleName = 'score'): SheetCell {
  return cell({ kind: 'number', value }, style);
}

export function formula(value: string, style: StyleName = 'score'): SheetCell {
  return cell({ kind: 'formula', formula: value }, style);
}

export function blank(style: StyleName = 'typed'): SheetCell {
  return cell({ kind: 'blank' }, style);
}

type SpecParts = Partial<SheetSpec> & { readonly cells: readonly (readonly (SheetCell | null)[])[] };

/** A generated sheet from its cells; everything else is plain unless given. */
export function specOf({ cells, ...parts }: SpecParts): SheetSpec {
  const width = cells[0]?.length ?? 0;
  return {
    key: 'summary',
    edition: '2568',
    name: 'ITA_สรุปผล_2568',
    tabColor: '#1F4E79',
    columns: Array.from({ length: width }, (_, index) => ({ field: `column${index}`, width: 80 })),
    rows: cells.map((row, index) => ({ key: `row${index}`, height: 24, cells: row })),
    merges: [],
    frozenRows: 0,
    filter: null,
    highlights: [],
    dropDowns: [],
    charts: [],
    print: { orientation: 'portrait', titleRows: null, footer: { left: '', center: '', right: '' } },
    names: [],
    ...parts,
  };
}

export function create(spec: SheetSpec): SheetChange {
  return { kind: 'create', spec };
}

export function update(spec: SheetSpec, existing = spec.name): SheetChange {
  return { kind: 'update', spec, existing, keptCells: 0 };
}

export function planOf(...changes: readonly SheetChange[]): WorkbookPlan {
  return { changes, styles: STYLES, untouched: [] };
}
