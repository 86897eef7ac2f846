/** ชีตคะแนน as staff would type one: title, agency, then ข้อ | ข้อคำถาม | คะแนน, and below it what is scored above questions. */
import type { AgencyAssessment } from '../domain/assessment/assessment';
import type { FiscalYear } from '../domain/assessment/fiscal-year';
import { toNumber, type Score } from '../domain/assessment/score';
import type { Rulebook } from '../domain/rules/rulebook';
import type { PlainSheet } from '../excel/index';

const HEADER = ['ข้อ', 'ข้อคำถาม', 'คะแนน'];
const WIDTHS = [90, 380, 90];
const AGENCY_BLANK = 'ชื่อหน่วยงาน:';

type Row = readonly (string | number)[];

function sheetOf(year: FiscalYear, agency: string, rows: readonly Row[], below: readonly Row[]): PlainSheet {
  const title = `ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${year}`;
  const top: readonly Row[] = [
    [title, '', ''],
    [agency, '', ''],
    ['', '', ''],
  ];
  return {
    name: `คะแนน ITA ${year}`,
    rows: [...top, HEADER, ...rows, ...below],
    headerRow: top.length,
    widths: WIDTHS,
    scoreColumn: HEADER.length - 1,
  };
}

function codesOf({ indicators }: Rulebook): readonly string[] {
  return indicators.value.flatMap(({ questions }) => questions);
}

/** Every question of the year, its score still to be filled in. */
export function blankScoreSheet(rulebook: Rulebook): PlainSheet {
  const rows = rulebook.indicators.value.flatMap(({ questions }) =>
    questions.map((code): Row => [code, rulebook.topics.get(code)?.value ?? '', '']),
  );
  return sheetOf(rulebook.fiscalYear, AGENCY_BLANK, rows, []);
}

/** What is scored above questions, by names that are read again as what they are. */
function higherRows(assessment: AgencyAssessment, rulebook: Rulebook): readonly Row[] {
  const { indicators, subIndicators, instruments, total } = assessment;
  const row = (name: string, score: Score): Row => ['', name, toNumber(score)];
  const nameOf = (code: string) => {
    const subs = rulebook.indicators.value.flatMap((indicator) => indicator.subIndicators);
    return subs.find((sub) => sub.code === code)?.name ?? '';
  };
  const ruleOf = (number: number) =>
    rulebook.indicators.value.find((one) => one.number === number)?.name ?? '';
  return [
    ...[...subIndicators].map(([code, { score }]) => row(`ตัวชี้วัดย่อยที่ ${code} ${nameOf(code)}`.trim(), score)),
    ...[...indicators].map(([number, { score }]) => row(`ตัวชี้วัดที่ ${number} ${ruleOf(number)}`.trim(), score)),
    ...[...instruments].map(([code, { score }]) => {
      const part = /^EIT([12])$/.exec(code)?.[1];
      return row(part === undefined ? code : `EIT ส่วนที่ ${part}`, score);
    }),
    ...(total === null ? [] : [row('คะแนนรวม', total.score)]),
  ];
}

/** The scores that were read, questions in the order of the year's rules and unknown ones after them. */
export function scoreSheetOf(assessment: AgencyAssessment, rulebook: Rulebook): PlainSheet {
  const { questions, questionTexts, level } = assessment;
  const order = codesOf(rulebook);
  const placeOf = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  const rows = [...questions]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([code, { score }]): Row => [code, questionTexts.get(code) ?? '', toNumber(score)]);
  const higher = higherRows(assessment, rulebook);
  const levels: readonly Row[] = level === null ? [] : [['ระดับผลการประเมิน', level.text, '']];
  const below: readonly Row[] = [...higher, ...levels];
  return sheetOf(rulebook.fiscalYear, assessment.agency?.name ?? AGENCY_BLANK, rows, below);
}
