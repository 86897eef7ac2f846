import { saysIndicator } from '../../reading/indicator-word';
import { matchIndicators } from '../../reading/match-indicator';
import { matchInstrument } from '../../reading/match-instrument';
import { findQuestionCodes } from '../../reading/parse-question-codes';
import type { RuleWords } from '../../reading/rule-words';
import type { ScoreSubject } from '../../reading/score-subject';
import { toArabicDigits } from '../../reading/thai-digits';

/** สิ่งที่ข้อความพูดถึง: the scored items that some words name, by code, number or name. */
const NUMBERED = /ตัวชี้วัด(?:ที่)?\s*(\d{1,2}(?:\s*(?:,|และ|กับ|\/)\s*(?:ตัวชี้วัด)?(?:ที่)?\s*\d{1,2})*)(?![\d.])/g;
const TOTAL = /ภาพรวม|โดยรวม|คะแนนรวม/;

function questionsIn(text: string): readonly ScoreSubject[] {
  return findQuestionCodes(text, 'prose').map(({ code }) => ({ kind: 'question', code }));
}

function indicatorsIn(text: string, words: RuleWords): readonly ScoreSubject[] {
  const lists = [...text.matchAll(NUMBERED)].map(([, list = '']) => list.match(/\d+/g) ?? []);
  const numbered = lists.flat().map(Number);
  const named = matchIndicators(text, words.indicators)
    .filter(({ by }) => by === 'name' || saysIndicator(text))
    .map(({ number }) => number);
  // A name says more than the number beside it, which may be another's.
  const numbers = named.length > 0 && numbered.length <= 1 ? named : [...numbered, ...named];
  const known = numbers.filter((number) => words.indicators.some((one) => one.number === number));
  return [...new Set(known)].map((number) => ({ kind: 'indicator', number }));
}

/**
 * The items of the most particular kind that the words name: questions before indicators before an instrument before the
 * total. Empty where they name none.
 */
export function itemsIn(written: string, words: RuleWords): readonly ScoreSubject[] {
  const text = toArabicDigits(written);
  const questions = questionsIn(text);
  if (questions.length > 0) return questions;
  const indicators = indicatorsIn(text, words);
  if (indicators.length > 0) return indicators;
  const instrument = matchInstrument(text);
  if (instrument !== null) return [{ kind: 'instrument', code: instrument }];
  return TOTAL.test(text) ? [{ kind: 'total' }] : [];
}
