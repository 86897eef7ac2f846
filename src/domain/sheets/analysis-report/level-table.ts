import { formatScore, parseDecimal, type Score } from '../../assessment/score';
import type { RatingBand } from '../../rules/rulebook';
import { textCell } from '../planned-cell';
import type { PlannedRow, Span } from '../planned-row';
import { plainScore, type AgencyContext } from '../sheet-context';
import type { StyleName } from '../styles';
import { instrumentLabel } from '../summary/item-label';

/** คะแนนและระดับ: the levels of the year, the totals they are for, and what a level asks of each tested score besides. */
const CONDITION: Span = { column: 2, columns: 4 };
const HUNDREDTH = parseDecimal('0.01');

/** From the least total of the level up to where a higher level is sure, whatever the tested scores are. */
function rangeText({ total }: RatingBand, higher: readonly RatingBand[]): string {
  const sure = higher.filter(({ each }) => each === null).map((band) => band.total);
  const next = sure.reduce<Score | null>((a, b) => (a === null || b.lt(a) ? b : a), null);
  const from = formatScore(total);
  if (next !== null && HUNDREDTH !== null) return `${from} – ${formatScore(next.sub(HUNDREDTH))}`;
  return higher.length === 0 ? `${from} – 100` : `${from} ขึ้นไป`;
}

function conditionText(context: AgencyContext, { each }: RatingBand): string {
  const { tested } = context.subject.rulebook.rating.value;
  if (each === null) return '–';
  const names = tested.map((code) => instrumentLabel(context, code)).join(', ');
  return `${names} ต้องได้ตั้งแต่ ${plainScore(each)} คะแนนทุกส่วน`;
}

/** The table with its headings; the third column only where a level of the year has a condition. */
export function levelTable(context: AgencyContext): readonly PlannedRow[] {
  const { bands } = context.subject.rulebook.rating.value;
  const hasConditions = bands.some(({ each }) => each !== null);
  const row = (key: string, texts: readonly string[], style: StyleName): PlannedRow => {
    const shown = texts.slice(0, hasConditions ? texts.length : 2);
    const cells = shown.map((text) => textCell(context.show(text), style));
    return { key: `#level-${key}`, cells, ...(hasConditions ? { spans: [CONDITION] } : {}) };
  };
  return [
    row('header', ['คะแนน', 'ระดับ', 'เงื่อนไขเพิ่ม'], 'compactHeader'),
    ...bands.map((band, index) =>
      row(
        String(index + 1),
        [rangeText(band, bands.slice(0, index)), band.level, conditionText(context, band)],
        'compactText',
      ),
    ),
  ];
}
