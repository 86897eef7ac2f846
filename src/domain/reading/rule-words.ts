import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../assessment/instrument';
import type { Rulebook } from '../rules/rulebook';
import { matchKey } from './thai-text';

/** An indicator with every name it has had in any year, as match keys. */
export type IndicatorWords = {
  readonly number: IndicatorNumber;
  readonly instrument: WholeInstrument;
  readonly keys: readonly string[];
};

/**
 * The names by which sheets call what NACC scores, gathered from the rulebooks of all years: a sheet must be recognised before
 * its year is known. Values of rules never come from here.
 */
export type RuleWords = {
  readonly indicators: readonly IndicatorWords[];
  /** Match keys of the official names of instruments. */
  readonly instruments: ReadonlyMap<WholeInstrument, readonly string[]>;
  readonly subIndicators: ReadonlyMap<string, SubIndicatorCode>;
  /** Issues (ประเด็น) by every name they have had, as match keys. */
  readonly issues: ReadonlyMap<string, number>;
  /** Names of rating levels, the longest first, so that ผ่านดีเยี่ยม is tried before ผ่าน. */
  readonly levels: readonly string[];
};

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** The words of all given rulebooks together. */
export function gatherRuleWords(rulebooks: readonly Rulebook[]): RuleWords {
  const rules = rulebooks.flatMap((rulebook) => rulebook.indicators.value);
  const numbers = [...unique(rules.map((rule) => rule.number))].sort((a, b) => a - b);
  const indicators = numbers.flatMap((number): readonly IndicatorWords[] => {
    const same = rules.filter((rule) => rule.number === number);
    const [first] = same;
    if (first === undefined) return [];
    const keys = unique(same.flatMap((rule) => [rule.name, ...rule.aliases]).map(matchKey));
    return [{ number, instrument: first.instrument, keys }];
  });
  const subIndicators = rules.flatMap((rule) =>
    rule.subIndicators.map((sub) => [matchKey(sub.name), sub.code] as const),
  );
  const issues = rulebooks.flatMap((one) =>
    one.issues.value.map(({ name, number }) => [matchKey(name), number] as const),
  );
  const instruments = WHOLE_INSTRUMENTS.map((code) => {
    const names = rulebooks.flatMap((one) => one.instrumentNames.value.get(code) ?? []);
    return [code, unique(names.map(matchKey))] as const;
  });
  const levels = unique(rulebooks.flatMap((one) => one.rating.value.bands.map((band) => band.level)));
  return {
    indicators,
    instruments: new Map(instruments),
    subIndicators: new Map(subIndicators),
    issues: new Map(issues),
    levels: [...levels].sort((a, b) => b.length - a.length),
  };
}
