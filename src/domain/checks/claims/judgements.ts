import type { Measure } from '../../assessment/measure';
import type { Passage } from '../../reading/passage';
import type { RuleWords } from '../../reading/rule-words';
import type { ScoreSubject } from '../../reading/score-subject';
import type { DocumentContext } from '../check-context';
import { measuresByCell } from '../measures/measure-cells';
import { clausesOf, isAboutAnotherYear } from './clauses';
import { claimsOf, type DocumentClaims } from './document-claims';
import { itemsIn } from './items-in-words';

/** คำชมและคำติ: what the words make of a score, in a sentence that names the item or in the row of a measure for it. */
export type Judgement = {
  readonly passage: Passage;
  readonly verdict: 'praise' | 'blame';
  /** The judging words, as they are spelt without stray spaces. */
  readonly found: string;
  readonly items: readonly ScoreSubject[];
  /** The measure in whose row it stands; null for a sentence. */
  readonly measure: Measure | null;
};

type Verdict = Pick<Judgement, 'verdict' | 'found'> & { readonly index: number };

const PRAISE = /(?<!ผ่าน)(?:ดีเยี่ยม|ยอดเยี่ยม|ดีเลิศ)|รักษามาตรฐาน|รักษาระดับ/gu;
const BLAME = /(?:ควร|ต้อง|เร่ง)(?:ได้รับการ|มีการ|เร่ง)?(?:ปรับปรุง|แก้ไข)(?!เปลี่ยนแปลง)|แก้ไข(?:โดย)?เร่งด่วน/gu;
/** An aim, a wish, a denial or the name of a level is no judgement. */
const NO_PRAISE_BEFORE =
  /(?:ไม่|ไม่สามารถ|เพื่อ|เพื่อให้|มุ่งสู่|จะ|สู่|สู่ระดับ|ให้ได้ระดับ|ให้อยู่ในระดับ|หาก|หรือ|เป้าหมาย|เป้าหมายระดับ)$/u;
const NO_BLAME_BEFORE = /(?:ไม่|ระดับ|ระดับที่|อาจจะ|หาก|หรือ)$/u;
const JUDGING_FIELDS = new Set(['indicator', 'analysis', 'alignment', 'recommendation']);
const ABOUT_SCORES = /คะแนน|ผลการประเมิน|ตัวชี้วัด|IIT|EIT|OIT|ข้อ\s?[ieo]/u;
const REACH = 170;

/** The judgements in words without spaces, in order. */
function verdictsIn(words: string): readonly Verdict[] {
  const found = (pattern: RegExp, verdict: Verdict['verdict'], not: RegExp) =>
    [...words.matchAll(pattern)]
      .filter(({ index }) => !not.test(words.slice(0, index)))
      .map(({ index, 0: text }) => ({ verdict, found: text, index }));
  const all = [...found(PRAISE, 'praise', NO_PRAISE_BEFORE), ...found(BLAME, 'blame', NO_BLAME_BEFORE)];
  return all.sort((a, b) => a.index - b.index);
}

/** PDF copies set spaces within words. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function subjectsOf({ indicators, questions }: Measure): readonly ScoreSubject[] {
  const byNumber = indicators.map((number) => ({ kind: 'indicator', number }) as const);
  return byNumber.length > 0 ? byNumber : questions.map((code) => ({ kind: 'question', code }));
}

/** A cell that both praises and blames weighs one thing against another. */
function judgedInRow(passage: Passage, measures: ReadonlyMap<Passage, Measure>): readonly Judgement[] {
  if (passage.part.kind !== 'cell' || !JUDGING_FIELDS.has(passage.part.field)) return [];
  const verdicts = verdictsIn(squeeze(passage.text));
  const [first] = verdicts;
  if (first === undefined || verdicts.some(({ verdict }) => verdict !== first.verdict)) return [];
  const measure = measures.get(passage);
  if (measure === undefined) return [];
  const { verdict, found } = first;
  return [{ passage, verdict, found, items: subjectsOf(measure), measure }];
}

function judgedInSentence(
  passage: Passage,
  words: RuleWords,
  { subject }: DocumentClaims,
): readonly Judgement[] {
  if (passage.part.kind !== 'running') return [];
  return clausesOf(passage.text).flatMap((clause) => {
    const verdicts = verdictsIn(clause);
    return verdicts.flatMap(({ verdict, found, index }, order): readonly Judgement[] => {
      const from = Math.max(0, index - REACH, (verdicts[order - 1]?.index ?? -1) + 1);
      const before = clause.slice(from, index);
      const isOther = isAboutAnotherYear(clause, index, index, subject.rulebook.fiscalYear);
      if (!ABOUT_SCORES.test(before) || isOther) return [];
      return [{ passage, verdict, found, items: itemsIn(before, words), measure: null }];
    });
  });
}

const KNOWN = new WeakMap<DocumentContext, readonly Judgement[]>();

/** Every judgement of a score that the document holds, with what it judges. */
export function judgementsOf(context: DocumentContext, claims: DocumentClaims): readonly Judgement[] {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const measures = measuresByCell(context);
  const judgements = claims.passages.flatMap((passage) => [
    ...judgedInRow(passage, measures),
    ...judgedInSentence(passage, claims.words, claims),
  ]);
  const judged = judgements.filter(({ items }) => items.length > 0);
  KNOWN.set(context, judged);
  return judged;
}

/** The claims of the document and its judgements of one verdict; empty where there is nothing to hold them against. */
export function judgementsOfVerdict(
  context: DocumentContext,
  verdict: Judgement['verdict'],
): { readonly claims: DocumentClaims; readonly judgements: readonly Judgement[] } | null {
  const claims = claimsOf(context);
  if (claims === null) return null;
  return { claims, judgements: judgementsOf(context, claims).filter((one) => one.verdict === verdict) };
}
