import { parseChoice, parseKeys, parseText, type JsonObject } from './parse-property';
import { CERTAINTIES, type Citation, type Cited } from './rulebook';
import type { Complain } from './rulebook-problem';

const CITED_KEYS = ['value', 'source', 'certainty', 'checked'];
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function parseDay(value: unknown, property: string, complain: Complain): string | null {
  const isDay = typeof value === 'string' && DAY.test(value);
  return isDay ? value : complain(property, 'is not a day as YYYY-MM-DD');
}

function parseCitation(cited: JsonObject, property: string, complain: Complain): Citation | null {
  const source = parseText(cited['source'], `${property}.source`, complain);
  const certainty = parseChoice(cited['certainty'], `${property}.certainty`, CERTAINTIES, complain);
  const checked = parseDay(cited['checked'], `${property}.checked`, complain);
  if (source === null || certainty === null || checked === null) return null;
  return { source, certainty, checked };
}

/** A value with its source, certainty and the day it was checked; all four are asked for. */
export function parseCited<T>(
  value: unknown,
  property: string,
  complain: Complain,
  parseValue: (value: unknown, property: string, complain: Complain) => T | null,
): Cited<T> | null {
  const cited = parseKeys(value, property, CITED_KEYS, complain);
  if (cited === null) return null;
  const citation = parseCitation(cited, property, complain);
  const parsed = parseValue(cited['value'], `${property}.value`, complain);
  return citation === null || parsed === null ? null : { ...citation, value: parsed };
}

/** The least certain of at least one citation; the first of them where several are. */
export function leastCertain(first: Citation, ...others: readonly Citation[]): Citation {
  const rank = (one: Citation) => CERTAINTIES.indexOf(one.certainty);
  const { source, certainty, checked } = others.reduce((a, b) => (rank(b) > rank(a) ? b : a), first);
  return { source, certainty, checked };
}
