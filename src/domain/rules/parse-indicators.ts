import type { SubIndicatorCode } from '../assessment/indicator';
import { instrumentOf } from '../assessment/question-code';
import { leastCertain, parseCited } from './parse-citation';
import { parseIndicatorNames, type IndicatorName } from './parse-indicator-names';
import { parseObject, parseText, type JsonObject } from './parse-property';
import { parseQuestionRanges, type QuestionRange } from './parse-question-ranges';
import type { Cited, IndicatorRule, SubIndicatorRule } from './rulebook';
import type { Complain } from './rulebook-problem';

/** What the indicators of a year are put together from: their names, those of their parts, and the questions of each. */
type Parts = {
  readonly ranges: readonly QuestionRange[];
  readonly subIndicatorNames: ReadonlyMap<string, string>;
};

const SUB_INDICATOR = /^[1-9]\d*\.[1-9]\d*$/;

function isSubIndicatorCode(text: string): text is SubIndicatorCode {
  return SUB_INDICATOR.test(text);
}

function parseSubIndicatorNames(
  value: unknown,
  property: string,
  complain: Complain,
): ReadonlyMap<string, string> | null {
  const object = parseObject(value, property, complain);
  if (object === null) return null;
  const names = new Map<string, string>();
  for (const [code, text] of Object.entries(object)) {
    const name = parseText(text, `${property}.${code}`, complain);
    if (name !== null) names.set(code, name);
  }
  return names;
}

/** The sub-indicators of an indicator by their number; a file lists them by how sure their questions are. */
function subIndicatorsOf(indicator: IndicatorName, { ranges, subIndicatorNames }: Parts): SubIndicatorRule[] {
  const rules = ranges.flatMap(({ group, questions, citation }) => {
    const name = subIndicatorNames.get(group);
    const isInside = isSubIndicatorCode(group) && group.startsWith(`${indicator.number}.`);
    return isInside && name !== undefined
      ? [{ code: group, name, questions, questionsCitation: citation }]
      : [];
  });
  const order = ({ code }: SubIndicatorRule) => Number(code.split('.')[1]);
  return rules.sort((a, b) => order(a) - order(b));
}

function buildIndicator(indicator: IndicatorName, parts: Parts, complain: Complain): IndicatorRule | null {
  const own = parts.ranges.find((range) => range.group === String(indicator.number));
  const subIndicators = subIndicatorsOf(indicator, parts);
  const [first, ...others] = subIndicators.map((part) => part.questionsCitation);
  if (own !== undefined && first !== undefined) {
    return complain(own.property, 'gives questions to an indicator that has sub-indicators');
  }
  const citation = own?.citation ?? (first === undefined ? undefined : leastCertain(first, ...others));
  if (citation === undefined) return complain('questions', `has none for indicator ${indicator.number}`);
  const questions = own?.questions ?? subIndicators.flatMap((part) => part.questions);
  return { ...indicator, subIndicators, questions, questionsCitation: citation };
}

function complainOfStrangers(names: readonly IndicatorName[], parts: Parts, complain: Complain): void {
  for (const { group, questions, property } of parts.ranges) {
    const [number = ''] = group.split('.');
    const indicator = names.find((name) => String(name.number) === number);
    if (indicator === undefined) complain(property, 'is not an indicator of the year');
    else if (questions.some((code) => instrumentOf(code) !== indicator.instrument)) {
      complain(property, `is not made of questions of ${indicator.instrument}`);
    }
    if (group !== number && !parts.subIndicatorNames.has(group)) complain(property, 'has no name');
  }
  for (const code of parts.subIndicatorNames.keys()) {
    const isAsked = isSubIndicatorCode(code) && parts.ranges.some((range) => range.group === code);
    if (!isAsked) complain(`subIndicators.value.${code}`, 'has no questions');
  }
}

/** The indicators of a rulebook file, from its properties `indicators`, `subIndicators` and `questions`. */
export function parseIndicators(
  file: JsonObject,
  complain: Complain,
): Cited<readonly IndicatorRule[]> | null {
  const indicators = parseCited(file['indicators'], 'indicators', complain, parseIndicatorNames);
  const subIndicators = parseCited(file['subIndicators'], 'subIndicators', complain, parseSubIndicatorNames);
  const ranges = parseQuestionRanges(file['questions'], 'questions', complain);
  if (indicators === null || subIndicators === null || ranges === null) return null;
  const parts: Parts = { ranges, subIndicatorNames: subIndicators.value };
  complainOfStrangers(indicators.value, parts, complain);
  const rules = indicators.value.map((indicator) => buildIndicator(indicator, parts, complain));
  return { ...indicators, value: rules.filter((rule) => rule !== null) };
}
