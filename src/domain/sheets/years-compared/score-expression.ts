import type { StatedScore } from '../../assessment/assessment';
import type { CellPlace } from '../../assessment/cell-place';
import type { InstrumentCode } from '../../assessment/instrument';
import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { toNumber } from '../../assessment/score';
import { outsideScores } from '../../assessment/usable-scores';
import { indicatorsOf } from '../../rules/question-place';
import type { IndicatorRule } from '../../rules/rulebook';
import type { AgencyAnalysis, ChainScore } from '../../scoring/analysis';
import { shareOfInstrument } from '../../scoring/score-total';
import { placeReference } from '../formula-text';
import { areUsable } from '../usable-score';
import { cellBlocks } from './cell-blocks';

/**
 * คะแนนของปีอื่นเป็นสูตร: the sheets of this run show one year, so a score of another year is computed here straight from the
 * cells of the user's sheets, by the chain of that year.
 */
export type ScoreExpression = {
  /** An expression of Excel; unrounded. */
  readonly text: string;
  /** Cells of the user that it needs; with one of them cleared it would give a mean of the rest. */
  readonly cells: readonly CellPlace[];
};

function ofCell({ score, at, live }: StatedScore): ScoreExpression {
  return live ? { text: placeReference(at), cells: [at] } : { text: String(toNumber(score)), cells: [] };
}

/** True, as an expression, while each of the cells holds a score that can be one. */
export function areScored(cells: readonly CellPlace[]): string {
  const distinct = new Set(cells.map(({ sheet, address }) => `${sheet}!${address}`));
  return areUsable(cellBlocks(cells).join(','), distinct.size);
}

/** The first while all its cells are scored, and then the second. */
function firstScored(first: ScoreExpression, second: ScoreExpression): ScoreExpression {
  if (first.cells.length === 0) return first;
  return { text: `IF(${areScored(first.cells)},${first.text},${second.text})`, cells: second.cells };
}

function meanOf(parts: readonly ScoreExpression[]): ScoreExpression {
  return {
    text: `AVERAGE(${parts.map(({ text }) => text).join(',')})`,
    cells: parts.flatMap(({ cells }) => cells),
  };
}

/** The computed score while all its cells are filled, and the published one where there is one. */
function preferred(
  chain: ChainScore | undefined,
  below: () => readonly ScoreExpression[],
): ScoreExpression | null {
  const published = chain?.published ? ofCell(chain.published) : null;
  if (chain === undefined || chain.computed === null) return published;
  const computed = meanOf(below());
  return published === null ? computed : firstScored(computed, published);
}

function known(parts: readonly (ScoreExpression | null)[]): readonly ScoreExpression[] {
  return parts.filter((part) => part !== null);
}

function questionsBelow({ chain }: AgencyAnalysis, codes: IndicatorRule['questions']) {
  return known(
    codes.map((code) => {
      const stated = chain.questions.get(code);
      return stated === undefined ? null : ofCell(stated);
    }),
  );
}

function belowIndicator(agency: AgencyAnalysis, rule: IndicatorRule): readonly ScoreExpression[] {
  if (rule.subIndicators.length === 0) return questionsBelow(agency, rule.questions);
  return known(
    rule.subIndicators.map(({ code, questions }) =>
      preferred(agency.chain.subIndicators.get(code), () => questionsBelow(agency, questions)),
    ),
  );
}

/** An indicator from what lies below it. */
export function computedIndicator(agency: AgencyAnalysis, rule: IndicatorRule): ScoreExpression {
  return meanOf(belowIndicator(agency, rule));
}

/** The indicators of an instrument; none where one of them is unknown. */
function indicatorsBelow(agency: AgencyAnalysis, code: InstrumentCode): readonly ScoreExpression[] {
  const { chain, rulebook } = agency;
  const whole = WHOLE_INSTRUMENTS.find((one) => one === code);
  const rules = whole === undefined ? [] : indicatorsOf(rulebook, whole);
  const indicators = known(
    rules.map((rule) => preferred(chain.indicators.get(rule.number), () => belowIndicator(agency, rule))),
  );
  return indicators.length === rules.length ? indicators : [];
}

function belowInstrument(agency: AgencyAnalysis, code: InstrumentCode): readonly ScoreExpression[] {
  const { assessment, chain, rulebook } = agency;
  const parts = code === 'EIT' ? rulebook.eitParts.value : [];
  const stated = known(
    parts.map((part) => {
      const published = chain.instruments.get(part)?.published ?? null;
      return published === null ? null : ofCell(published);
    }),
  );
  const isWhole = parts.length > 0 && stated.length === parts.length;
  const isOutside = outsideScores(assessment).some(({ code: part }) => parts.some((one) => one === part));
  if (isWhole && !isOutside) return stated;
  const indicators = indicatorsBelow(agency, code);
  if (!isWhole) return indicators;
  return indicators.length === 0 ? stated : [firstScored(meanOf(stated), meanOf(indicators))];
}

/** An instrument from its indicators, or EIT from its published parts: from the indicators until parts outside 0 to 100 are corrected. */
export function computedInstrument(agency: AgencyAnalysis, code: InstrumentCode): ScoreExpression {
  return meanOf(belowInstrument(agency, code));
}

/** The total from the instruments and the weights of the year. */
export function computedTotal(agency: AgencyAnalysis): ScoreExpression {
  const { chain, rulebook } = agency;
  const terms = WHOLE_INSTRUMENTS.flatMap((code) => {
    const score = preferred(chain.instruments.get(code), () => belowInstrument(agency, code));
    if (score === null) return [];
    const share = shareOfInstrument(code, rulebook).toFraction();
    return [{ text: `${score.text}*${share}`, cells: score.cells }];
  });
  return {
    text: terms.map(({ text }) => text).join('+'),
    cells: terms.flatMap(({ cells }) => cells),
  };
}
