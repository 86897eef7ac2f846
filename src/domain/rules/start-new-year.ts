import type { FiscalYear } from '../assessment/fiscal-year';
import type { Citation, Rulebook } from './rulebook';

/**
 * ขึ้นปีใหม่: until NACC announces a year's rules, those of the last year are the best guess, and nothing more: every value is
 * unverified until somebody checks it.
 */
type Mark = <T extends Citation>(cited: T) => T;

function markIndicators(indicators: Rulebook['indicators'], mark: Mark): Rulebook['indicators'] {
  const value = indicators.value.map((indicator) => ({
    ...indicator,
    questionsCitation: mark(indicator.questionsCitation),
    subIndicators: indicator.subIndicators.map((part) => ({
      ...part,
      questionsCitation: mark(part.questionsCitation),
    })),
  }));
  return { ...mark(indicators), value };
}

function markRating(rating: Rulebook['rating'], mark: Mark): Rulebook['rating'] {
  const { bands, tested, testedCitation } = rating.value;
  return {
    ...mark(rating),
    value: { tested, bands: bands.map(mark), testedCitation: mark(testedCitation) },
  };
}

function markEach<K, T extends Citation>(cited: ReadonlyMap<K, T>, mark: Mark): ReadonlyMap<K, T> {
  return new Map([...cited].map(([key, one]) => [key, mark(one)] as const));
}

/** A draft of the year's rules with every value of the earlier rulebook, its source kept and its certainty lost. */
export function startNewYear(rulebook: Rulebook, year: FiscalYear): Rulebook {
  const mark: Mark = (cited) => ({
    ...cited,
    certainty: 'unverified',
    source: `ยกมาจากปี ${rulebook.fiscalYear}: ${cited.source}`,
  });
  const issues = rulebook.issues.value.map((issue) => ({ ...issue, questions: issue.questions.map(mark) }));
  return {
    fiscalYear: year,
    family: rulebook.family,
    draft: true,
    instrumentNames: mark(rulebook.instrumentNames),
    weights: mark(rulebook.weights),
    eitParts: mark(rulebook.eitParts),
    aggregation: mark(rulebook.aggregation),
    indicators: markIndicators(rulebook.indicators, mark),
    rating: markRating(rulebook.rating, mark),
    lowThreshold: mark(rulebook.lowThreshold),
    topics: markEach(rulebook.topics, mark),
    meanings: markEach(rulebook.meanings, mark),
    tags: mark(rulebook.tags),
    issues: { ...mark(rulebook.issues), value: issues },
    reportingItems: mark(rulebook.reportingItems),
  };
}
