import { numberFormatsOf, type DigitStyle } from './digit-style';

/**
 * รูปแบบเซลล์: names of cell styles; what each looks like depends on font and digits and is resolved by `resolveStyles`.
 * The `compact` ones are for the summary, whose three tables share one portrait page.
 */
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
  'missing',
  'difference',
  'percent',
  'count',
  'typed',
  'kept',
  'draft',
  'link',
  'key',
  'compactHeader',
  'compactText',
  'compactCenter',
  'compactScore',
  'compactDifference',
  'compactCount',
  'totalText',
  'totalScore',
  'totalDifference',
  'totalCount',
  'totalPercent',
  'severityError',
  'severityWarning',
  'severityNotice',
  'section',
  'compactTyped',
  'typedCount',
  'typedDate',
  'compactDraft',
  'quarter',
  'memoTitle',
  'memoLabel',
  'memoText',
  'memoCenter',
  'memoTyped',
  'memoHeader',
  'memoCell',
  'memoCellCenter',
  'memoScore',
  'repeated',
  'repeatedCenter',
  'compactRepeated',
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

export type StyleOptions = { readonly digits: DigitStyle; readonly fontName: string };

/** Pairs of text and fill with a contrast of at least 4.5 : 1. */
export const LOW_COLORS = { font: '#9C0006', fill: '#FFC7CE' } as const;
export const WATCH_COLORS = { font: '#7F6000', fill: '#FFEB9C' } as const;
const TYPED_FILL = '#FFF9E5';
const HEADER_FILL = '#DDEBF7';
const TOTAL_FILL = '#F2F2F2';
const MISSING_FILL = '#E7E6E6';
const INK = '#000000';
const NOTE_INK = '#595959';
const LINK_INK = '#0563C1';
const HEADING_INK = '#1F3864';

/** Thai faces draw small for their size: 14 pt in tables, 16 pt in sentences, never below 12 pt where people read. */
const BODY_SIZE = 14;
const COMPACT_SIZE = 12;
const MEMO_SIZE = 16;
const MEMO_TITLE_SIZE = 24;

/** Text format: what staff type there stays as typed, be it `1-2` or a line that begins with a hyphen. */
const AS_TYPED = '@';

/** The few looks that all styles are made from. */
function baseLooks(fontName: string) {
  const cell: CellStyle = {
    fontName,
    fontSize: BODY_SIZE,
    bold: false,
    fontColor: INK,
    fill: null,
    numberFormat: 'General',
    horizontal: 'Left',
    vertical: 'Top',
    wrap: true,
    border: 'thin',
  };
  const centered: CellStyle = { ...cell, horizontal: 'Center' };
  const compact: CellStyle = { ...cell, fontSize: COMPACT_SIZE, vertical: 'Center' };
  return {
    cell,
    centered,
    compact,
    header: { ...centered, bold: true, fill: HEADER_FILL, vertical: 'Center' },
    total: { ...compact, bold: true, fill: TOTAL_FILL },
    heading: {
      ...cell,
      fontSize: 16,
      bold: true,
      fontColor: HEADING_INK,
      border: 'none',
      vertical: 'Center',
    },
  } satisfies Record<string, CellStyle>;
}

function figure(look: CellStyle, numberFormat: string): CellStyle {
  return { ...look, numberFormat, horizontal: 'Center', wrap: false };
}

/** บันทึกข้อความ is all in 16 pt, its title apart, and has lines only around its tables. */
function memoLooks(cell: CellStyle, scoreFormat: string) {
  const line: CellStyle = { ...cell, fontSize: MEMO_SIZE, border: 'none' };
  const framed: CellStyle = { ...line, border: 'thin', vertical: 'Center' };
  return {
    memoTitle: { ...line, fontSize: MEMO_TITLE_SIZE, bold: true, horizontal: 'Center', vertical: 'Center' },
    memoLabel: { ...line, bold: true },
    memoText: line,
    memoCenter: { ...line, horizontal: 'Center', vertical: 'Bottom' },
    memoTyped: { ...line, fill: TYPED_FILL, numberFormat: AS_TYPED },
    memoHeader: { ...framed, bold: true, horizontal: 'Center' },
    memoCell: framed,
    memoCellCenter: { ...framed, horizontal: 'Center' },
    memoScore: figure(framed, scoreFormat),
  } satisfies Partial<StyleSheet>;
}

/** Every style in the user's font and digits. */
export function resolveStyles(options: StyleOptions): StyleSheet {
  const formats = numberFormatsOf(options.digits);
  const { cell, centered, compact, header, total, heading } = baseLooks(options.fontName);
  return {
    title: { ...heading, fontSize: 18, horizontal: 'Center' },
    subtitle: { ...heading, horizontal: 'Center' },
    note: { ...cell, fontColor: NOTE_INK, border: 'none', fontSize: COMPACT_SIZE, vertical: 'Center' },
    label: { ...heading, fontSize: BODY_SIZE, border: 'thin', fill: HEADER_FILL },
    bigScore: { ...figure(heading, formats.score), fontSize: 20, border: 'thin' },
    bigLevel: { ...heading, fontSize: 18, horizontal: 'Center', border: 'thin' },
    sentence: { ...cell, fontSize: BODY_SIZE, vertical: 'Center' },
    header: header,
    text: cell,
    textCenter: centered,
    code: { ...centered, numberFormat: AS_TYPED },
    score: figure(cell, formats.score),
    missing: { ...figure(cell, formats.score), fill: MISSING_FILL },
    difference: figure(cell, formats.difference),
    percent: figure(compact, formats.percent),
    count: figure(cell, formats.count),
    typed: { ...cell, fill: TYPED_FILL, numberFormat: AS_TYPED },
    kept: { ...cell, fill: TYPED_FILL },
    draft: { ...cell, fill: TYPED_FILL },
    link: { ...centered, fontColor: LINK_INK },
    key: { ...cell, fontSize: 10, fontColor: NOTE_INK, border: 'none', wrap: false, numberFormat: AS_TYPED },
    compactHeader: { ...header, fontSize: COMPACT_SIZE },
    compactText: compact,
    compactCenter: { ...compact, horizontal: 'Center' },
    compactScore: figure(compact, formats.score),
    compactDifference: figure(compact, formats.difference),
    compactCount: figure(compact, formats.count),
    totalText: total,
    totalScore: figure(total, formats.score),
    totalDifference: figure(total, formats.difference),
    totalCount: figure(total, formats.count),
    totalPercent: figure(total, formats.percent),
    severityError: { ...centered, fontColor: LOW_COLORS.font, fill: LOW_COLORS.fill, bold: true },
    severityWarning: { ...centered, fontColor: WATCH_COLORS.font, fill: WATCH_COLORS.fill },
    severityNotice: centered,
    section: { ...heading, fontSize: BODY_SIZE },
    compactTyped: { ...compact, fill: TYPED_FILL, numberFormat: AS_TYPED },
    typedCount: { ...figure(compact, formats.count), fill: TYPED_FILL },
    typedDate: { ...figure(compact, formats.date), fill: TYPED_FILL },
    quarter: { ...compact, horizontal: 'Center', numberFormat: formats.count },
    compactDraft: { ...compact, horizontal: 'Center', fill: TYPED_FILL },
    ...memoLooks(cell, formats.score),
    // A label that a row above has already: quiet, but still there for a filter, a screen reader and the top of a page.
    repeated: { ...cell, fontColor: NOTE_INK },
    repeatedCenter: { ...centered, fontColor: NOTE_INK },
    compactRepeated: { ...compact, fontColor: NOTE_INK },
  };
}
