import { formatScore } from '../assessment/score';
import type { Language } from '../findings/language';
import type { Rating, RatingReason } from './analysis';

function thaiReason(because: RatingReason): string {
  switch (because.kind) {
    case 'totalAndEach':
      return `คะแนนรวมตั้งแต่ ${formatScore(because.total)} และทุกเครื่องมือตั้งแต่ ${formatScore(because.each)} คะแนน`;
    case 'totalOnly':
      return `คะแนนรวมถึง ${formatScore(because.total)} คะแนน ซึ่งเป็นขั้นต่ำของระดับนี้`;
    case 'heldBack':
      return `${because.instrument} ได้ ${formatScore(because.score)} คะแนน จึงยังไม่ถึง “${because.level}” ซึ่งต้องได้ตั้งแต่ ${formatScore(because.needed)} คะแนน`;
    case 'incomplete':
      return `ยังสรุประดับไม่ได้ เพราะขาดคะแนน ${because.missing.join(', ')} (ช่องว่างไม่นับเป็น 0)`;
  }
}

function englishReason(because: RatingReason): string {
  switch (because.kind) {
    case 'totalAndEach':
      return `The total is at least ${formatScore(because.total)} and every instrument at least ${formatScore(because.each)}.`;
    case 'totalOnly':
      return `The total reaches ${formatScore(because.total)}, the least of this level.`;
    case 'heldBack':
      return `${because.instrument} is ${formatScore(because.score)}; “${because.level}” asks for at least ${formatScore(because.needed)}.`;
    case 'incomplete':
      return `Scores of ${because.missing.join(', ')} are missing (a blank is not zero).`;
  }
}

const UNCERTAIN: Readonly<Record<Language, string>> = {
  th: ' โปรดยืนยันกับคู่มือของปีนั้น',
  en: ' Please confirm with the manual of that year.',
};

/** Why the rating is what it is, in one sentence; says so when it is not certain. */
export function sentenceOfRating(rating: Rating, language: Language): string {
  const reason = language === 'th' ? thaiReason(rating.because) : englishReason(rating.because);
  return rating.certain ? reason : `${reason}${UNCERTAIN[language]}`;
}
