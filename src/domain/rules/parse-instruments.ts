import {
  INSTRUMENT_CODES,
  WHOLE_INSTRUMENTS,
  type InstrumentCode,
  type WholeInstrument,
} from '../assessment/instrument';
import { HUNDRED, ZERO, type Score } from '../assessment/score';
import { parseChoice, parseKeys, parseList, parsePoints, parseText } from './parse-property';
import type { Complain } from './rulebook-problem';

const PARTS = ['EIT1', 'EIT2'] as const;

function isInstrumentCode(text: string): text is InstrumentCode {
  return INSTRUMENT_CODES.some((code) => code === text);
}

/** The name of each instrument and of each part that the year has. */
export function parseInstrumentNames(
  value: unknown,
  property: string,
  parts: readonly InstrumentCode[],
  complain: Complain,
): ReadonlyMap<InstrumentCode, string> | null {
  const object = parseKeys(value, property, [...WHOLE_INSTRUMENTS, ...parts], complain);
  if (object === null) return null;
  const names = new Map<InstrumentCode, string>();
  for (const code of Object.keys(object).filter(isInstrumentCode)) {
    const name = parseText(object[code], `${property}.${code}`, complain);
    if (name !== null) names.set(code, name);
  }
  return names;
}

/** Percent of the total that each instrument counts for; they must add up to 100. */
export function parseWeights(
  value: unknown,
  property: string,
  complain: Complain,
): ReadonlyMap<WholeInstrument, Score> | null {
  const object = parseKeys(value, property, WHOLE_INSTRUMENTS, complain);
  if (object === null) return null;
  const weights = new Map<WholeInstrument, Score>();
  for (const code of WHOLE_INSTRUMENTS) {
    const weight = parsePoints(object[code], `${property}.${code}`, complain);
    if (weight !== null) weights.set(code, weight);
  }
  if (weights.size < WHOLE_INSTRUMENTS.length) return null;
  const sum = [...weights.values()].reduce((total, weight) => total.add(weight), ZERO);
  return sum.equals(HUNDRED) ? weights : complain(property, `adds up to ${sum.toString()}, not 100`);
}

/** The parts that EIT is combined from: both, or none where it is one score. */
export function parseEitParts(
  value: unknown,
  property: string,
  complain: Complain,
): readonly InstrumentCode[] | null {
  const list = parseList(value, property, complain);
  if (list === null) return null;
  if (list.length > 0 && list.length !== PARTS.length)
    return complain(property, 'has to be both parts or none');
  const codes = PARTS.slice(0, list.length).map((part, index) =>
    parseChoice(list[index], `${property}[${index}]`, [part], complain),
  );
  return codes.filter((code) => code !== null);
}
