/** Which conditional formats in the users' sheets are ours: noted in the workbook's settings, so that the note travels with it. */

/** Setting with the notes, an array of `RememberedHighlight`. */
export const HIGHLIGHTS_SETTING = 'ita.highlights';

/** A rule we added. Excel may give it another id when the file is opened again; place and look then tell it. */
export type RememberedHighlight = {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly threshold: number;
  readonly fill: string;
  readonly font: string;
};

/** A note of ours. */
export function isRemembered(value: unknown): value is RememberedHighlight {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['id', 'sheet', 'address', 'fill', 'font'];
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    texts.every((name) => typeof fields.get(name) === 'string') && typeof fields.get('threshold') === 'number'
  );
}

/** The notes in a setting's value; what is not a note of ours is passed over. */
export function parseRemembered(value: unknown): readonly RememberedHighlight[] {
  if (!Array.isArray(value)) return [];
  const notes: unknown[] = value;
  return notes.filter(isRemembered);
}

/** Whether the workbook notes any mark of ours; one sync. */
export async function hasHighlights(context: Excel.RequestContext): Promise<boolean> {
  const setting = context.workbook.settings.getItemOrNullObject(HIGHLIGHTS_SETTING);
  setting.load('value');
  await context.sync();
  return !setting.isNullObject && parseRemembered(setting.value).length > 0;
}
