/** A cell format as a plain object, as `setCellProperties` takes it and `getCellProperties` returns it. */
import type { BorderModel, BorderSide, StyleModel } from '../../workbook/workbook-model';
import { NO_BORDER, withBorder } from '../cells/borders';
import {
  FILL_PROPERTIES,
  FONT_PROPERTIES,
  LAYOUT_PROPERTIES,
  PROTECTION_PROPERTIES,
  type FormatProperty,
} from '../cells/format-properties';
import { notImplemented } from '../host-error';
import type { Table } from '../object-definition';
import { isAbsent, requireRecord } from '../wire-value';
import { BORDER_CHANGES } from './borders';

export type Plain = Readonly<Record<string, unknown>>;

const BORDER_SIDES: Readonly<Record<string, BorderSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const NESTED: Readonly<Record<string, Table<FormatProperty>>> = {
  font: FONT_PROPERTIES,
  fill: FILL_PROPERTIES,
  protection: PROTECTION_PROPERTIES,
};

function applyTable(style: StyleModel, table: Table<FormatProperty>, values: Plain): StyleModel {
  return Object.entries(values).reduce((changed, [name, value]) => {
    if (isAbsent(value)) return changed;
    const property = table[name];
    if (!property) throw notImplemented(`CellProperties.${name}`);
    return property.change(changed, value);
  }, style);
}

function isBorderProperty(name: string): name is keyof BorderModel {
  return Object.hasOwn(BORDER_CHANGES, name);
}

function applyBorder(border: BorderModel, values: Plain): BorderModel {
  return Object.entries(values).reduce((changed, [name, value]) => {
    if (isAbsent(value)) return changed;
    if (!isBorderProperty(name)) throw notImplemented(`CellBorder.${name}`);
    return BORDER_CHANGES[name](changed, value);
  }, border);
}

function applyBorders(style: StyleModel, borders: Plain): StyleModel {
  return Object.entries(borders).reduce((changed, [name, value]) => {
    if (isAbsent(value)) return changed;
    const side = BORDER_SIDES[name];
    if (!side) throw notImplemented(`CellBorderCollection.${name}`);
    return withBorder(changed, side, applyBorder(changed.borders[side] ?? NO_BORDER, requireRecord(value)));
  }, style);
}

/** The style with what the object sets. */
export function applyFormat(style: StyleModel, format: Plain): StyleModel {
  const { borders, ...others } = format;
  const layout = Object.entries(others).filter(([name]) => !Object.hasOwn(NESTED, name));
  let changed = applyTable(style, LAYOUT_PROPERTIES, Object.fromEntries(layout));
  for (const [name, table] of Object.entries(NESTED)) {
    if (!isAbsent(others[name])) changed = applyTable(changed, table, requireRecord(others[name]));
  }
  return isAbsent(borders) ? changed : applyBorders(changed, requireRecord(borders));
}

function pickTable(style: StyleModel, table: Table<FormatProperty>, wanted: Plain): Plain {
  const names = Object.keys(wanted).filter((name) => wanted[name] === true);
  const entries = names.map((name): [string, unknown] => {
    const property = table[name];
    if (!property) throw notImplemented(`CellProperties.${name}`);
    return [name, property.read(style)];
  });
  return Object.fromEntries(entries);
}

/** The wanted parts of the borders on every side. */
function pickBorders(style: StyleModel, wanted: Plain): Plain {
  const parts = Object.keys(wanted).filter((name) => wanted[name] === true);
  const unknown = parts.find((name) => !isBorderProperty(name));
  if (unknown) throw notImplemented(`CellBorder.${unknown}`);
  const entries = Object.entries(BORDER_SIDES).map(([name, side]): [string, unknown] => {
    const border = style.borders[side] ?? NO_BORDER;
    return [name, Object.fromEntries(parts.filter(isBorderProperty).map((part) => [part, border[part]]))];
  });
  return Object.fromEntries(entries);
}

/** What is wanted of the style: an object of the same shape, with `true` at what to read. */
export function pickFormat(style: StyleModel, wanted: Plain): Plain {
  const { borders, ...others } = wanted;
  const layout = Object.entries(others).filter(([name]) => !Object.hasOwn(NESTED, name));
  const picked = Object.entries(NESTED)
    .filter(([name]) => !isAbsent(others[name]))
    .map(([name, table]): [string, unknown] => [name, pickTable(style, table, requireRecord(others[name]))]);
  return {
    ...pickTable(style, LAYOUT_PROPERTIES, Object.fromEntries(layout)),
    ...Object.fromEntries(picked),
    ...(!isAbsent(borders) && { borders: pickBorders(style, requireRecord(borders)) }),
  };
}
