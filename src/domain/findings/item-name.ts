import { SCORED_ITEM_KINDS, type ScoredItemKind } from '../assessment/scored-item';
import { factText } from './fact-text';
import type { FindingFacts } from './finding';
import type { Language } from './language';

const NAMES: Readonly<Record<Language, Readonly<Record<ScoredItemKind, (code: string) => string>>>> = {
  th: {
    question: (code) => `ข้อ ${code}`,
    subIndicator: (code) => `ตัวชี้วัดย่อยที่ ${code}`,
    indicator: (code) => `ตัวชี้วัดที่ ${code}`,
    instrument: (code) => code,
    total: () => 'คะแนนรวม',
  },
  en: {
    question: (code) => `question ${code}`,
    subIndicator: (code) => `sub-indicator ${code}`,
    indicator: (code) => `indicator ${code}`,
    instrument: (code) => code,
    total: () => 'the total',
  },
};

/** The scored item of the facts `kind` and `code`, as a sentence calls it: ตัวชี้วัดที่ 9, question o12. */
export function itemName(facts: FindingFacts, language: Language): string {
  const kind = SCORED_ITEM_KINDS.find((one) => one === facts['kind']);
  const code = factText(facts, 'code');
  return kind === undefined ? code : NAMES[language][kind](code);
}
