/** The properties of a cell format by their names in office.js: how each is read from a style, and what it may be set to. */
import type { StyleModel } from '../../workbook/workbook-model';
import { notImplemented, refusal } from '../host-error';
import type { Table } from '../object-definition';
import {
  requireBoolean,
  requireColor,
  requireInteger,
  requireNumber,
  requireOneOf,
  requireText,
} from '../wire-value';

export type FormatProperty = {
  readonly read: (style: StyleModel) => unknown;
  /** The style with the property set; throws when Excel would refuse the value. */
  readonly change: (style: StyleModel, value: unknown) => StyleModel;
};

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const LARGEST_INDENT = 250;
const LARGEST_FONT = 409;
const VERTICAL_TEXT = 180;
/** What Excel reads for a cell without fill. */
const NO_FILL_COLOR = '#FFFFFF';

function requireWithin(value: number, least: number, most: number): number {
  if (value < least || value > most) throw refusal('InvalidArgument');
  return value;
}

function requireOrientation(value: unknown): number {
  const angle = requireInteger(value);
  return angle === VERTICAL_TEXT ? angle : requireWithin(angle, -90, 90);
}

/** `range.format`. */
export const LAYOUT_PROPERTIES: Table<FormatProperty> = {
  horizontalAlignment: {
    read: (style) => style.horizontalAlignment,
    change: (style, value) => ({ ...style, horizontalAlignment: requireOneOf(value, HORIZONTAL) }),
  },
  verticalAlignment: {
    read: (style) => style.verticalAlignment,
    change: (style, value) => ({ ...style, verticalAlignment: requireOneOf(value, VERTICAL) }),
  },
  wrapText: {
    read: (style) => style.wrapText,
    change: (style, value) => ({ ...style, wrapText: requireBoolean(value) }),
  },
  indentLevel: {
    read: (style) => style.indentLevel,
    change: (style, value) => ({
      ...style,
      indentLevel: requireWithin(requireInteger(value), 0, LARGEST_INDENT),
    }),
  },
  shrinkToFit: {
    read: (style) => style.shrinkToFit,
    change: (style, value) => ({ ...style, shrinkToFit: requireBoolean(value) }),
  },
  textOrientation: {
    read: (style) => style.textOrientation,
    change: (style, value) => ({ ...style, textOrientation: requireOrientation(value) }),
  },
};

/** `range.format.font`. */
export const FONT_PROPERTIES: Table<FormatProperty> = {
  name: {
    read: (style) => style.fontName,
    change: (style, value) => {
      if (requireText(value) === '') throw refusal('InvalidArgument');
      return { ...style, fontName: requireText(value) };
    },
  },
  size: {
    read: (style) => style.fontSize,
    change: (style, value) => ({ ...style, fontSize: requireWithin(requireNumber(value), 1, LARGEST_FONT) }),
  },
  bold: {
    read: (style) => style.bold,
    change: (style, value) => ({ ...style, bold: requireBoolean(value) }),
  },
  italic: {
    read: (style) => style.italic,
    change: (style, value) => ({ ...style, italic: requireBoolean(value) }),
  },
  underline: {
    read: (style) => style.underline,
    change: (style, value) => ({ ...style, underline: requireOneOf(value, UNDERLINES) }),
  },
  strikethrough: {
    read: (style) => style.strikethrough,
    change: (style, value) => ({ ...style, strikethrough: requireBoolean(value) }),
  },
  color: {
    read: (style) => style.fontColor,
    change: (style, value) => ({ ...style, fontColor: requireColor(value) }),
  },
};

/** `range.format.fill`. */
export const FILL_PROPERTIES: Table<FormatProperty> = {
  color: {
    read: (style) => style.fillColor ?? NO_FILL_COLOR,
    change: (style, value) => ({ ...style, fillColor: requireColor(value) }),
  },
  // The one property by which a cell without fill can be told from a white one.
  tintAndShade: {
    read: (style) => (style.fillColor === null ? null : 0),
    change: (style, value) => {
      if (requireNumber(value) !== 0) throw notImplemented('RangeFill.tintAndShade');
      return style;
    },
  },
};

/** `range.format.protection`. */
export const PROTECTION_PROPERTIES: Table<FormatProperty> = {
  locked: {
    read: (style) => style.locked,
    change: (style, value) => ({ ...style, locked: requireBoolean(value) }),
  },
  formulaHidden: {
    read: (style) => style.formulaHidden,
    change: (style, value) => ({ ...style, formulaHidden: requireBoolean(value) }),
  },
};
