import { isJsonObject, type JsonObject } from './parse-property';

/**
 * A year whose rules are not known yet may take over those of another: what its file does not state comes from there,
 * and is marked unverified whatever it was.
 */
function markUnverified(value: unknown, from: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => markUnverified(item, from));
  if (!isJsonObject(value)) return value;
  const marked = mapValues(value, (inner) => markUnverified(inner, from));
  const { source, certainty } = value;
  return certainty === undefined
    ? marked
    : { ...marked, certainty: 'unverified', source: `ยกมาจากปี ${from}: ${String(source)}` };
}

function mapValues(object: JsonObject, change: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The file completed with what it does not state from the file of the year it inherits; it says no more that it inherits. */
export function inheritRules(file: JsonObject, ancestor: JsonObject, from: number): JsonObject {
  const stated = Object.entries(file).filter(([key]) => key !== 'inherits');
  const taken = mapValues(ancestor, (value) => markUnverified(value, from));
  return { ...taken, ...Object.fromEntries(stated) };
}
