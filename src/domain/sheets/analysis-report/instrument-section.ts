import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../../assessment/instrument';
import { indicatorsOf } from '../../rules/question-place';
import { columnReference } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { formulaCell, textCell, typedCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';
import { knownEitParts, summaryScore, type ScoreLine } from '../summary/summary-layout';
import { indicatorNarrative, type ScoreList } from './indicator-narrative';
import { sectionRow } from './prose-rows';
import { questionNarrative } from './question-narrative';
import { REPORT_COLUMNS } from './report-columns';

/** ผลรายเครื่องมือ: an instrument's list of scores, what they say, and room for what only staff know. */
const LIST_COLUMNS = { label: 0, name: 1, score: 2 } as const;
/** Points: three lines of the staff's own words. */
const ROOM_TO_FILL = 72;
const TO_FILL = 'สาเหตุและแนวทางปรับปรุงของหน่วยงาน (ให้เจ้าหน้าที่กรอก)';

/** Two decimals, as scores are published: so equal figures on paper are equal to the formulas that compare them. */
function roundedCell(reference: string): PlannedCell {
  return formulaCell(`=IF(COUNT(${reference})=0,"",ROUND(${reference},2))`, 'score');
}

function scoreOf(context: AgencyContext, kind: ScoreLine['kind'], code: string): string {
  return summaryScore(context, kind, code) ?? '""';
}

function indicatorRows(context: AgencyContext, code: WholeInstrument): readonly PlannedRow[] {
  return indicatorsOf(context.subject.rulebook, code).map(({ number, name }) => ({
    key: `#score-${number}`,
    cells: [
      textCell(context.show(`ตัวชี้วัดที่ ${number}`), 'text'),
      textCell(name, 'text'),
      roundedCell(scoreOf(context, 'indicator', String(number))),
    ],
  }));
}

/** The instrument's own score below its indicators, EIT by its parts first where both are known. */
function instrumentRows(context: AgencyContext, code: WholeInstrument): readonly PlannedRow[] {
  const parts = code === 'EIT' ? knownEitParts(context) : [];
  return [...parts, code].map((item) => ({
    key: `#score-${item}`,
    cells: [
      textCell('คะแนนเครื่องมือ', 'text'),
      textCell(instrumentLabel(context, item), 'text'),
      mirrorCell(scoreOf(context, 'instrument', item), 'score'),
    ],
  }));
}

/** The columns of a list whose rows stand from the zero-based row `first` on. */
function listAt(first: number, rows: number): ScoreList {
  const column = (index: number) => columnReference(index, first, first + rows - 1);
  return {
    labels: column(LIST_COLUMNS.label),
    names: column(LIST_COLUMNS.name),
    scores: column(LIST_COLUMNS.score),
  };
}

function headingRows(context: AgencyContext, code: WholeInstrument): readonly PlannedRow[] {
  const name = context.subject.rulebook.instrumentNames.value.get(code) ?? '';
  const place = WHOLE_INSTRUMENTS.indexOf(code) + 1;
  const heading = sectionRow(`result-${code}`, `${context.show(`5.${place}`)} ด้าน ${code} ${name}`);
  return [
    // The first instrument stands below the caption of them all.
    code === WHOLE_INSTRUMENTS[0] ? heading : { ...heading, part: 'whole' },
    {
      key: `#score-header-${code}`,
      cells: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน'].map((text) => textCell(text, 'header')),
    },
  ];
}

/** The section of an instrument whose first row stands in the zero-based row `top` of the sheet. */
export function instrumentSection(
  context: AgencyContext,
  code: WholeInstrument,
  top: number,
): readonly PlannedRow[] {
  const headings = headingRows(context, code);
  const scores = indicatorRows(context, code);
  const list = listAt(top + headings.length, scores.length);
  const wide = (key: string, cell: PlannedCell) => wideRow(key, cell, REPORT_COLUMNS.length);
  return [
    ...headings,
    ...scores,
    ...instrumentRows(context, code),
    { ...wide(`#narrative-${code}`, indicatorNarrative(context, code, list, scores.length)), part: 'whole' },
    wide(`#low-${code}`, questionNarrative(context, code)),
    wide(`#fill-${code}`, textCell(TO_FILL, 'note')),
    { ...wide(`#cause-${code}`, typedCell()), leastHeight: ROOM_TO_FILL },
  ];
}
