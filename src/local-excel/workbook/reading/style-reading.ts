import { borderLineInFile } from '../border-styles';
import { builtInFormat } from '../number-format-codes';
import { childOf, childrenOf, flagOf, numberOf, parseXml, type XmlElement } from '../package/xml-element';
import { DEFAULT_STYLE } from '../style-registry';
import type { BorderModel, BorderSide, StyleModel } from '../workbook-model';
import type { ColorResolver } from './theme-colors';

/** What a conditional rule changes about a cell; null leaves it as it is. */
export type DifferentialStyle = {
  readonly fontColor: string | null;
  readonly fontBold: boolean | null;
  readonly fillColor: string | null;
};

export type StylesInFile = {
  /** In the order in which cells number them. */
  readonly styles: StyleModel[];
  readonly differential: readonly DifferentialStyle[];
};

type StyleTables = {
  readonly fonts: readonly Partial<StyleModel>[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly StyleModel['borders'][];
  readonly numberFormats: ReadonlyMap<number, string>;
};

/** Reads the cell formats of a file; a file without any has the default one. */
export function readStyles(xml: string | null, color: ColorResolver): StylesInFile {
  if (xml === null) return { styles: [DEFAULT_STYLE], differential: [] };
  const root = parseXml(xml);
  const tables = readTables(root, color);
  const formats = childrenOf(childOf(root, 'cellXfs'), 'xf').map((format) => readStyle(format, tables));
  const differential = childrenOf(childOf(root, 'dxfs'), 'dxf').map((format) =>
    readDifferential(format, color),
  );
  return { styles: formats.length > 0 ? formats : [DEFAULT_STYLE], differential };
}

function readTables(root: XmlElement, color: ColorResolver): StyleTables {
  const codes = childrenOf(childOf(root, 'numFmts'), 'numFmt');
  return {
    fonts: childrenOf(childOf(root, 'fonts'), 'font').map((font) => readFont(font, color)),
    fills: childrenOf(childOf(root, 'fills'), 'fill').map((fill) => readFill(fill, color)),
    borders: childrenOf(childOf(root, 'borders'), 'border').map((border) => readBorders(border, color)),
    numberFormats: new Map(
      codes.map((code) => [numberOf(code, 'numFmtId', -1), code.attributes.get('formatCode') ?? 'General']),
    ),
  };
}

function readStyle(format: XmlElement, tables: StyleTables): StyleModel {
  const number = numberOf(format, 'numFmtId', 0);
  return {
    ...DEFAULT_STYLE,
    ...tables.fonts[numberOf(format, 'fontId', 0)],
    ...readAlignment(childOf(format, 'alignment')),
    numberFormat: tables.numberFormats.get(number) ?? builtInFormat(number) ?? 'General',
    fillColor: tables.fills[numberOf(format, 'fillId', 0)] ?? null,
    borders: tables.borders[numberOf(format, 'borderId', 0)] ?? {},
    locked: flagOf(childOf(format, 'protection'), 'locked', true),
    formulaHidden: flagOf(childOf(format, 'protection'), 'hidden'),
  };
}

const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

function readFont(font: XmlElement, color: ColorResolver): Partial<StyleModel> {
  const underline = childOf(font, 'u');
  return {
    fontName: childOf(font, 'name')?.attributes.get('val') ?? DEFAULT_STYLE.fontName,
    fontSize: numberOf(childOf(font, 'sz'), 'val', DEFAULT_STYLE.fontSize),
    bold: switchOf(font, 'b') ?? false,
    italic: switchOf(font, 'i') ?? false,
    strikethrough: switchOf(font, 'strike') ?? false,
    underline: underline ? (UNDERLINES[underline.attributes.get('val') ?? 'single'] ?? 'None') : 'None',
    fontColor: color(childOf(font, 'color'), '#000000'),
  };
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off, no element says nothing. */
function switchOf(font: XmlElement | null, name: string): boolean | null {
  const element = childOf(font, name);
  return element ? flagOf(element, 'val', true) : null;
}

function readFill(fill: XmlElement, color: ColorResolver): string | null {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes.get('patternType') ?? 'none';
  if (kind === 'none' || kind === 'gray125') return null;
  return color(childOf(pattern, 'fgColor'), '#000000');
}

const SIDES: readonly (readonly [string, BorderSide])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];

function readBorders(border: XmlElement, color: ColorResolver): StyleModel['borders'] {
  const borders: StyleModel['borders'] = {};
  for (const [name, side] of SIDES) {
    const line = readLine(childOf(border, name), color);
    if (line) borders[side] = line;
  }
  const diagonal = readLine(childOf(border, 'diagonal'), color);
  if (diagonal && flagOf(border, 'diagonalDown')) borders.DiagonalDown = diagonal;
  if (diagonal && flagOf(border, 'diagonalUp')) borders.DiagonalUp = diagonal;
  return borders;
}

function readLine(side: XmlElement | null, color: ColorResolver): BorderModel | null {
  const line = borderLineInFile(side?.attributes.get('style'));
  return line && { style: line.style, weight: line.weight, color: color(childOf(side, 'color'), '#000000') };
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

function readAlignment(alignment: XmlElement | null): Partial<StyleModel> {
  return {
    horizontalAlignment: HORIZONTAL[alignment?.attributes.get('horizontal') ?? ''] ?? 'General',
    verticalAlignment: VERTICAL[alignment?.attributes.get('vertical') ?? ''] ?? 'Bottom',
    wrapText: flagOf(alignment, 'wrapText'),
    indentLevel: numberOf(alignment, 'indent', 0),
    shrinkToFit: flagOf(alignment, 'shrinkToFit'),
    textOrientation: orientationOf(numberOf(alignment, 'textRotation', 0)),
  };
}

/** Files turn text down by 91 to 180, office.js by negative degrees; 255 (stacked) is 180 there. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** In a rule's format the fill's colour is its background, unless a pattern is spelt out. */
function readDifferential(format: XmlElement, color: ColorResolver): DifferentialStyle {
  const font = childOf(format, 'font');
  const fontColor = childOf(font, 'color');
  const pattern = childOf(childOf(format, 'fill'), 'patternFill');
  const fillColor = childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor');
  return {
    fontColor: fontColor && color(fontColor, '#000000'),
    fontBold: switchOf(font, 'b'),
    fillColor: fillColor && color(fillColor, '#FFFFFF'),
  };
}
