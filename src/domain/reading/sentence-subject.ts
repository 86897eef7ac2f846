import { matchIndicators } from './match-indicator';
import { matchInstrument } from './match-instrument';
import { findQuestionCodes } from './parse-question-codes';
import type { RuleWords } from './rule-words';
import type { ScoreSubject } from './score-subject';
import { matchKey } from './thai-text';

/** Words between what is scored and its figure, which say nothing themselves. */
const CONNECTOR =
  /(?:[\s:=,"“”()]|ได้รับ|ได้|มี|ผลคะแนน|ค่าคะแนน|คะแนนเฉลี่ย|คะแนน|เท่ากับ|อยู่ที่|คือ|เป็น|ที่|ผล|ร้อยละ|(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\s?\.?\s?ศ\s?\.?)?\s*25\d\d|พ\s?\.?\s?ศ\s?\.?\s*25\d\d)$/;
const TOTAL =
  /(?:ภาพรวม|โดยรวม|คะแนนรวม|คะแนนเฉลี่ยรวม|คะแนนรวมทั้งสิ้น|ผลการประเมิน|(?:คะแนน|ผล|การ)(?:การ)?ประเมิน\s*\(?ITA\)?|ผลการประเมิน\s*\(?ITA\)?|คะแนน\s*\(?ITA\)?|ITA)$/;
const INSTRUMENT = /(?:^|[^A-Za-z])((?:IIT|OIT|EIT)(?:\s*\)?\s*(?:ส่วนที่|part)?\s*[12](?!\d))?\)?)$/i;
const LONGEST_NAME = 60;
const CODE_AND_DOTS = 8;

function questionAtEnd(text: string): ScoreSubject | null {
  const mentions = findQuestionCodes(text, 'prose');
  const last = mentions.at(-1);
  if (last === undefined || last.end !== text.length || last.end - last.start > CODE_AND_DOTS) return null;
  const isRange = mentions.filter(({ start }) => start === last.start).length > 1;
  return isRange ? null : { kind: 'question', code: last.code };
}

function indicatorAtEnd(text: string, words: RuleWords): ScoreSubject | null {
  const numbered = /ตัวชี้วัด(?:ที่)?\s*(\d{1,2})$/.exec(text);
  const tail = numbered?.[0] ?? text.slice(-LONGEST_NAME);
  const match = matchIndicators(tail, words.indicators).at(-1);
  const keys = words.indicators.find(({ number }) => number === match?.number)?.keys ?? [];
  const isAtEnd = numbered !== null || keys.some((key) => matchKey(tail).endsWith(key));
  return match === undefined || !isAtEnd ? null : { kind: 'indicator', number: match.number };
}

function instrumentAtEnd(text: string): ScoreSubject | null {
  const code = matchInstrument(INSTRUMENT.exec(text)?.[1] ?? '');
  return code === null ? null : { kind: 'instrument', code };
}

/** What the words right before a figure say it scores; null where they say nothing plain. Takes text with Arabic digits. */
export function subjectAtEnd(text: string, words: RuleWords): ScoreSubject | null {
  const found = questionAtEnd(text) ?? instrumentAtEnd(text) ?? indicatorAtEnd(text, words);
  if (found !== null) return found;
  if (TOTAL.test(text)) return { kind: 'total' };
  const shorter = text.replace(CONNECTOR, '');
  return shorter === text ? null : subjectAtEnd(shorter, words);
}
