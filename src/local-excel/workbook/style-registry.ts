import type { StyleModel, WorkbookModel } from './workbook-model';

/** Cell formats of a workbook. Cells name them by their place in the list, as cells of a file do. */

/** Excel's own default format; style 0 of a new workbook. */
export const DEFAULT_STYLE: StyleModel = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fillColor: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
};

type Registry = { readonly places: Map<string, number>; counted: number };

/** Beside the model, so that looking up a format does not compare it with every other. */
const registries = new WeakMap<StyleModel[], Registry>();

/** The place of a format in the workbook's list; it is added when no equal one is there yet. */
export function internStyle(model: WorkbookModel, style: StyleModel): number {
  const { places } = registryOf(model.styles);
  const key = styleKey(style);
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = model.styles.push(style) - 1;
  places.set(key, place);
  return place;
}

function registryOf(styles: StyleModel[]): Registry {
  const registry = registries.get(styles) ?? { places: new Map<string, number>(), counted: 0 };
  registries.set(styles, registry);
  for (; registry.counted < styles.length; registry.counted += 1) {
    const style = styles[registry.counted];
    if (!style) continue;
    const key = styleKey(style);
    if (!registry.places.has(key)) registry.places.set(key, registry.counted);
  }
  return registry;
}

function styleKey(style: StyleModel): string {
  const borders = Object.entries(style.borders)
    .filter(([, border]) => border.style !== 'None')
    .map(([side, border]) => [side, border.style, border.weight, border.color.toUpperCase()].join())
    .sort();
  const { numberFormat, fontName, fontSize, bold, italic, underline, strikethrough } = style;
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, shrinkToFit, textOrientation } =
    style;
  return JSON.stringify([
    [numberFormat, fontName, fontSize, bold, italic, underline, strikethrough, style.fontColor.toUpperCase()],
    [horizontalAlignment, verticalAlignment, wrapText, indentLevel, shrinkToFit, textOrientation],
    [style.fillColor?.toUpperCase() ?? null, style.locked, style.formulaHidden, ...borders],
  ]);
}
