import type { SubIndicatorCode } from '../assessment/indicator';
import { saysIndicator } from './indicator-word';
import { coverageOfName, matchIndicators } from './match-indicator';
import { matchInstrument } from './match-instrument';
import { type CodeMention, findQuestionCodes } from './parse-question-codes';
import type { RuleWords } from './rule-words';
import type { ScoreSubject } from './score-subject';
import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/** What the label beside a score, or the header above it, says the score is of. */
export type LabelMatch = {
  readonly subject: ScoreSubject;
  /** How a question's code was written. */
  readonly mention: CodeMention | null;
  /** A number that contradicts the indicator's name. */
  readonly contradicted: number | null;
};

const BEFORE_CODE = /^(?:[-•*(\s]|คะแนน|ผล|ข้อ|คำถาม|ที่|รหัส)*$/;
/** A plain number is no code: those open with a letter, or with a zero for it. */
const FIGURE = /^[1-9]\d*(?:\.\d+)?$/;
const SUB_INDICATOR = /^(?:[-•*(\s]|คะแนน|ผล|ตัวชี้วัดย่อย|ที่|ข้อ)*(\d{1,2}\.\d)(?![\d.])/;
const NO_SCORE_OF_ITS_OWN = /น้ำหนัก|คะแนนเต็ม|เป้าหมาย|เกณฑ์|จำนวน|ผู้ตอบ/;
const LEAST_COVERAGE = 0.6;
/** Longer words are a sentence about what is scored, not its label. */
const LONGEST_LABEL = 120;

const TOTALS: ReadonlySet<string> = new Set(
  [
    'คะแนนรวม',
    'ผลคะแนนรวม',
    'คะแนนรวมทั้งหมด',
    'คะแนนรวมทั้งสิ้น',
    'คะแนนรวมถ่วงน้ำหนัก',
    'คะแนนภาพรวม',
    'ผลคะแนนภาพรวม',
    'ภาพรวม',
    'ภาพรวมหน่วยงาน',
    'คะแนนเฉลี่ยรวม',
    'คะแนนเฉลี่ยภาพรวม',
    'คะแนน ITA',
    'คะแนนรวม ITA',
    'คะแนน ITA รวม',
    'คะแนนภาพรวม ITA',
    'ผลคะแนน ITA',
    'ผลการประเมิน ITA',
    'ผลการประเมินภาพรวม',
    'ผลการประเมิน ITA ภาพรวม',
    'ค่าคะแนน ITA',
    'ITA',
    'total',
    'total score',
    'ITA score',
  ].map(matchKey),
);
const AFTER_TOTAL = /(?:ทั้งสิ้น|ของหน่วยงาน|ของ|\(.*\)|:|=|ประจำ|ปีงบประมาณ|ปี|พ\.?\s?ศ\.?|\d{4}|คะแนน$|\s)/g;

function isTotal(label: string): boolean {
  const text = toArabicDigits(label);
  if (TOTALS.has(matchKey(text))) return true;
  const bare = matchKey(text.replace(AFTER_TOTAL, ''));
  return bare !== '' && TOTALS.has(bare);
}

function matchQuestion(text: string): LabelMatch | null {
  const [first, second] = findQuestionCodes(text, 'list');
  if (first === undefined || !BEFORE_CODE.test(text.slice(0, first.start))) return null;
  // One score beside a range of questions is the score of none of them.
  if (second !== undefined && second.start === first.start) return null;
  return { subject: { kind: 'question', code: first.code }, mention: first, contradicted: null };
}

function subIndicatorIn(text: string, words: RuleWords): SubIndicatorCode | null {
  const known = [...words.subIndicators.values()];
  const written = SUB_INDICATOR.exec(toArabicDigits(text))?.[1];
  return known.find((code) => code === written) ?? words.subIndicators.get(matchKey(text)) ?? null;
}

function matchIndicatorLabel(text: string, words: RuleWords): LabelMatch | null {
  const [only, ...others] = matchIndicators(text, words.indicators);
  if (only === undefined || others.length > 0) return null;
  const isCalledSo = saysIndicator(text);
  if (only.by === 'number' && !isCalledSo) return null;
  if (!isCalledSo && coverageOfName(text, words.indicators) < LEAST_COVERAGE) return null;
  return {
    subject: { kind: 'indicator', number: only.number },
    mention: null,
    contradicted: only.contradicted,
  };
}

/** True for การเปิดเผยข้อมูล (OIT): an instrument named in parentheses after the short form of its own name. */
function isInstrumentsOwnName(text: string, words: RuleWords): boolean {
  if (saysIndicator(text) || /^\s*\d/.test(toArabicDigits(text))) return false;
  const instrument = matchInstrument(text);
  const key = matchKey(text.replace(/\([^()]*\)/g, ''));
  const names =
    instrument === null
      ? []
      : [...words.instruments].flatMap(([code, keys]) => (instrument.startsWith(code) ? keys : []));
  return key.length > 3 && names.some((name) => name.includes(key));
}

/**
 * The subject of a score from the words beside or above it: a question, a sub-indicator, an indicator, an instrument or the
 * total, the most particular first. Null where the words name none, or several.
 */
export function matchScoreLabel(text: string, words: RuleWords): LabelMatch | null {
  const isFigure = FIGURE.test(text);
  const question = isFigure ? null : matchQuestion(text);
  if (question !== null) return question;
  if (text.length > LONGEST_LABEL || text === '') return null;
  if (NO_SCORE_OF_ITS_OWN.test(text) && !isTotal(text)) return null;
  const subIndicator = subIndicatorIn(text, words);
  const plain = { mention: null, contradicted: null };
  if (subIndicator !== null) return { ...plain, subject: { kind: 'subIndicator', code: subIndicator } };
  if (isFigure) return null;
  const indicator = isInstrumentsOwnName(text, words) ? null : matchIndicatorLabel(text, words);
  if (indicator !== null) return indicator;
  const instrument = matchInstrument(text);
  if (instrument !== null) return { ...plain, subject: { kind: 'instrument', code: instrument } };
  return isTotal(text) ? { ...plain, subject: { kind: 'total' } } : null;
}
