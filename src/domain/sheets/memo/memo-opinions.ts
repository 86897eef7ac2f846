import { onSheet } from '../formula-text';
import { reviewerPlaces } from '../opinions/opinion-places';
import type { Reviewer } from '../opinions/reviewers';
import type { AgencyContext } from '../sheet-context';
import type { MemoBlock, MemoFigure } from './memo-block';

/** What a level ticks: a recommendation to the level above, or the decision. */
const CHOICES: Readonly<Record<Reviewer['kind'], readonly [string, string]>> = {
  recommends: ['เห็นควรอนุมัติ', 'ไม่เห็นควรอนุมัติ'],
  decides: ['อนุมัติ', 'ไม่อนุมัติ'],
};
const NAME_SPACE = '……………………………';

function figureOf(cell: string, empty: string, text: string): MemoFigure {
  return { formula: `IF(${cell}="","${empty}",${cell})`, text, longest: text };
}

/** ความเห็นตามลำดับชั้น: one block a level, with the titles and names that staff give on the sheet of opinions. */
export function opinionBlocks(context: AgencyContext, kind: string): readonly MemoBlock[] {
  return reviewerPlaces(context).map(({ reviewer, title, name }) => ({
    kind: 'opinion',
    key: `${kind}|opinion|${reviewer.level}`,
    opinion: {
      key: reviewer.level,
      title: figureOf(onSheet(context.names.opinions, title), '', reviewer.title),
      name: figureOf(onSheet(context.names.opinions, name), NAME_SPACE, NAME_SPACE),
      choices: CHOICES[reviewer.kind],
    },
  }));
}
