import { letterOf } from '../assessment/question-code';
import { parseDecimal, type Score, ZERO } from '../assessment/score';
import { findQuestionCodes } from './parse-question-codes';
import type { RuleWords } from './rule-words';
import type { ScoreSubject } from './score-subject';
import { subjectAtEnd } from './sentence-subject';
import { toArabicDigits } from './thai-digits';

/** Scores that running text states plainly: `คะแนนภาพรวม : ๘๗.๙๙ คะแนน ระดับผลการประเมิน A`, `ได้คะแนนข้อ e๑ ๘๔.๗๗ คะแนน`. */
export type StatedInText = {
  readonly subject: ScoreSubject;
  readonly score: Score;
  /** The level the same sentence gives the total. */
  readonly level: string | null;
  /** `ไม่ได้คะแนน`: zero by its words, not by a figure. */
  readonly isNotAwarded: boolean;
  readonly written: string;
};

export type TextScores = {
  readonly stated: readonly StatedInText[];
  /** Figures called คะแนน of which the sentence does not say plainly what they score. */
  readonly unread: readonly string[];
};

const NUMBER = /\d{1,3}(?:\.\d{1,2})?/g;
const PART_OF_NUMBER_BEFORE = /[\d.,/-]$/;
const PART_OF_NUMBER_AFTER = /^(?:\d|[.,/-]\d)/;
const CALLED_SCORE_AFTER = /^\s*(?:คะแนน|%|เปอร์เซ็นต์)/;
const CALLED_SCORE_BEFORE = /(?:คะแนน(?:เฉลี่ย|รวม|ภาพรวม)?|ร้อยละ|เท่ากับ|ITA|ผลการประเมิน)\s*[:=]?\s*$/;
/** `i1 = 91.25`: the code itself says what the figure scores. */
const CODE_EQUALS_BEFORE = /(?:^|[^A-Za-z0-9])[ieo]\s?0?[1-9]\d?\s*[:=]\s*$/i;
const LIMIT_BEFORE =
  /(?:น้อยกว่า|ต่ำกว่า|ไม่ถึง|เต็ม|มากกว่า|สูงกว่า|เกิน|ตั้งแต่|เกณฑ์|เป้าหมาย|ขั้นต่ำ|อย่างน้อย|ระหว่าง|เพิ่มขึ้น|ลดลง|ละ\s?)\s*(?:คะแนน|ร้อยละ)?\s*$/;
const LIMIT_AFTER = /^\s*(?:คะแนน)?\s*(?:ขึ้นไป|เต็ม|เป็นต้นไป)|^\s*(?:คน|ข้อ|ตัวชี้วัด|ระดับ\s*\()/;
const NOT_AWARDED_BEFORE = /ไม่ได้(?:รับ)?คะแนน\s*(?:ใน)?\s*(?:ข้อ(?:ที่)?)?\s*$/;
const NOT_AWARDED_AFTER = /^\s*ไม่ได้(?:รับ)?คะแนน/;
const REACH_AFTER = 80;
const REACH_BEFORE = 160;

function levelPattern(words: RuleWords): RegExp {
  const names = words.levels.join('|');
  const link = String.raw`[\s,]*(?:คะแนน)?[\s,]*(?:และ|ซึ่ง|โดย)?\s*(?:จัด|อยู่|มี|ได้|มีผล)*\s*(?:ใน)?\s*(?:เกณฑ์)?\s*`;
  const said = String.raw`ระดับ(?:ผลการประเมิน|ผลคะแนน|คะแนน|คุณภาพ)?\s*[:=]?\s*(?:คือ|เป็น|ได้แก่)?\s*["“”'(]*`;
  return new RegExp(`^${link}${said}(${names})(?![\\u0E00-\\u0E4EA-Za-z])`);
}

type Figure = {
  readonly digits: string;
  readonly end: number;
  readonly before: string;
  readonly after: string;
};

function figuresOf(text: string): readonly Figure[] {
  return [...text.matchAll(NUMBER)].flatMap((match): readonly Figure[] => {
    const [digits] = match;
    const end = match.index + digits.length;
    const before = text.slice(Math.max(0, match.index - REACH_BEFORE), match.index);
    const after = text.slice(end, end + REACH_AFTER);
    const isPart = PART_OF_NUMBER_BEFORE.test(before) || PART_OF_NUMBER_AFTER.test(after);
    return isPart ? [] : [{ digits, end, before, after }];
  });
}

/** Called a score, and no limit. A bare whole number after ITA is more often the number of a step. */
function isScore({ digits, before, after }: Figure): boolean {
  if (LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after)) return false;
  if (CALLED_SCORE_AFTER.test(after)) return true;
  return digits.includes('.') && (CALLED_SCORE_BEFORE.test(before) || CODE_EQUALS_BEFORE.test(before));
}

function readFigure(figure: Figure, original: string, level: RegExp, words: RuleWords): TextScores {
  const { digits, end, before, after } = figure;
  const score = parseDecimal(digits);
  if (!isScore(figure) || score === null) return { stated: [], unread: [] };
  const named = level.exec(after)?.[1] ?? null;
  const subject = subjectAtEnd(before, words) ?? (named === null ? null : ({ kind: 'total' } as const));
  const unit = /^\s*คะแนน/.exec(after)?.[0] ?? '';
  const written = original.slice(end - digits.length, end + unit.length);
  if (subject === null) return { stated: [], unread: digits.includes('.') ? [written] : [] };
  const ownLevel = subject.kind === 'total' ? named : null;
  return { stated: [{ subject, score, level: ownLevel, isNotAwarded: false, written }], unread: [] };
}

function itemsNotAwarded(text: string): readonly StatedInText[] {
  const notAwarded = findQuestionCodes(text, 'prose').filter(({ code, start, end }) => {
    const before = text.slice(Math.max(0, start - REACH_AFTER), start);
    const after = text.slice(end, end + REACH_AFTER);
    return letterOf(code) === 'o' && (NOT_AWARDED_BEFORE.test(before) || NOT_AWARDED_AFTER.test(after));
  });
  return notAwarded.map(({ code, written }) => ({
    subject: { kind: 'question', code },
    score: ZERO,
    level: null,
    isNotAwarded: true,
    written,
  }));
}

/**
 * Every score that a text states plainly, in order. Thresholds, averages over several questions and figures of other things
 * are left.
 */
export function findStatedScores(written: string, words: RuleWords): TextScores {
  const original = written.replaceAll('\n', ' ');
  const level = levelPattern(words);
  const read = figuresOf(toArabicDigits(original)).map((figure) =>
    readFigure(figure, original, level, words),
  );
  return {
    stated: [...read.flatMap(({ stated }) => stated), ...itemsNotAwarded(original)],
    unread: read.flatMap(({ unread }) => unread),
  };
}
