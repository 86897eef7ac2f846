import { parseDecimal, type Score } from '../assessment/score';
import type { Complain } from './rulebook-problem';

/**
 * Strict parsing of the plain values in a rulebook file. Each parser gives null after it has complained, so that one pass
 * over a file finds all of its mistakes.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of whatever keys. */
export function parseObject(value: unknown, property: string, complain: Complain): JsonObject | null {
  return isJsonObject(value) ? value : complain(property, 'is not an object');
}

/** An object of exactly these keys; complains of each one missing or unknown, and gives null when any is missing. */
export function parseKeys(
  value: unknown,
  property: string,
  keys: readonly string[],
  complain: Complain,
): JsonObject | null {
  const object = parseObject(value, property, complain);
  if (object === null) return null;
  const inside = (key: string) => (property === '' ? key : `${property}.${key}`);
  const missing = keys.filter((key) => !(key in object));
  for (const key of missing) complain(inside(key), 'is missing');
  for (const key of Object.keys(object)) if (!keys.includes(key)) complain(inside(key), 'is unknown');
  return missing.length === 0 ? object : null;
}

export function parseList(value: unknown, property: string, complain: Complain): readonly unknown[] | null {
  return Array.isArray(value) ? value : complain(property, 'is not a list');
}

/** Text that says something and has no space at its ends. */
export function parseText(value: unknown, property: string, complain: Complain): string | null {
  if (typeof value !== 'string') return complain(property, 'is not text');
  if (value === '') return complain(property, 'is empty');
  return value === value.trim() ? value : complain(property, 'begins or ends with a space');
}

/** One of a closed set of values. */
export function parseChoice<T extends string | number | boolean>(
  value: unknown,
  property: string,
  choices: readonly T[],
  complain: Complain,
): T | null {
  const found = choices.find((choice) => choice === value);
  return found ?? complain(property, `is not one of ${choices.join(', ')}`);
}

/** A decimal from 0 to 100, written as text so that no digit is lost: `"84.99"`. */
export function parsePoints(value: unknown, property: string, complain: Complain): Score | null {
  const score = typeof value === 'string' ? parseDecimal(value) : null;
  if (score === null) return complain(property, 'is not a decimal written as text');
  return score.gte(0) && score.lte(100) ? score : complain(property, 'is not within 0 to 100');
}
