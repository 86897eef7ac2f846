/** Names of cell styles; what each looks like depends on font and digits and is resolved by `resolveStyles`. */
export const STYLE_NAMES = [
  'title',
  'subtitle',
  'note',
  'label',
  'bigScore',
  'bigLevel',
  'sentence',
  'header',
  'text',
  'textCenter',
  'code',
  'score',
  'difference',
  'percent',
  'count',
  'typed',
  'draft',
  'link',
  'key',
  'totalText',
  'totalScore',
  'totalPercent',
  'severityError',
  'severityWarning',
  'severityNotice',
  'section',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export type Border = 'none' | 'thin';

/** A style as the adapter applies it. Colours are `#RRGGBB`. */
export type CellStyle = {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly fontColor: string;
  /** Null for no fill. */
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'CenterAcrossSelection';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly border: Border;
};

export type StyleSheet = Readonly<Record<StyleName, CellStyle>>;
