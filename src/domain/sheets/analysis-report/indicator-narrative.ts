import type { WholeInstrument } from '../../assessment/instrument';
import { countInText, quoteText, scoreInText } from '../formula-text';
import { formulaCell, type PlannedCell } from '../planned-cell';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';
import { knownEitParts, summaryScore } from '../summary/summary-layout';

/**
 * คำบรรยายผลของเครื่องมือ: sentences that find the highest and the lowest indicator by formula, so that they follow a corrected
 * score. Where several share a score the sentence says how many, for a formula finds only the first of them.
 */

/** Names of indicators are about thirty letters long. */
const LONGEST_INDICATOR = 'ตัวชี้วัดที่ 10 การใช้ทรัพย์สินของทางราชการ 100.00 คะแนน (ได้คะแนนเท่ากัน 10 ตัวชี้วัด)';
const LONGEST_NARRATIVE =
  'EIT ได้ 100.00 คะแนน EIT ส่วนที่ 1 ได้ 100.00 คะแนน EIT ส่วนที่ 2 ได้ 100.00 คะแนน มีคะแนน 10 จาก 10 ตัวชี้วัด ' +
  `สูงสุดคือ ${LONGEST_INDICATOR} ต่ำสุดคือ ${LONGEST_INDICATOR} ต่ำกว่าเกณฑ์ 85 คะแนน 10 ตัวชี้วัด`;

/** Columns of the list of an instrument's indicators on the report itself. */
export type ScoreList = { readonly labels: string; readonly names: string; readonly scores: string };

/** `ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ๗๗.๐๕ คะแนน`, and how many indicators have that very score where it is not the only one. */
function foundIndicator(context: AgencyContext, { labels, names, scores }: ScoreList, score: string): string {
  const place = `MATCH(${score},${scores},0)`;
  const same = `COUNTIF(${scores},${score})`;
  return [
    `INDEX(${labels},${place})`,
    '" "',
    `INDEX(${names},${place})`,
    '" "',
    scoreInText(score, context.formats.score),
    '" คะแนน"',
    `IF(${same}>1," (ได้คะแนนเท่ากัน "&${countInText(same, context.formats.count)}&" ตัวชี้วัด)","")`,
  ].join('&');
}

function extremes(context: AgencyContext, list: ScoreList): string {
  const { scores } = list;
  const [highest, lowest] = [`MAX(${scores})`, `MIN(${scores})`];
  const all = `"ทุกตัวชี้วัดที่มีคะแนนได้เท่ากัน คือ "&${scoreInText(highest, context.formats.score)}&" คะแนน"`;
  const only = `"คือ "&${foundIndicator(context, list, highest)}`;
  const both = `"สูงสุดคือ "&${foundIndicator(context, list, highest)}&" ต่ำสุดคือ "&${foundIndicator(context, list, lowest)}`;
  return `IF(COUNT(${scores})=1,${only},IF(${highest}=${lowest},${all},${both}))`;
}

/** `EIT ได้ ๙๘.๓๕ คะแนน (EIT ส่วนที่ ๑ … EIT ส่วนที่ ๒ …)`. */
function instrumentScores(context: AgencyContext, code: WholeInstrument): string {
  const told = (item: string, opening: string) => {
    const score = summaryScore(context, 'instrument', item) ?? '""';
    const figure = `"ได้ "&${scoreInText(score, context.formats.score)}&" คะแนน"`;
    return `${quoteText(opening)}&IF(COUNT(${score})=0,"ยังไม่มีคะแนนเครื่องมือ",${figure})`;
  };
  const parts = code === 'EIT' ? knownEitParts(context) : [];
  const detail = parts.map((part) => told(part, ` ${instrumentLabel(context, part)} `));
  return [told(code, `${code} `), ...detail].join('&');
}

/** The highest and lowest indicator of an instrument and how many are low, live. */
export function indicatorNarrative(
  context: AgencyContext,
  code: WholeInstrument,
  list: ScoreList,
  indicators: number,
): PlannedCell {
  const { label, countedBelow } = lowBoundOf(context);
  const { scores } = list;
  const low = `COUNTIF(${scores},${quoteText(`<${countedBelow}`)})`;
  const told = [
    `" มีคะแนน "&${countInText(`COUNT(${scores})`, context.formats.count)}`,
    quoteText(context.show(` จาก ${indicators} ตัวชี้วัด `)),
    extremes(context, list),
    quoteText(` ต่ำกว่าเกณฑ์ ${label} คะแนน `),
    countInText(low, context.formats.count),
    '" ตัวชี้วัด"',
  ].join('&');
  const none = quoteText(' ยังไม่มีคะแนนรายตัวชี้วัด');
  const formula = `=${instrumentScores(context, code)}&IF(COUNT(${scores})=0,${none},${told})`;
  return formulaCell(formula, 'draft', LONGEST_NARRATIVE, 'draft');
}
