import { childOf, descendantOf, numberOf, parseXml, type XmlElement } from '../package/xml-element';

/**
 * Colours as files say them (written out, by theme, by the old palette) and as office.js says them (`#RRGGBB`).
 */
export type ColorResolver = (element: XmlElement | null, otherwise: string) => string;

/** The order in which colours of the theme are numbered; the first two pairs stand the other way round in the theme's part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A resolver for the workbook's theme; without a theme part, Office's own. */
export function colorResolver(themeXml: string | null): ColorResolver {
  const theme = themeXml === null ? OFFICE_THEME : themeColors(parseXml(themeXml));
  return (element, otherwise) => {
    const written = element?.attributes.get('rgb');
    if (written !== undefined) return `#${written.slice(-6).toUpperCase()}`;
    const themed = theme[numberOf(element, 'theme', -1)];
    if (themed !== undefined) return tinted(themed, numberOf(element, 'tint', 0));
    const indexed = PALETTE[numberOf(element, 'indexed', -1)];
    return indexed === undefined ? otherwise : `#${indexed}`;
  };
}

function themeColors(root: XmlElement): string[] {
  const scheme = descendantOf(root, 'themeElements', 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const value = color?.attributes.get(color.name === 'sysClr' ? 'lastClr' : 'val');
    return value === undefined ? (OFFICE_THEME[index] ?? '#000000') : `#${value.toUpperCase()}`;
  });
}

/** Lighter towards white for a positive tint, darker for a negative one, by lightness (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, lightness] = toHsl(color);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, changed);
}

function toHsl(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const span = high - low;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  if (high === red) return [((green - blue) / span + 6) % 6, saturation, lightness];
  if (high === green) return [(blue - red) / span + 2, saturation, lightness];
  return [(red - green) / span + 4, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channels = [0, 8, 4].map((offset) => {
    const turn = (offset + hue * 2) % 12;
    return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  });
  const digits = channels.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('').toUpperCase()}`;
}
