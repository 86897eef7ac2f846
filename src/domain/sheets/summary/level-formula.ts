import type { InstrumentCode } from '../../assessment/instrument';
import { toNumber } from '../../assessment/score';
import type { RatingBand, RatingScale } from '../../rules/rulebook';
import { cellReference, quoteText } from '../formula-text';
import { plainScore, type AgencyContext } from '../sheet-context';
import { calculationCell, type SummaryLayout } from './summary-layout';

/**
 * ระดับผลการประเมิน as a formula over the scores that the sheet shows, rounded to two decimals as NACC publishes them. It
 * follows the scale of the year's rulebook, whatever that scale is.
 */
const UNDECIDED = 'ยังคำนวณไม่ได้ (ข้อมูลไม่ครบ)';
const TOTAL_COLUMN = 2;
const MOST_POSSIBLE = '100';

type Tested = {
  /** The cells of the tested scores, each once; EIT stands in for a part that is not known. */
  readonly cells: readonly string[];
  /** Parts of EIT that lie outside 0 to 100: they count as soon as they are corrected. */
  readonly corrected: readonly string[];
};

function testedCells({ subject }: AgencyContext, layout: SummaryLayout): Tested {
  const shown = (code: InstrumentCode) => calculationCell(layout, 'instrument', code, 'shown');
  const isKnown = (code: InstrumentCode) => (subject.chain.instruments.get(code)?.score ?? null) !== null;
  const { tested } = subject.rulebook.rating.value;
  const standIn = (code: InstrumentCode) => (code.startsWith('EIT') && !isKnown(code) ? 'EIT' : code);
  const given = (cells: readonly (string | null)[]) => [...new Set(cells.filter((cell) => cell !== null))];
  return {
    cells: given(tested.map((code) => shown(standIn(code)))),
    corrected: given(tested.filter((code) => standIn(code) !== code).map(shown)),
  };
}

/** Where only the total decides. */
function lookupLevel(bands: readonly RatingBand[], total: string): string {
  const rising = [...bands].reverse();
  const bounds = rising.map((band) => plainScore(band.total)).join(',');
  const levels = rising.map((band) => quoteText(band.level)).join(',');
  return `LOOKUP(${total},{${bounds}},{${levels}})`;
}

/** Where a level also asks something of each tested score, from the highest level down. */
function nestedLevel(bands: readonly RatingBand[], total: string, lowest: string): string {
  const [band, ...lower] = bands;
  if (band === undefined) return '""';
  if (lower.length === 0) return quoteText(band.level);
  const reached = `${total}>=${plainScore(band.total)}`;
  const condition = band.each === null ? reached : `AND(${reached},${lowest}>=${plainScore(band.each)})`;
  return `IF(${condition},${quoteText(band.level)},${nestedLevel(lower, total, lowest)})`;
}

/** With a tested score missing, the level is open where the total and the known scores would do for a level that tests each. */
function openCondition(scale: RatingScale, total: string, tested: readonly string[]): string {
  const testing = scale.bands.filter((band) => band.each !== null);
  const least = testing.reduce<RatingBand | undefined>(
    (a, b) => (a !== undefined && toNumber(a.total) <= toNumber(b.total) ? a : b),
    undefined,
  );
  if (least?.each == null) return 'FALSE';
  const list = tested.join(',');
  return (
    `AND(COUNT(${list})<${tested.length},${total}>=${plainScore(least.total)},` +
    `ROUND(MIN(${list},${MOST_POSSIBLE}),2)>=${plainScore(least.each)})`
  );
}

export function levelFormula(context: AgencyContext, layout: SummaryLayout): string {
  const scale = context.subject.rulebook.rating.value;
  const cell = cellReference(layout.box.total, TOTAL_COLUMN);
  const total = `ROUND(${cell},2)`;
  const { cells: tested, corrected } = testedCells(context, layout);
  if (tested.length === 0 || scale.bands.every((band) => band.each === null)) {
    return `=IF(COUNT(${cell})=0,"${UNDECIDED}",${lookupLevel(scale.bands, total)})`;
  }
  const lowest = `ROUND(MIN(${[...tested, ...corrected].join(',')}),2)`;
  const open = openCondition(scale, total, tested);
  return (
    `=IF(COUNT(${cell})=0,"${UNDECIDED}",IF(${open},"${UNDECIDED}",` +
    `${nestedLevel(scale.bands, total, lowest)}))`
  );
}
