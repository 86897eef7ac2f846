import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { questionsOf } from '../../../src/domain/rules/question-place';
import type { Rulebook } from '../../../src/domain/rules/rulebook';
import { startNewYear } from '../../../src/domain/rules/start-new-year';
import { rulebookOf } from '../../support/stated-assessment';

const last = rulebookOf(2568);
const draft = startNewYear(last, fiscalYear(2571));

/** The certainties of everything in the rulebook that cites a source. */
function certaintiesIn(value: unknown): readonly string[] {
  if (value instanceof Map) return [...value.values()].flatMap(certaintiesIn);
  if (Array.isArray(value)) return value.flatMap(certaintiesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'certainty' in value ? [String(value.certainty)] : [];
  return [...own, ...Object.values(value).flatMap(certaintiesIn)];
}

function valuesOf({ weights, rating, lowThreshold }: Rulebook): readonly string[] {
  return [
    ...[...weights.value].map(([code, weight]) => `${code} ${weight.toString()}`),
    ...rating.value.bands.map(({ level, total }) => `${level} ${total.toString()}`),
    lowThreshold.value.toString(),
  ];
}

describe('startNewYear', () => {
  it('is a draft of the new year with the values of the last', () => {
    expect([draft.fiscalYear, draft.draft]).toEqual([2571, true]);
    expect(valuesOf(draft)).toEqual(valuesOf(last));
    expect(questionsOf(draft)).toEqual(questionsOf(last));
    expect([...draft.topics.keys()]).toEqual([...last.topics.keys()]);
  });

  it('is sure of nothing, while the last year was', () => {
    expect(new Set(certaintiesIn(draft))).toEqual(new Set(['unverified']));
    expect(new Set(certaintiesIn(last)).size).toBeGreaterThan(1);
    expect(certaintiesIn(draft)).toHaveLength(certaintiesIn(last).length);
  });

  it('tells which year a value comes from, and its source there', () => {
    expect(draft.weights.source).toBe(`ยกมาจากปี 2568: ${last.weights.source}`);
    expect(draft.weights.checked).toBe(last.weights.checked);
  });
});
