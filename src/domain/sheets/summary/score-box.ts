import { cellReference, quoteText, scoreInText } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { formulaCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { agencyShortName, type AgencyContext } from '../sheet-context';
import { instrumentLabel } from './item-label';
import { levelFormula } from './level-formula';
import { calculationCell, SUMMARY_WIDTHS, type SummaryLayout } from './summary-layout';

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

/** The instruments that the total still waits for, live, and the questions that were missing when the sheet was made. */
function missingWords(context: AgencyContext, layout: SummaryLayout): string {
  const instruments = layout.shownInstruments.map((code) => {
    const score = calculationCell(layout, 'instrument', code, 'shown') ?? '""';
    return `IF(COUNT(${score})=0,${quoteText(` ${instrumentLabel(context, code)}`)},"")`;
  });
  const { missing } = context.subject.chain.total;
  const named = missing.slice(0, MOST_NAMED).join(' ');
  const others = missing.length > MOST_NAMED ? ` และอีก ${missing.length - MOST_NAMED} ข้อ` : '';
  const questions = missing.length === 0 ? '' : context.show(` ขาดคะแนนข้อ ${named}${others}`);
  return [
    '"ยังสรุปคะแนนรวมไม่ได้ เพราะยังไม่มีคะแนนของ"',
    ...instruments,
    quoteText(`${questions} (ช่องว่างไม่นับเป็นศูนย์)`),
  ].join('&');
}

/** The sentence for the memo, or what the total still waits for: a missing score is never taken for zero. */
function sentenceCell(context: AgencyContext, layout: SummaryLayout): PlannedCell {
  const [total, level] = [
    cellReference(layout.box.total, LABEL_COLUMNS),
    cellReference(layout.box.level, LABEL_COLUMNS),
  ];
  const opening = `${agencyShortName(context)} ได้คะแนน ITA ปีงบประมาณ พ.ศ. ${context.show(context.edition)} รวม `;
  const told = `${quoteText(opening)}&${scoreInText(total, context.formats.score)}&" คะแนน ระดับ "&${level}`;
  const longest = `${opening}${context.show('100.00')} คะแนน ระดับ ต้องปรับปรุงโดยด่วน`;
  return formulaCell(`=IF(COUNT(${total})=0,${missingWords(context, layout)},${told})`, 'sentence', longest);
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
