import { leastCertain } from '../../rules/parse-citation';
import { bodyRow, type Column } from '../column';
import { cellReference } from '../formula-text';
import { blankCell, formulaCell, textCell, typedCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { SheetContext } from '../sheet-context';
import { formatDay } from '../thai-period';
import { CERTAINTY_WORDS } from './certainty-words';
import { SETTINGS_COLUMNS, settingsColumn, type SettingsField } from './settings-columns';
import { ruleKey } from './settings-keys';
import type { SettingsLine, SettingsSection } from './settings-section';
import type { SourceList } from './source-list';

/** A line and the zero-based row it stands in. */
type PlacedLine = { readonly line: SettingsLine; readonly row: number };

/** What rows of rules need to know besides the rules. */
export type SettingsRowContext = {
  readonly context: SheetContext;
  readonly sources: SourceList;
  /** Rules that a pasted list has put out of use. */
  readonly replaced: ReadonlySet<string>;
  /** Rules beside which something was typed that cannot be used. */
  readonly refused: ReadonlySet<string>;
};

/** Points: a line of what staff type. */
export const TYPED_ROW_HEIGHT = 22;
const CHANGED = 'แก้โดยหน่วยงาน';
const REFUSED = 'ใช้ไม่ได้ ดูผลตรวจสอบ';
const REPLACED = 'ใช้รายการที่วางแทน';

function canType({ replaces }: SettingsLine, field: 'name' | 'value'): boolean {
  return replaces === field || replaces === 'both';
}

function cellToType(line: SettingsLine, field: 'name' | 'value'): PlannedCell {
  return canType(line, field) ? typedCell() : blankCell('compactText');
}

/** Tells by formula, so that a value is marked as soon as it is typed. */
function statusCell({ line, row }: PlacedLine, { replaced, refused }: SettingsRowContext): PlannedCell {
  if (replaced.has(line.subject)) return textCell(REPLACED, 'compactCenter');
  const cells = [
    ...(canType(line, 'name') ? [cellReference(row, settingsColumn('typedName'))] : []),
    ...(canType(line, 'value') ? [cellReference(row, settingsColumn('typedValue'))] : []),
  ];
  const [first, second] = cells.map((cell) => `${cell}=""`);
  if (first === undefined) return blankCell('compactCenter');
  const isEmpty = second === undefined ? first : `AND(${first},${second})`;
  const words = refused.has(line.subject) ? REFUSED : CHANGED;
  return formulaCell(`=IF(${isEmpty},"","${words}")`, 'compactCenter', words);
}

function citedTexts({ citations: [first, ...others] }: SettingsLine): readonly [string, string] {
  if (first === undefined) return ['', ''];
  const { certainty, checked } = leastCertain(first, ...others);
  return [CERTAINTY_WORDS[certainty], formatDay(checked) ?? ''];
}

function cellsOf(
  rowContext: SettingsRowContext,
): Readonly<Record<SettingsField, (placed: PlacedLine) => PlannedCell>> {
  const {
    context: { show },
    sources,
  } = rowContext;
  return {
    code: ({ line }) => textCell(show(line.code), 'compactCenter'),
    name: ({ line }) => textCell(show(line.name), 'compactText'),
    typedName: ({ line }) => cellToType(line, 'name'),
    value: ({ line }) => textCell(show(line.value), 'compactCenter'),
    typedValue: ({ line }) => cellToType(line, 'value'),
    status: (placed) => statusCell(placed, rowContext),
    certainty: ({ line }) => textCell(citedTexts(line)[0], 'compactCenter'),
    checked: ({ line }) => textCell(show(citedTexts(line)[1]), 'compactCenter'),
    source: ({ line }) => textCell(show(sources.numbersOf(line.citations)), 'compactCenter'),
  };
}

/** The caption of a section and its rules, the caption in the zero-based row `top`. */
export function sectionRows(
  { key, caption, lines }: SettingsSection,
  top: number,
  rowContext: SettingsRowContext,
): readonly PlannedRow[] {
  const { context } = rowContext;
  const cells = cellsOf(rowContext);
  const columns: readonly Column<PlacedLine>[] = SETTINGS_COLUMNS.map((column) => ({
    ...column,
    cell: cells[column.field],
  }));
  return [
    {
      ...wideRow(`#${key}`, textCell(context.show(caption), 'section'), SETTINGS_COLUMNS.length),
      part: 'long',
    },
    ...lines.map((line, index) => ({
      ...bodyRow(ruleKey(context.edition, line.subject), columns, { line, row: top + 1 + index }),
      leastHeight: TYPED_ROW_HEIGHT,
    })),
  ];
}
