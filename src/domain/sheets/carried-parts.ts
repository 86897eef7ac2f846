import type { Column } from './column';
import { continueTexts } from './continuation';
import { carriedCell, textCell, type PlannedCell } from './planned-cell';
import type { CellStyle } from './styles';

/** A text that a row carries from the user's measures, and the width of its column in points. */
export type CarriedText<Field extends string> = {
  readonly field: Field;
  readonly text: string | null;
  readonly width: number;
};

/** ส่วนของแถว: what one physical row shows of the carried texts; parts after the first go on below it. */
export type CarriedPart<Field extends string> = {
  readonly part: number;
  readonly texts: ReadonlyMap<Field, string>;
};

/** The texts of a row in the order of these fields, each with the width of its column. */
export function carriedTexts<Field extends string>(
  fields: readonly Field[],
  texts: Readonly<Record<Field, string | null>>,
  widths: Readonly<Record<Field, number>>,
): readonly CarriedText<Field>[] {
  return fields.map((field) => ({ field, text: texts[field], width: widths[field] }));
}

/** The physical rows that the texts take, at least one. */
export function carriedParts<Field extends string>(
  texts: readonly CarriedText<Field>[],
  style: CellStyle,
): readonly CarriedPart<Field>[] {
  return continueTexts(texts, style).map((shown, part) => ({
    part,
    texts: new Map(
      texts.flatMap(({ field }, index) => {
        const text = shown[index] ?? null;
        return text === null ? [] : [[field, text] as const];
      }),
    ),
  }));
}

/** The cell of a part: its text, a cell to fill where the row has none, nothing where a part below has none. */
export function carriedPartCell<Field extends string>(
  { part, texts }: CarriedPart<Field>,
  field: Field,
): PlannedCell {
  const text = texts.get(field) ?? null;
  return part > 0 && text === null ? textCell('', 'text') : carriedCell(text);
}

/** A column of a table whose rows carry texts; users may fill and reword what stands there. */
export function carriedColumn<Field extends string>(
  field: Field,
  header: string,
  width: number,
): Column<{ readonly carried: CarriedPart<Field> }> {
  return { field, filled: true, width, header, cell: ({ carried }) => carriedPartCell(carried, field) };
}

/** The key of a part: that of its row, counted from the second part on. */
export function partKey(key: string, part: number): string {
  return part === 0 ? key : `${key}|${part + 1}`;
}
