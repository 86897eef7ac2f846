import Fraction from 'fraction.js';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Score } from '../assessment/score';
import { indicatorsOf } from '../rules/question-place';
import type { IndicatorRule, Rulebook } from '../rules/rulebook';
import type { ScoredItem } from './gain';
import { sharesOfQuestion } from './question-shares';
import { shareOfInstrument } from './score-total';

/** What can be supposed to have another score where the questions in it are not known. */
export type GroupItem =
  | Exclude<ScoredItem, { readonly kind: 'question' } | { readonly kind: 'instrument' }>
  | { readonly kind: 'instrument'; readonly code: WholeInstrument };

/** The part, of 1, that an item decides of itself, where it has a score to show, and of each score above it. */
export type ItemShares = {
  readonly subIndicator: { readonly code: SubIndicatorCode; readonly share: Score } | null;
  readonly indicator: { readonly number: IndicatorNumber; readonly share: Score } | null;
  readonly instrument: { readonly code: WholeInstrument; readonly share: Score };
  readonly ofTotal: Score;
};

const WHOLE: Score = new Fraction(1);

function aboveIndicator({ number, instrument: code }: IndicatorRule, share: Score, rulebook: Rulebook) {
  const ofInstrument = share.div(indicatorsOf(rulebook, code).length);
  return {
    indicator: { number, share },
    instrument: { code, share: ofInstrument },
    ofTotal: ofInstrument.mul(shareOfInstrument(code, rulebook)),
  };
}

/** Null for a question that the year does not ask. */
export function questionItemShares(code: QuestionCode, rulebook: Rulebook): ItemShares | null {
  const shares = sharesOfQuestion(code, rulebook);
  if (shares === null) return null;
  const { place, ofSubIndicator, ofIndicator, ofInstrument, ofTotal } = shares;
  const { indicator, subIndicator } = place;
  return {
    subIndicator:
      subIndicator === null || ofSubIndicator === null
        ? null
        : { code: subIndicator.code, share: ofSubIndicator },
    indicator: { number: indicator.number, share: ofIndicator },
    instrument: { code: indicator.instrument, share: ofInstrument },
    ofTotal,
  };
}

function subIndicatorShares(code: SubIndicatorCode, rulebook: Rulebook): ItemShares | null {
  const rule = rulebook.indicators.value.find((one) => one.subIndicators.some((part) => part.code === code));
  if (rule === undefined) return null;
  const above = aboveIndicator(rule, new Fraction(1, rule.subIndicators.length), rulebook);
  return { subIndicator: { code, share: WHOLE }, ...above };
}

/** Null for what the year does not have. */
export function groupShares(item: GroupItem, rulebook: Rulebook): ItemShares | null {
  switch (item.kind) {
    case 'subIndicator':
      return subIndicatorShares(item.code, rulebook);
    case 'indicator': {
      const rule = rulebook.indicators.value.find(({ number }) => number === item.number);
      return rule === undefined ? null : { subIndicator: null, ...aboveIndicator(rule, WHOLE, rulebook) };
    }
    case 'instrument': {
      const instrument = { code: item.code, share: WHOLE };
      return {
        subIndicator: null,
        indicator: null,
        instrument,
        ofTotal: shareOfInstrument(item.code, rulebook),
      };
    }
  }
}
