/** Values that come over the wire are unknown until read here; what does not fit is Excel's `InvalidArgument`. */
import { refusal } from './host-error';

export type Arguments = readonly unknown[];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** An argument that was left out arrives as null. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function requireText(value: unknown): string {
  if (typeof value !== 'string') throw refusal('InvalidArgument');
  return value;
}

export function requireBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw refusal('InvalidArgument');
  return value;
}

export function requireNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusal('InvalidArgument');
  return value;
}

export function requireInteger(value: unknown): number {
  const number = requireNumber(value);
  if (!Number.isInteger(number)) throw refusal('InvalidArgument');
  return number;
}

export function requireRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw refusal('InvalidArgument');
  return value;
}

export function requireList(value: unknown): readonly unknown[] {
  if (!isList(value)) throw refusal('InvalidArgument');
  return value;
}

/** The value when it is one of Excel's enumeration; enumerations travel as their text. */
export function requireOneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw refusal('InvalidArgument');
  return found;
}

/** True only when the optional flag was given and set. */
export function readFlag(value: unknown): boolean {
  return isAbsent(value) ? false : requireBoolean(value);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as `#RRGGBB` in capitals, from `#rrggbb`, `rrggbb` or an HTML name. */
export function requireColor(value: unknown): string {
  const text = requireText(value).trim().toLowerCase();
  const hex = /^#?([0-9a-f]{6})$/.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : NAMED_COLORS[text];
  if (!color) throw refusal('InvalidArgument');
  return color;
}
