import type { QuestionCode } from '../../assessment/question-code';
import { instrumentOf } from '../../assessment/question-code';
import type { Finding } from '../../findings/finding';
import type { IndicatorRule, SubIndicatorRule } from '../rulebook';
import type { TypedCell } from '../typed-rules';
import { refusal } from './override';

/**
 * กลุ่มของข้อคำถาม: the indicator, or in OIT the sub-indicator, that a question counts in: `5` or `9.3`. Lists of NACC name it
 * by number, by name or by both.
 */
export type QuestionGroup = string;

type Place = { readonly indicator: IndicatorRule; readonly subIndicator: SubIndicatorRule | null };

const NUMBERED = /^(?:ตัวชี้วัดย่อย|ตัวชี้วัด)?\s*(?:ที่|ข้อ)?\s*(\d{1,2}(?:\.\d{1,2})?)(?![\d.]\d)/;

function bareName(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function isPlace({ indicator, subIndicator }: Place, group: QuestionGroup): boolean {
  return (subIndicator?.code ?? String(indicator.number)) === group;
}

function hasName({ indicator, subIndicator }: Place, name: string): boolean {
  const names = subIndicator === null ? [indicator.name, ...indicator.aliases] : [subIndicator.name];
  return names.some((one) => bareName(one) === name);
}

function placesIn(indicators: readonly IndicatorRule[]): readonly Place[] {
  return indicators.flatMap((indicator): readonly Place[] => [
    { indicator, subIndicator: null },
    ...indicator.subIndicators.map((subIndicator) => ({ indicator, subIndicator })),
  ]);
}

/** The indicator or sub-indicator that the words name; null where they name none of the year. */
export function matchGroup(text: string, indicators: readonly IndicatorRule[]): QuestionGroup | null {
  const number = NUMBERED.exec(text)?.[1];
  const found = placesIn(indicators).find((place) =>
    number === undefined ? hasName(place, bareName(text)) : isPlace(place, number),
  );
  return found === undefined ? null : (found.subIndicator?.code ?? String(found.indicator.number));
}

/** The group that a cell gives a question, or why the question cannot stand there. */
export function readGroup(
  code: QuestionCode,
  { text, at }: TypedCell,
  indicators: readonly IndicatorRule[],
): { readonly group: QuestionGroup } | { readonly finding: Finding } {
  const group = matchGroup(text, indicators);
  const place = placesIn(indicators).find((one) => group !== null && isPlace(one, group));
  if (group === null || place === undefined) {
    return { finding: refusal(at, 'unknownGroup', { found: text, code }) };
  }
  const { indicator, subIndicator } = place;
  if (indicator.instrument !== instrumentOf(code)) {
    const facts = { found: text, code, instrument: indicator.instrument };
    return { finding: refusal(at, 'otherInstrument', facts) };
  }
  if (subIndicator === null && indicator.subIndicators.length > 0) {
    const parts = indicator.subIndicators.map((part) => part.code);
    return { finding: refusal(at, 'needsSubIndicator', { found: text, code, parts }) };
  }
  return { group };
}
