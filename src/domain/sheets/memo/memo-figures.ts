import { formatScore, roundHalfUp, type Score } from '../../assessment/score';
import type { RatingBand } from '../../rules/rulebook';
import { isLow } from '../../scoring/low-items';
import { cellReference, onSheet, quoteText, scoreInText } from '../formula-text';
import { questionPlaces } from '../question-scores/question-places';
import { lowBoundOf, plainScore, type AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';
import { summaryLayout, summaryScore, tableColumn } from '../summary/summary-layout';
import type { MemoFigure } from './memo-block';

/** ตัวเลขในบันทึก: figures of sentences, each live on the sheet and as it is now. */
const UNKNOWN = '(ยังไม่มีข้อมูล)';
const BOX_COLUMN = 2;
/** Zero-based column of the scores in the summary's table of indicators. */
const INDICATOR_SCORES = 3;

function scoreFigure(context: AgencyContext, reference: string, score: Score | null): MemoFigure {
  const shown = (figure: string) => `${context.show(figure)} คะแนน`;
  return {
    formula: `IF(COUNT(${reference})=0,"${UNKNOWN}",${scoreInText(reference, context.formats.score)}&" คะแนน")`,
    text: score === null ? UNKNOWN : shown(formatScore(roundHalfUp(score))),
    longest: shown('100.00'),
  };
}

/** `๙๕.๓๓ คะแนน`. */
export function totalFigure(context: AgencyContext): MemoFigure {
  const reference = summaryScore(context, 'total', '') ?? '""';
  return scoreFigure(context, reference, context.subject.chain.total.score);
}

function levelCell(context: AgencyContext): string {
  return onSheet(context.names.summary, cellReference(summaryLayout(context).box.level, BOX_COLUMN));
}

/** The level as the summary shows it. */
export function levelFigure(context: AgencyContext): MemoFigure {
  const { rating, rulebook } = context.subject;
  const levels = rulebook.rating.value.bands.map(({ level }) => level);
  return {
    formula: levelCell(context),
    text: rating.level ?? 'ยังคำนวณไม่ได้ (ข้อมูลไม่ครบ)',
    longest: levels.reduce((a, b) => (b.length > a.length ? b : a), ''),
  };
}

function meaningOf(context: AgencyContext, band: RatingBand, above: RatingBand | undefined): string {
  const { rating } = context.subject.rulebook;
  const level = `ระดับ “${band.level}” `;
  const isLowest = band === rating.value.bands.at(-1);
  if (isLowest && above !== undefined)
    return context.show(`${level}คือได้คะแนนรวมไม่ถึง ${plainScore(above.total)} คะแนน`);
  const total = `${level}กำหนดให้คะแนนรวมตั้งแต่ ${plainScore(band.total)} คะแนนขึ้นไป`;
  if (band.each === null) return context.show(total);
  const tested = rating.value.tested.map((code) => instrumentLabel(context, code)).join(', ');
  return context.show(`${total} และ ${tested} แต่ละส่วนตั้งแต่ ${plainScore(band.each)} คะแนนขึ้นไป`);
}

/** What the level asks for under the rules of the year; follows the level wherever a corrected score takes it. */
export function levelMeaning(context: AgencyContext): MemoFigure {
  const { bands } = context.subject.rulebook.rating.value;
  const told = bands.map((band, index) => ({
    level: band.level,
    words: meaningOf(context, band, bands[index - 1]),
  }));
  const open = 'ยังสรุประดับไม่ได้ เพราะคะแนนยังไม่ครบ (ช่องว่างไม่นับเป็นศูนย์)';
  const cell = levelCell(context);
  return {
    formula: told.reduceRight(
      (rest, { level, words }) => `IF(${cell}=${quoteText(level)},${quoteText(words)},${rest})`,
      quoteText(open),
    ),
    text: told.find(({ level }) => level === context.subject.rating.level)?.words ?? open,
    longest: told.reduce((longest, { words }) => (words.length > longest.length ? words : longest), open),
  };
}

/** How many of what are low: questions where they have scores, else indicators. */
export function lowCountFigure(context: AgencyContext): MemoFigure {
  const { chain, rulebook } = context.subject;
  const places = questionPlaces(context);
  const scores =
    places?.column('score') ??
    onSheet(context.names.summary, tableColumn(summaryLayout(context).indicators, INDICATOR_SCORES));
  const known =
    places === null
      ? [...chain.indicators.values()].map(({ score }) => score)
      : [...chain.questions.values()].map(({ score }) => score);
  const scored = known.filter((score) => score !== null);
  const low = scored.filter((score) => isLow(score, rulebook)).length;
  const unit = places === null ? ' ตัวชี้วัด' : ' ข้อ';
  const below = quoteText(`<${lowBoundOf(context).countedBelow}`);
  const count = `TEXT(COUNTIF(${scores},${below}),${quoteText(context.formats.count)})&${quoteText(unit)}`;
  return {
    formula: `IF(COUNT(${scores})=0,"${UNKNOWN}",${count})`,
    text: scored.length === 0 ? UNKNOWN : context.show(String(low)) + unit,
    longest: context.show('100') + unit,
  };
}
