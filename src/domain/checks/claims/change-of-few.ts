import Fraction from 'fraction.js';
import type { CellPlace } from '../../assessment/cell-place';
import { instrumentOf, isQuestionCode } from '../../assessment/question-code';
import { formatScore } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import { indicatorsOf } from '../../rules/question-place';
import type { Rulebook } from '../../rules/rulebook';
import type { AgencyAnalysis } from '../../scoring/analysis';
import { compareYears, type ScoreChange, type YearComparison } from '../../scoring/compare-years';
import type { Respondents } from '../../scoring/respondents';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { respondentsInWords } from './respondents-in-words';

/** A change that readers would remark on, and that so few respondents may have made that it says little. */
const REMARKABLE = new Fraction(1);
const FEW_RESPONDENTS = new Fraction(2);

/** The same agency in the last year before, where the workbook has its scores. */
function yearBefore({ agencies, subject }: DocumentContext): AgencyAnalysis | null {
  if (subject === null) return null;
  const name = subject.assessment.agency?.name;
  const earlier = agencies.filter(
    ({ assessment, rulebook }) =>
      assessment.agency?.name === name && rulebook.fiscalYear < subject.rulebook.fiscalYear,
  );
  return earlier.sort((a, b) => b.rulebook.fiscalYear - a.rulebook.fiscalYear)[0] ?? null;
}

function isOfFew({ change, respondents }: ScoreChange): boolean {
  return (
    change !== null &&
    respondents !== null &&
    change.abs().gte(REMARKABLE) &&
    respondents.lte(FEW_RESPONDENTS)
  );
}

/** Questions whose text is known to be the same in both years; where none is known, the indicators. */
function changesIn(
  instrument: 'IIT' | 'EIT',
  years: YearComparison,
  rulebook: Rulebook,
): readonly ScoreChange[] {
  const questions = years.questions.filter(
    ({ code }) => isQuestionCode(code) && instrumentOf(code) === instrument,
  );
  if (questions.length > 0) return questions;
  const numbers = indicatorsOf(rulebook, instrument).map(({ number }) => String(number));
  return years.indicators.filter(({ code }) => numbers.includes(code));
}

function placeOf({ kind, code }: ScoreChange, { chain }: AgencyAnalysis): CellPlace | null {
  if (kind === 'indicator') return chain.indicators.get(Number(code))?.published?.at ?? null;
  return isQuestionCode(code) ? (chain.questions.get(code)?.at ?? null) : null;
}

function findingOf(
  instrument: 'IIT' | 'EIT',
  years: YearComparison,
  count: number,
  subject: AgencyAnalysis,
): readonly Finding[] {
  const ofFew = changesIn(instrument, years, subject.rulebook).filter(isOfFew);
  const [first] = ofFew;
  if (first === undefined || first.ofRespondent === null) return [];
  const facts = {
    kind: first.kind,
    codes: ofFew.map(({ code }) => code),
    earlier: years.earlier,
    instrument,
    count,
    points: formatScore(first.ofRespondent),
  };
  return [{ code: 'S16', severity: 'notice', at: placeOf(first, subject), facts }];
}

function find(context: DocumentContext): readonly Finding[] {
  const { subject, passages } = context;
  const before = yearBefore(context);
  if (subject === null || before === null) return [];
  const respondents: Respondents = respondentsInWords(passages);
  const comparison = compareYears({ agency: before, respondents }, { agency: subject, respondents });
  return (['IIT', 'EIT'] as const).flatMap((instrument) => {
    const count = respondents.get(instrument);
    return count === undefined ? [] : findingOf(instrument, comparison, count, subject);
  });
}

/** S16: a score of a survey moved by no more than two respondents can move it. */
export const CHANGE_OF_FEW: DocumentCheck = {
  code: 'S16',
  title: 'คะแนนเปลี่ยนจากปีก่อนแต่ผู้ตอบมีน้อย',
  lenience:
    'ทักเมื่อไฟล์มีคะแนนทั้งสองปีและข้อความบอกจำนวนผู้ตอบ เทียบรายข้อเฉพาะข้อที่ทราบว่าถามเรื่องเดียวกัน ถ้าไม่ทราบจึงเทียบรายตัวชี้วัด คะแนนเปลี่ยนอย่างน้อย 1 คะแนนแต่ไม่เกินที่ผู้ตอบสองคนเปลี่ยนได้ รวมทั้งเครื่องมือไว้ในข้อสังเกตเดียว',
  find,
};
