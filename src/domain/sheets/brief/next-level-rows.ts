import { conditionsOf, nextLevelOf, type LevelCondition } from '../../scoring/level-conditions';
import { bodyRow, headerRow, type TableColumn } from '../column';
import { quoteText } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { formulaCell, numberCell, textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import { plainScore, type AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';
import { summaryScore } from '../summary/summary-layout';
import { briefSection, briefSentence } from './brief-columns';

/** A score that the next level asks for. */
type Line = { readonly condition: LevelCondition; readonly number: number };

const NO_SCORE = 'ไม่มีข้อมูล';
const REACHED = 'ถึงแล้ว';

function scoreOf(context: AgencyContext, { of }: LevelCondition): string | null {
  return of === 'total' ? summaryScore(context, 'total', '') : summaryScore(context, 'instrument', of);
}

/** How far the score is from what the level asks for, live. */
function lackCell(context: AgencyContext, condition: LevelCondition): PlannedCell {
  const score = scoreOf(context, condition);
  if (score === null) return textCell(NO_SCORE, 'compactCenter');
  const needed = plainScore(condition.needed);
  const lack = `"ขาด "&TEXT(${needed}-ROUND(${score},2),${quoteText(context.formats.score)})`;
  const formula = `=IF(COUNT(${score})=0,"${NO_SCORE}",IF(ROUND(${score},2)>=${needed},"${REACHED}",${lack}))`;
  return formulaCell(formula, 'compactCenter', NO_SCORE);
}

function nextLevelColumns(context: AgencyContext): readonly TableColumn<Line>[] {
  const label = ({ of, needed }: LevelCondition) =>
    `${of === 'total' ? 'คะแนนรวม' : instrumentLabel(context, of)} ต้องได้ตั้งแต่ ${context.show(plainScore(needed))} คะแนน`;
  return [
    { header: 'ที่', cell: ({ number }) => numberCell(number, 'compactCount') },
    { header: 'สิ่งที่ระดับนี้กำหนด', cell: ({ condition }) => textCell(label(condition), 'compactText') },
    {
      header: 'คะแนน',
      cell: ({ condition }) => mirrorCell(scoreOf(context, condition) ?? '""', 'compactScore'),
    },
    { header: 'ยังขาด', cell: ({ condition }) => lackCell(context, condition) },
  ];
}

/** สิ่งที่ยังฉุดระดับ: what the level above asks for, score by score, or why there is none. */
export function nextLevelRows(context: AgencyContext): readonly PlannedRow[] {
  const { subject } = context;
  const next = nextLevelOf(subject);
  if (next.kind !== 'next') {
    const words =
      next.kind === 'highest' ? `ได้ระดับ “${next.level}” ซึ่งเป็นระดับสูงสุดแล้ว` : 'ยังสรุประดับไม่ได้ เพราะคะแนนยังไม่ครบ';
    return [briefSection(context, 'next', 'ระดับถัดไป'), briefSentence(context, 'next', words)];
  }
  const columns = nextLevelColumns(context);
  const conditions = conditionsOf(next.band, subject.chain, subject.rulebook.rating.value);
  const first = conditions.filter(({ of }, index) => conditions.findIndex((one) => one.of === of) === index);
  return [
    briefSection(context, 'next', `สิ่งที่ต้องได้เพื่อให้ถึงระดับ “${next.band.level}”`),
    headerRow('#next-header', columns, 'compactHeader'),
    ...first.map((condition, index) =>
      bodyRow(`${context.edition}|brief|next|${condition.of}`, columns, { condition, number: index + 1 }),
    ),
  ];
}
