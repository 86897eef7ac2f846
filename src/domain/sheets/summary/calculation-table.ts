import type { StatedScore } from '../../assessment/assessment';
import { INSTRUMENT_CODES } from '../../assessment/instrument';
import { isOnScale } from '../../assessment/usable-scores';
import { bodyRow, headerRow, type TableColumn } from '../column';
import { cellReference } from '../formula-text';
import { formulaCell, numberCell, textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { questionPlaces } from '../question-scores/question-places';
import type { AgencyContext } from '../sheet-context';
import { isOutside, statedScoreCell } from '../stated-score-cell';
import { withoutDust } from './dust';
import { itemLabel } from './item-label';
import { lowerScores, type LowerScores } from './lower-scores';
import { CALCULATION_COLUMNS, SUMMARY_WIDTHS, type ScoreLine, type SummaryLayout } from './summary-layout';

/** A computed score agrees with the published one up to this difference, both with two decimals. */
const TOLERANCE = 0.01;
/** Of a published score below 0 or above 100. */
const OUTSIDE_SHORT = 'นอกช่วง';
const AGREES = 'ตรง';
const CAPTION = 'ตารางที่ 6 วิธีคำนวณคะแนน จากชั้นล่างขึ้นไป ไม่ปัดเศษระหว่างทาง';

type Line = {
  readonly number: number;
  readonly line: ScoreLine;
  readonly below: LowerScores;
  readonly published: StatedScore | null;
  readonly cells: Readonly<Record<keyof typeof CALCULATION_COLUMNS, string>>;
};

/** As stated, also where it lies outside 0 to 100. */
function publishedScore({ subject }: AgencyContext, { kind, code }: ScoreLine): StatedScore | null {
  const { subIndicators, indicators, instruments, total } = subject.assessment;
  switch (kind) {
    case 'subIndicator':
      return [...subIndicators].find(([one]) => one === code)?.[1] ?? null;
    case 'indicator':
      return indicators.get(Number(code)) ?? null;
    case 'instrument': {
      const instrument = INSTRUMENT_CODES.find((one) => one === code);
      return instrument === undefined ? null : (instruments.get(instrument) ?? null);
    }
    case 'total':
      return total;
  }
}

function cellsOfRow(row: number): Line['cells'] {
  const at = (column: keyof typeof CALCULATION_COLUMNS) => cellReference(row, CALCULATION_COLUMNS[column]);
  return {
    needed: at('needed'),
    present: at('present'),
    computed: at('computed'),
    published: at('published'),
    used: at('used'),
    shown: at('shown'),
  };
}

function computedFormula({ below, cells }: Line): string {
  if (below.needed === 0) return '=""';
  return `=IF(${cells.present}<${cells.needed},"",${withoutDust(below.combine)})`;
}

/** What the line above computes on with: the unrounded computed score, else the published one. */
function usedFormula({ cells: { computed, published } }: Line): string {
  return `=IF(COUNT(${computed})=1,${computed},IF(COUNT(${published})=1,${published},""))`;
}

function agreement({ cells: { computed, published } }: Line): string {
  return `ROUND(ABS(ROUND(${computed},2)-ROUND(${published},2)),2)<=${TOLERANCE}`;
}

/** What sheets show: the published score where it agrees, else the computed one. */
function shownFormula(line: Line): string {
  const { computed, published, used } = line.cells;
  return `=IF(COUNT(${computed},${published})<2,${used},IF(${agreement(line)},${published},${computed}))`;
}

function verdictFormula(line: Line): string {
  const { computed, published, needed, present } = line.cells;
  return (
    `=IF(COUNT(${computed},${published})=2,IF(${agreement(line)},"${AGREES}","ต่าง"),` +
    `IF(${isOutside(published)},"${OUTSIDE_SHORT}",IF(AND(${present}>0,${present}<${needed}),"ขาด","–")))`
  );
}

/** The longest verdict takes two lines, which a row is made tall enough for only where it is to be told. */
function longestVerdict({ published }: Line): string {
  return published === null || isOnScale(published.score) ? AGREES : OUTSIDE_SHORT;
}

function calculationColumns(context: AgencyContext): readonly TableColumn<Line>[] {
  return [
    { header: 'ที่', cell: ({ number }) => numberCell(number, 'compactCount') },
    { header: 'รายการ', cell: ({ line }) => textCell(itemLabel(context, line), 'compactText') },
    { header: 'ต้องมี', cell: ({ below }) => numberCell(below.needed, 'compactCount') },
    { header: 'มีแล้ว', cell: ({ below }) => formulaCell(`=${below.count}`, 'compactCount') },
    { header: 'คำนวณได้', cell: (line) => formulaCell(computedFormula(line), 'compactScore') },
    { header: 'ประกาศ', cell: ({ published }) => statedScoreCell(published, 'compactScore') },
    { header: 'ใช้คิดต่อ', cell: (line) => formulaCell(usedFormula(line), 'compactScore') },
    { header: 'คะแนนที่แสดง', cell: (line) => formulaCell(shownFormula(line), 'compactScore') },
    {
      header: 'เทียบ',
      cell: (line) => formulaCell(verdictFormula(line), 'compactCenter', longestVerdict(line)),
    },
  ];
}

/** ตารางวิธีคำนวณ: every score above the questions once, with what it is computed from; the other tables read from here. */
export function calculationTable(context: AgencyContext, layout: SummaryLayout): readonly PlannedRow[] {
  const columns = calculationColumns(context);
  const places = questionPlaces(context);
  const rows = layout.lines.map((line, index) => {
    const cells = cellsOfRow(layout.calculation.first + index);
    const below = lowerScores(context, layout, places, line);
    const published = publishedScore(context, line);
    return bodyRow(`${context.edition}|calculation|${line.kind}|${line.code}`, columns, {
      number: index + 1,
      line,
      below,
      published,
      cells,
    });
  });
  return [
    {
      ...wideRow('#calculation', textCell(context.show(CAPTION), 'section'), SUMMARY_WIDTHS.length),
      part: 'whole',
    },
    headerRow('#calculation-header', columns, 'compactHeader'),
    ...rows,
  ];
}
