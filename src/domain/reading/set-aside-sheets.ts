import { formatScore } from '../assessment/score';
import type { Finding, Reading } from '../findings/finding';
import type { SheetFacts } from './collect-assessments';
import { note } from './note';
import { scoresOneByOne } from './read-row-of-scores';
import { isRow, type ScoreFact } from './score-fact';
import { nameOfSubject } from './score-subject';
import { reasonToSetAside, type SetAsideReason } from './sheet-precedence';
import { matchKey } from './thai-text';

/** ชีตร่างและสำเนา: a sheet that states what another one states gives way to it as a whole, with one finding instead of one a score. */
export type NamedFacts = SheetFacts & { readonly sheet: string };

type Reason = SetAsideReason | 'same';
type Stated = ReadonlyMap<string, ScoreFact>;
type Candidate = { readonly taken: NamedFacts; readonly stated: Stated };

/** Fewer scores than this that two sheets share are a summary's, not a copy's. */
const FEWEST_SHARED = 3;

function keyOf({ agency, fiscalYear, subject, part }: ScoreFact, { scope }: SheetFacts): string {
  const whose = matchKey(agency ?? scope.agency?.name ?? '');
  return [whose, fiscalYear ?? scope.fiscalYear ?? '', nameOfSubject(subject), part ?? ''].join('|');
}

/** What the tables of a sheet state, each score by whose it is and of what. */
function statedBy(sheet: NamedFacts): Stated {
  const scores = scoresOneByOne(sheet.facts.scores.filter(({ source }) => source === 'table'));
  const stated = new Map<string, ScoreFact>();
  for (const fact of scores) {
    const key = keyOf(fact, sheet);
    if (!stated.has(key)) stated.set(key, fact);
  }
  return stated;
}

function areSame(a: ScoreFact | undefined, b: ScoreFact | undefined): boolean {
  return a !== undefined && b !== undefined && a.stated.score.equals(b.stated.score);
}

/** Only a list of questions is known for a copy by its scores alone: indicators and totals stand in every summary. */
function isIdentical(aside: Stated, taken: Stated): boolean {
  const asksQuestions = [...aside.values()].some(({ subject }) => subject.kind === 'question');
  const isEqual =
    aside.size === taken.size && [...aside].every(([key, fact]) => areSame(fact, taken.get(key)));
  return asksQuestions && isEqual;
}

function countShared(aside: Stated, taken: Stated): number {
  return [...aside.keys()].filter((key) => taken.has(key)).length;
}

function reasonFor(aside: NamedFacts, stated: Stated, { taken, stated: other }: Candidate): Reason | null {
  const shared = countShared(stated, other);
  if (shared < FEWEST_SHARED || shared * 2 < stated.size) return null;
  const reason = reasonToSetAside(aside.sheet, taken.sheet);
  if (reason === null) return isIdentical(stated, other) ? 'same' : null;
  return [...stated].every(([key, fact]) => areSame(fact, other.get(key))) ? 'same' : reason;
}

function noteSetAside(
  aside: NamedFacts,
  stated: Stated,
  { taken, stated: other }: Candidate,
  because: Reason,
): readonly Finding[] {
  const shared = [...stated].filter(([key]) => other.has(key));
  const differing = shared.filter(([key, fact]) => !areSame(fact, other.get(key)));
  const [[, first] = []] = differing.length > 0 ? differing : shared;
  if (first === undefined) return [];
  const scores = differing.map(([key, fact]) => {
    const kept = other.get(key);
    const used = kept === undefined ? '' : formatScore(kept.stated.score);
    return `${nameOfSubject(fact.subject)}: ${formatScore(fact.stated.score)} / ${used}`;
  });
  const facts = { because, sheet: aside.sheet, taken: taken.sheet, count: shared.length, scores };
  return [note('S09', differing.length > 0 ? 'warning' : 'notice', first.stated.at, facts)];
}

/** The sheet without what the other one states; what only it states still counts. */
function without(sheet: NamedFacts, taken: Stated): NamedFacts {
  const scores = scoresOneByOne(sheet.facts.scores).filter(
    (fact) => fact.source !== 'table' || !taken.has(keyOf(fact, sheet)),
  );
  return { ...sheet, facts: { ...sheet.facts, scores } };
}

/** Sheets of whole rows, an agency each, are thousands of scores: they are compared only where a name calls for it. */
function areCompared(sheet: NamedFacts, others: readonly NamedFacts[]): boolean {
  if (!sheet.facts.scores.some(isRow)) return true;
  const isNamed = ({ sheet: a }: NamedFacts, { sheet: b }: NamedFacts) => reasonToSetAside(a, b) !== null;
  return others.some((other) => isNamed(sheet, other) || isNamed(other, sheet));
}

/** The sheet as it counts beside those before it, which it joins unless it gives way to one of them. */
function compare(sheet: NamedFacts, candidates: Candidate[]): Reading<NamedFacts> {
  const stated = statedBy(sheet);
  for (const candidate of candidates) {
    const reason = reasonFor(sheet, stated, candidate);
    if (reason === null) continue;
    const findings = noteSetAside(sheet, stated, candidate, reason);
    return { value: without(sheet, candidate.stated), findings };
  }
  candidates.push({ taken: sheet, stated });
  return { value: sheet, findings: [] };
}

/**
 * The sheets, in the order in which they count, with drafts, copies and older versions giving way to the sheet that states the
 * same. Which of the two is the draft is told by their names; lists of questions that are equal to the last score need no name.
 */
export function setAsideSheets(sheets: readonly NamedFacts[]): Reading<readonly NamedFacts[]> {
  const stating = sheets.filter(({ facts }) => facts.scores.some(({ source }) => source === 'table'));
  const candidates: Candidate[] = [];
  const read = sheets.map((sheet): Reading<NamedFacts> => {
    const isCompared = stating.length > 1 && stating.includes(sheet) && areCompared(sheet, stating);
    return isCompared ? compare(sheet, candidates) : { value: sheet, findings: [] };
  });
  return { value: read.map(({ value }) => value), findings: read.flatMap(({ findings }) => findings) };
}
