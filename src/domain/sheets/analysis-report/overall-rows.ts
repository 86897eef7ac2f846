import { levelFigure, totalFigure } from '../memo/memo-figures';
import { formulaCell, textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import { agencyShortName, type AgencyContext } from '../sheet-context';
import { sectionRow } from './prose-rows';

/** ผลการประเมินในภาพรวม: total and level, both live from the summary. */
function boxRow(key: string, label: string, value: PlannedCell): PlannedRow {
  return { key: `#${key}`, cells: [textCell(label, 'label'), value] };
}

/** The fourth section of the report. */
export function overallRows(context: AgencyContext): readonly PlannedRow[] {
  const [total, level] = [totalFigure(context), levelFigure(context)];
  const caption = `4. ผลการประเมินของ ${agencyShortName(context)} ปีงบประมาณ พ.ศ. ${context.edition}`;
  return [
    { ...sectionRow('overall', context.show(caption)), part: 'whole' },
    boxRow('total', 'คะแนนภาพรวม', formulaCell(`=${total.formula}`, 'bigLevel', total.longest)),
    boxRow('level', 'ระดับ', formulaCell(`=${level.formula}`, 'bigLevel', level.longest)),
  ];
}
