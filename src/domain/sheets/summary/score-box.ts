import { isQuestionCode } from '../../assessment/question-code';
import { outsideScores, type OutsideScore } from '../../assessment/usable-scores';
import { itemName } from '../../findings/item-name';
import { missingQuestions } from '../../scoring/missing-questions';
import { cellReference, quoteText, scoreInText } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { formulaCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { questionPlaces } from '../question-scores/question-places';
import { agencyShortName, type AgencyContext } from '../sheet-context';
import { OUTSIDE } from '../stated-score-cell';
import { instrumentLabel } from './item-label';
import { levelFormula } from './level-formula';
import { calculationCell, SUMMARY_WIDTHS, type SummaryLayout } from './summary-layout';

/** Words as a formula without its equals sign, and the longest text that it may give. */
type Told = { readonly formula: string; readonly longest: string };

const LABEL_COLUMNS = 2;
/** Missing questions that the sentence names before it only counts them. */
const MOST_NAMED = 8;

function boxRow(key: string, label: string, value: PlannedCell): PlannedRow {
  return {
    key,
    cells: [textCell(label, 'label'), textCell('', 'label'), value],
    spans: [
      { column: 0, columns: LABEL_COLUMNS },
      { column: LABEL_COLUMNS, columns: SUMMARY_WIDTHS.length - LABEL_COLUMNS },
    ],
  };
}

/** The cell that shows an outside score, to tell whether it has been corrected. */
function cellOfOutside(
  context: AgencyContext,
  layout: SummaryLayout,
  { kind, code }: OutsideScore,
): string | null {
  if (kind !== 'question') return calculationCell(layout, kind, code, 'published');
  return isQuestionCode(code) ? (questionPlaces(context)?.scoreOf(code) ?? null) : null;
}

/** A sentence for each score that cannot be, until it is corrected. */
function outsideWords(context: AgencyContext, layout: SummaryLayout): readonly Told[] {
  const outside = outsideScores(context.subject.assessment).slice(0, MOST_NAMED);
  return outside.map((one) => {
    const { kind, code } = one;
    const words = context.show(` คะแนนของ${itemName({ kind, code }, 'th')} อยู่${OUTSIDE}`);
    const cell = cellOfOutside(context, layout, one) ?? '""';
    return { formula: `IF(COUNT(${cell})=0,${quoteText(words)},"")`, longest: words };
  });
}

/** The instruments that the total still waits for, live, and the questions that were missing when the sheet was made. */
function missingWords(context: AgencyContext, layout: SummaryLayout): Told {
  const instruments = layout.shownInstruments.map((code) => {
    const score = calculationCell(layout, 'instrument', code, 'shown') ?? '""';
    return `IF(COUNT(${score})=0,${quoteText(` ${instrumentLabel(context, code)}`)},"")`;
  });
  const missing = missingQuestions(context.subject);
  const named = missing.slice(0, MOST_NAMED).join(' ');
  const others = missing.length > MOST_NAMED ? ` และอีก ${missing.length - MOST_NAMED} ข้อ` : '';
  const questions = missing.length === 0 ? '' : context.show(` ขาดคะแนนข้อ ${named}${others}`);
  const outside = outsideWords(context, layout);
  const opening = 'ยังสรุปคะแนนรวมไม่ได้ เพราะยังไม่มีคะแนนของ';
  const closing = `${questions} (ช่องว่างไม่นับเป็นศูนย์)`;
  const formulas = [
    quoteText(opening),
    ...instruments,
    quoteText(closing),
    ...outside.map(({ formula }) => formula),
  ];
  const names = layout.shownInstruments.map((code) => ` ${instrumentLabel(context, code)}`);
  const longest = [opening, ...names, closing, ...outside.map((one) => one.longest)].join('');
  return { formula: formulas.join('&'), longest };
}

/** The sentence for the memo, or what the total still waits for: a missing score is never taken for zero. */
function sentenceCell(context: AgencyContext, layout: SummaryLayout): PlannedCell {
  const [total, level] = [
    cellReference(layout.box.total, LABEL_COLUMNS),
    cellReference(layout.box.level, LABEL_COLUMNS),
  ];
  const opening = `${agencyShortName(context)} ได้คะแนน ITA ปีงบประมาณ พ.ศ. ${context.show(context.edition)} รวม `;
  const told = `${quoteText(opening)}&${scoreInText(total, context.formats.score)}&" คะแนน ระดับ "&${level}`;
  const said = `${opening}${context.show('100.00')} คะแนน ระดับ ต้องปรับปรุงโดยด่วน`;
  const missing = missingWords(context, layout);
  const longest = context.subject.chain.total.score === null ? missing.longest : said;
  return formulaCell(`=IF(COUNT(${total})=0,${missing.formula},${told})`, 'sentence', longest);
}

/** กรอบสรุป: total, level, and the sentence that the memo takes over. */
export function scoreBox(context: AgencyContext, layout: SummaryLayout): readonly PlannedRow[] {
  const total = calculationCell(layout, 'total', '', 'shown') ?? '""';
  return [
    boxRow('#total', 'คะแนนรวม', mirrorCell(total, 'bigScore')),
    boxRow(
      '#level',
      'ระดับผลการประเมิน',
      formulaCell(levelFormula(context, layout), 'bigLevel', 'ต้องปรับปรุงโดยด่วน'),
    ),
    wideRow('#sentence', sentenceCell(context, layout), SUMMARY_WIDTHS.length),
  ];
}
