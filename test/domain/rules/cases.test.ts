import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatScore, type Score } from '../../../src/domain/assessment/score';
import { isJsonObject } from '../../../src/domain/rules/parse-property';
import type { AgencyAnalysis, ChainScore, RatingReason } from '../../../src/domain/scoring/analysis';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { rulebookOf, statedAssessment, type StatedFigures } from '../../support/stated-assessment';

/**
 * Cases in the field's own terms, one file a fiscal year, so that staff can check them: what a workbook states, and what
 * the year's rules make of it. `note` shows the arithmetic, `source` says who published the figures. Only what a case
 * expects is compared.
 */
type RuleCase = {
  readonly name: string;
  readonly given: StatedFigures;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly note: string;
};

const FOLDER = join(__dirname, 'cases');
const GIVEN = ['questions', 'subIndicators', 'indicators', 'instruments', 'total', 'level'];

function isRuleCase(value: unknown): value is RuleCase {
  if (!isJsonObject(value)) return false;
  const { name, given, expected, source, note } = value;
  const isTold = [name, source, note].every((text) => typeof text === 'string' && text !== '');
  return (
    isTold &&
    isJsonObject(given) &&
    isJsonObject(expected) &&
    Object.keys(given).every((key) => GIVEN.includes(key))
  );
}

function readCases(file: string): readonly RuleCase[] {
  const parsed: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  const cases: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return cases.map((one) => {
    if (!isRuleCase(one)) throw new TypeError(`${file}: not a case: ${JSON.stringify(one)}`);
    return one;
  });
}

function show(score: Score | null): string | null {
  return score === null ? null : formatScore(score);
}

function showScores(
  scores: ReadonlyMap<string | number, ChainScore>,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries([...scores].map(([code, { score }]) => [String(code), show(score)]));
}

function showReason(because: RatingReason): string {
  switch (because.kind) {
    case 'heldBack':
      return `${because.instrument} ${formatScore(because.score)} ไม่ถึง ${formatScore(because.needed)} ของ ${because.level}`;
    case 'totalAndEach':
      return `รวม ${formatScore(because.total)} และทุกเครื่องมือ ${formatScore(because.each)}`;
    case 'totalOnly':
      return `รวม ${formatScore(because.total)}`;
    case 'incomplete':
      return `ขาด ${because.missing.join(' ')}`;
  }
}

/** Everything that a case may expect, in its words. */
function outcomeOf({ chain, rating, low }: AgencyAnalysis): Readonly<Record<string, unknown>> {
  const { score, computed, range, agrees, missing } = chain.total;
  return {
    subIndicators: showScores(chain.subIndicators),
    indicators: showScores(chain.indicators),
    instruments: showScores(chain.instruments),
    total: show(score),
    computed: show(computed),
    range: range === null ? null : [formatScore(range.low), formatScore(range.high)],
    agrees,
    missing,
    level: rating.level,
    levelAgrees: rating.agrees,
    certain: rating.certain,
    possible: rating.possible,
    because: showReason(rating.because),
    low: low.map((item) => `${item.kind} ${item.code} ${formatScore(item.score)} +${formatScore(item.gain)}`),
  };
}

const FILES = readdirSync(FOLDER).sort();

describe.each(FILES)('the rules in cases/%s', (file) => {
  const rulebook = rulebookOf(Number.parseInt(file, 10));

  it.each(readCases(file).map((one) => [one.name, one] as const))('%s', (_name, { given, expected }) => {
    const outcome = outcomeOf(analyseAgency(statedAssessment(rulebook.fiscalYear, given), rulebook));
    expect(Object.keys(outcome)).toEqual(expect.arrayContaining(Object.keys(expected)));
    expect(outcome).toMatchObject(expected);
  });
});
