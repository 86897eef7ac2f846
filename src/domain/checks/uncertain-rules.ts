import type { FiscalYear } from '../assessment/fiscal-year';
import type { Finding } from '../findings/finding';
import type { Citation } from '../rules/rulebook';
import type { AgencyAnalysis } from '../scoring/analysis';

/** Rules that may be told to decide without being verified, in the order they are told. */
const DECIDING_RULES = ['level', 'weights', 'questions'] as const;
type DecidingRule = (typeof DECIDING_RULES)[number];

function isUnverified({ certainty }: Citation): boolean {
  return certainty === 'unverified';
}

/** The level reached and the one just missed, and what they test. */
function decidesLevelUnverified({ rating, rulebook }: AgencyAnalysis): boolean {
  const { bands, testedCitation } = rulebook.rating.value;
  const reached = bands.findIndex(({ level }) => level === rating.level);
  if (reached < 0) return false;
  const deciding = bands.slice(Math.max(0, reached - 1), reached + 1);
  const isTested = deciding.some(({ each }) => each !== null);
  return deciding.some(isUnverified) || (isTested && isUnverified(testedCitation));
}

/** A published figure that the computed one agrees with bears the rules out. */
function decidesUnverified(agency: AgencyAnalysis, rule: DecidingRule): boolean {
  const { chain, rulebook } = agency;
  switch (rule) {
    case 'level':
      return decidesLevelUnverified(agency);
    case 'weights':
      return chain.total.computed !== null && chain.total.agrees !== true && isUnverified(rulebook.weights);
    case 'questions':
      return rulebook.indicators.value.some(({ number, questionsCitation }) => {
        const score = chain.indicators.get(number);
        const isOurs = score !== undefined && score.computed !== null && score.agrees !== true;
        return isOurs && isUnverified(questionsCitation);
      });
  }
}

function noteYear(year: FiscalYear, agencies: readonly AgencyAnalysis[]): readonly Finding[] {
  const note = { code: 'R15', severity: 'notice', at: null } as const;
  if (agencies.some(({ rulebook }) => rulebook.draft))
    return [{ ...note, facts: { because: 'draft', year } }];
  const rules = DECIDING_RULES.filter((rule) => agencies.some((agency) => decidesUnverified(agency, rule)));
  return rules.length === 0 ? [] : [{ ...note, facts: { because: 'unverified', year, rules } }];
}

/** R15: a year whose rules are a draft, or whose result rests on rules that nobody has verified; once for each year. */
export function noteUncertainRules(agencies: readonly AgencyAnalysis[]): readonly Finding[] {
  const years = new Set(agencies.map(({ rulebook }) => rulebook.fiscalYear));
  return [...years].flatMap((year) =>
    noteYear(
      year,
      agencies.filter(({ rulebook }) => rulebook.fiscalYear === year),
    ),
  );
}
