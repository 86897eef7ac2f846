import type { FiscalYear } from '../../assessment/fiscal-year';
import { compareQuestionCodes, type QuestionCode } from '../../assessment/question-code';
import type { Finding } from '../../findings/finding';
import type { Rulebook } from '../../rules/rulebook';
import { knownFiscalYears, selectRulebook } from '../../rules/select-rulebook';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder, sheetsOfMeasures } from '../measures/measure-cells';

/** One code that the year does not have is a slip; several that another year has are its set. */
const FEWEST = 2;

function questionsOf({ indicators }: Rulebook): ReadonlySet<QuestionCode> {
  return new Set(indicators.value.flatMap(({ questions }) => questions));
}

/** The nearest year whose set of questions has all these codes; the earlier of two, because plans are copied forward. */
function yearThatHas(codes: readonly QuestionCode[], year: FiscalYear): FiscalYear | null {
  const others = knownFiscalYears()
    .filter((other) => other !== year)
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
  const has = (other: FiscalYear) => {
    const rules = selectRulebook(other);
    const known = rules === null ? null : questionsOf(rules);
    return known !== null && codes.every((code) => known.has(code));
  };
  return others.find(has) ?? null;
}

function find(context: DocumentContext): readonly Finding[] {
  const { subject } = context;
  if (subject === null) return [];
  const own = questionsOf(subject.rulebook);
  const year = subject.rulebook.fiscalYear;
  return sheetsOfMeasures(context).flatMap((sheet): readonly Finding[] => {
    const isForeign = (code: QuestionCode) => !own.has(code);
    const codes = [...new Set(sheet.measures.flatMap(({ measure }) => measure.questions.filter(isForeign)))];
    const row = sheet.measures.find(({ measure }) => measure.questions.some(isForeign));
    if (row === undefined || codes.length < FEWEST) return [];
    const other = yearThatHas(codes, year);
    if (other === null) return [];
    const facts = { codes: codes.sort(compareQuestionCodes), other, year };
    return [{ code: 'I06', severity: 'warning', at: placeUnder(sheet, row, 'question'), facts }];
  });
}

/** I06: the codes of another year's set of questions. */
export const CODES_OF_ANOTHER_YEAR: DocumentCheck = {
  code: 'I06',
  title: 'รหัสข้อเป็นของชุดคำถามปีอื่น',
  lenience: 'ทักชีตละครั้งเมื่อมีรหัสที่ปีผลคะแนนไม่มีอย่างน้อยสองรหัส และอีกปีหนึ่งมีครบทุกรหัสนั้น รหัสเดียวที่ไม่มีในปี ทักด้วย I02 เท่านั้น',
  find,
};
