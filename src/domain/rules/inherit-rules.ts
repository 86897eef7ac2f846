import { isJsonObject, type JsonObject } from './parse-property';

/** Rules that are told by question codes. */
const TIED_TO_QUESTIONS = ['topics', 'meanings', 'issues', 'reportingItems'];

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

/**
 * The file completed with what it does not state from the file of the year it inherits; it says no more that it inherits.
 * Codes move between years, so a file with questions of its own takes over nothing that is told by their codes.
 */
export function inheritRules(file: JsonObject, ancestor: JsonObject, from: number): JsonObject {
  const stated = Object.entries(file).filter(([key]) => key !== 'inherits');
  const isOwn = 'questions' in file;
  const kept = Object.entries(ancestor).filter(([key]) => !(isOwn && TIED_TO_QUESTIONS.includes(key)));
  const taken = mapValues(Object.fromEntries(kept), (value) => markUnverified(value, from));
  return { ...taken, ...Object.fromEntries(stated) };
}
