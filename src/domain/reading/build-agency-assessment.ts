import type { Agency } from '../assessment/agency';
import type { AgencyAssessment, StatedScore } from '../assessment/assessment';
import type { FiscalYear } from '../assessment/fiscal-year';
import { formatScore, meanOf, ZERO } from '../assessment/score';
import type { Finding, Reading } from '../findings/finding';
import { buildRowAssessment, mayBeWeighted } from './build-row-assessment';
import { note } from './note';
import { scoresOneByOne } from './read-row-of-scores';
import { isRow, type ScoreFact, type Statements } from './score-fact';
import { codeOfSubject, type ScoreSubject } from './score-subject';

/** Whose scores, of which year. */
export type AssessmentScope = { readonly agency: Agency | null; readonly fiscalYear: FiscalYear | null };

type Chosen = { readonly stated: StatedScore; readonly findings: readonly Finding[] };

const WEIGHTED_SUM_TOLERANCE = 0.05;

function isSameScore(a: ScoreFact, b: ScoreFact): boolean {
  return a.stated.score.equals(b.stated.score);
}

/** A question asked in both parts of EIT has the mean of the two, as EIT itself. */
function meanOfParts(facts: readonly ScoreFact[]): Chosen | null {
  const [first, second] = (['EIT1', 'EIT2'] as const).map((part) => facts.find((fact) => fact.part === part));
  if (first === undefined || second === undefined) return null;
  const score = meanOf([first.stated.score, second.stated.score]);
  const told = {
    because: 'meanOfParts',
    found: `${formatScore(first.stated.score)} / ${formatScore(second.stated.score)}`,
    taken: formatScore(score),
  };
  return {
    stated: { score, at: first.stated.at, live: false },
    findings: [note('R04', 'notice', first.stated.at, told)],
  };
}

function noteRepeats(
  subject: ScoreSubject,
  facts: readonly ScoreFact[],
  chosen: ScoreFact,
): readonly Finding[] {
  const differ = facts.some((fact) => !isSameScore(fact, chosen));
  const rows = facts.filter((fact) => fact.source === 'table');
  // The total and the groups are repeated in every summary; a question listed twice is a slip even if the scores agree.
  if (!differ && (subject.kind !== 'question' || rows.length < 2)) return [];
  const other = facts.find((fact) => !isSameScore(fact, chosen)) ?? rows[1] ?? chosen;
  const described = {
    kind: subject.kind,
    code: codeOfSubject(subject),
    count: facts.length,
    scores: facts.map((fact) => formatScore(fact.stated.score)),
    cells: facts.map((fact) => fact.stated.at.address),
    taken: formatScore(chosen.stated.score),
  };
  return [note('S09', differ ? 'warning' : 'notice', other.stated.at, described)];
}

/** Tables before sentences, then the first; among equal scores one that a formula can point at. */
function choose(subject: ScoreSubject, facts: readonly ScoreFact[]): Chosen | null {
  const parts = meanOfParts(facts);
  if (parts !== null) return parts;
  const first = facts.find((fact) => fact.source === 'table') ?? facts[0];
  if (first === undefined) return null;
  const chosen = facts.find((fact) => fact.stated.live && isSameScore(fact, first)) ?? first;
  return { stated: chosen.stated, findings: noteRepeats(subject, facts, chosen) };
}

/** The chosen score of each subject of one kind, keyed by its code or number. */
function chooseAll<K>(
  facts: readonly ScoreFact[],
  keyOf: (subject: ScoreSubject) => K | null,
  findings: Finding[],
): ReadonlyMap<K, StatedScore> {
  const groups = new Map<K, ScoreFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact.subject);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const chosen = new Map<K, StatedScore>();
  for (const [key, group] of groups) {
    const [first] = group;
    const choice = first === undefined ? null : choose(first.subject, group);
    if (choice === null) continue;
    chosen.set(key, choice.stated);
    findings.push(...choice.findings);
  }
  return chosen;
}

/** Instruments that add up to the total are points out of their weights, not scores. */
function withoutWeightedPoints(facts: readonly ScoreFact[], findings: Finding[]): readonly ScoreFact[] {
  const total = facts.find(({ subject }) => subject.kind === 'total');
  const whole = facts.filter(
    ({ subject }) => subject.kind === 'instrument' && ['IIT', 'EIT', 'OIT'].includes(subject.code),
  );
  const sum = whole.reduce((all, fact) => all.add(fact.stated.score), ZERO);
  const areWeighted =
    total !== undefined &&
    whole.length === 3 &&
    sum.sub(total.stated.score).abs().compare(WEIGHTED_SUM_TOLERANCE) <= 0;
  if (!areWeighted) return facts;
  findings.push(
    ...whole.map(({ subject, stated }) =>
      note('R08', 'notice', stated.at, { because: 'weighted', found: codeOfSubject(subject) }),
    ),
  );
  return facts.filter((fact) => !whole.includes(fact));
}

/** Question texts as the first table that words them does. */
function textsOf(facts: readonly ScoreFact[]): AgencyAssessment['questionTexts'] {
  const texts = facts.flatMap(({ subject, text }) =>
    subject.kind === 'question' && text !== null ? [[subject.code, text] as const] : [],
  );
  return new Map(texts.reverse());
}

/** One agency's scores of one year from all that the workbook states about them. */
export function buildAgencyAssessment(scope: AssessmentScope, stated: Statements): Reading<AgencyAssessment> {
  const level = stated.levels[0]?.level ?? null;
  const [only, ...others] = stated.scores;
  if (only !== undefined && others.length === 0 && isRow(only) && !mayBeWeighted(only))
    return { value: buildRowAssessment(scope, only, level), findings: [] };
  const findings: Finding[] = [];
  const facts = withoutWeightedPoints(scoresOneByOne(stated.scores), findings);
  const chosen = <K>(keyOf: (subject: ScoreSubject) => K | null) => chooseAll(facts, keyOf, findings);
  const totals = chosen((subject) => (subject.kind === 'total' ? subject.kind : null));
  const value: AgencyAssessment = {
    ...scope,
    questions: chosen((subject) => (subject.kind === 'question' ? subject.code : null)),
    questionTexts: textsOf(facts),
    subIndicators: chosen((subject) => (subject.kind === 'subIndicator' ? subject.code : null)),
    indicators: chosen((subject) => (subject.kind === 'indicator' ? subject.number : null)),
    instruments: chosen((subject) => (subject.kind === 'instrument' ? subject.code : null)),
    total: totals.get('total') ?? null,
    level,
  };
  return { value, findings };
}
