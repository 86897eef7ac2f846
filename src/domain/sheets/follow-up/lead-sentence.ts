import { quoteText } from '../formula-text';
import { levelFigure, totalFigure } from '../memo/memo-figures';
import { formulaCell, type PlannedCell } from '../planned-cell';
import { agencyShortName, type AgencyContext } from '../sheet-context';
import { countedMeasures } from './counted-measures';
import { roundWithDays, type FollowUpRound } from './follow-up-round';

/**
 * ความนำของรายงาน: the total and the level that the measures go back to, how many measures there are, and the round. The figures
 * are live; the words are for staff to change. `measures` is the column that they stand in.
 */
export function leadSentence(context: AgencyContext, round: FollowUpRound, measures: string): PlannedCell {
  const { show, edition, planYear, formats } = context;
  const [total, level] = [totalFigure(context), levelFigure(context)];
  const opening = show(
    `ตามที่ ${agencyShortName(context)} ได้รับผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${edition} คะแนนรวม `,
  );
  const year = planYear === null ? '' : `ปีงบประมาณ พ.ศ. ${planYear} `;
  const middle = ' และนำผลมากำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ';
  const closing = show(` มาตรการ นั้น ขอรายงานผลการดำเนินการ ${year}${roundWithDays(context, round)} ดังนี้`);
  const parts = [
    quoteText(opening),
    total.formula,
    quoteText(' ระดับผลการประเมิน '),
    level.formula,
    quoteText(middle),
    `TEXT(${countedMeasures(measures)},${quoteText(formats.count)})`,
    quoteText(closing),
  ];
  const longest = `${opening}${total.longest} ระดับผลการประเมิน ${level.longest}${middle}${show('100')}${closing}`;
  return formulaCell(`=${parts.join('&')}`, 'draft', longest, 'draft');
}
