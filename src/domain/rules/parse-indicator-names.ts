import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../assessment/instrument';
import { parseChoice, parseKeys, parseList, parseText } from './parse-property';
import type { Complain } from './rulebook-problem';

/** An indicator without its questions: the part of the rules that has stayed the same every year. */
export type IndicatorName = {
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly instrument: WholeInstrument;
};

const KEYS = ['number', 'name', 'aliases', 'instrument'];

function parseIndicatorName(
  value: unknown,
  property: string,
  expected: number,
  complain: Complain,
): IndicatorName | null {
  const object = parseKeys(value, property, KEYS, complain);
  if (object === null) return null;
  const number = parseChoice(object['number'], `${property}.number`, [expected], complain);
  const name = parseText(object['name'], `${property}.name`, complain);
  const instrument = parseChoice(object['instrument'], `${property}.instrument`, WHOLE_INSTRUMENTS, complain);
  const aliases = parseList(object['aliases'], `${property}.aliases`, complain)?.map((alias, index) =>
    parseText(alias, `${property}.aliases[${index}]`, complain),
  );
  if (number === null || name === null || instrument === null || aliases === undefined) return null;
  return { number, name, instrument, aliases: aliases.filter((alias) => alias !== null) };
}

function complainOfSharedNames(names: readonly IndicatorName[], property: string, complain: Complain): void {
  const owners = new Map<string, number>();
  for (const { number, name, aliases } of names) {
    for (const word of [name, ...aliases]) {
      const owner = owners.get(word);
      if (owner !== undefined) complain(property, `names both ${owner} and ${number} “${word}”`);
      owners.set(word, number);
    }
  }
}

/** The indicators in order, numbered from 1 without a gap; every instrument has at least one, no name stands for two. */
export function parseIndicatorNames(
  value: unknown,
  property: string,
  complain: Complain,
): readonly IndicatorName[] | null {
  const list = parseList(value, property, complain);
  if (list === null) return null;
  const parsed = list.map((item, index) =>
    parseIndicatorName(item, `${property}[${index}]`, index + 1, complain),
  );
  const names = parsed.filter((name) => name !== null);
  complainOfSharedNames(names, property, complain);
  for (const instrument of WHOLE_INSTRUMENTS) {
    const isThere = names.some((name) => name.instrument === instrument);
    if (!isThere) complain(property, `has no indicator of ${instrument}`);
  }
  return names;
}
