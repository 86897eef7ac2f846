import type { Agency } from '../assessment/agency';
import type { CellPlace } from '../assessment/cell-place';
import { agencyNameAlone, agencyOf, type AgencyName, findAgencyNames } from './agency-name';

/** A line of a sheet outside its tables. */
export type Line = { readonly text: string; readonly at: CellPlace };

type Candidate = { readonly name: AgencyName; readonly at: CellPlace; readonly weight: number };

/** A line that is nothing but the name is a title page; a mention in a sentence may be of anybody. */
const WEIGHT_OF_TITLE = 5;
const WEIGHT_OF_MENTION = 1;
/** A letter is addressed to somebody, not from them. */
const ADDRESS = /^\s*(?:เรียน|ถึง|กราบเรียน)\s/;

function candidatesOf({ text, at }: Line): readonly Candidate[] {
  return text.split('\n').flatMap((line): readonly Candidate[] => {
    if (ADDRESS.test(line)) return [];
    const alone = agencyNameAlone(line);
    if (alone !== null) return [{ name: alone, at, weight: WEIGHT_OF_TITLE }];
    return findAgencyNames(line).map((name) => ({ name, at, weight: WEIGHT_OF_MENTION }));
  });
}

function countVotes(candidates: readonly Candidate[]): readonly Candidate[] {
  const votes = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.name.kind} ${candidate.name.place}`;
    const before = votes.get(key);
    votes.set(
      key,
      before === undefined ? candidate : { ...before, weight: before.weight + candidate.weight },
    );
  }
  return [...votes.values()];
}

/** Words glued to a name make a longer name: its votes go to the shorter one that is at least as frequent. */
function foldGluedNames(candidates: readonly Candidate[]): readonly Candidate[] {
  const shorterOf = (longer: Candidate) =>
    candidates.find(
      ({ name, weight }) =>
        name.kind === longer.name.kind &&
        name.place.length < longer.name.place.length &&
        longer.name.place.startsWith(name.place) &&
        weight >= longer.weight,
    );
  return countVotes(
    candidates.map((candidate) => ({ ...candidate, name: shorterOf(candidate)?.name ?? candidate.name })),
  );
}

/** The body whose own document this is: the one most lines name, titles before mentions; null where none is named. */
export function electAgency(lines: readonly Line[]): Agency | null {
  const candidates = foldGluedNames(countVotes(lines.flatMap(candidatesOf)));
  const best = candidates.reduce<Candidate | null>(
    (winner, candidate) => (winner === null || candidate.weight > winner.weight ? candidate : winner),
    null,
  );
  return best === null ? null : agencyOf(best.name, best.at);
}

/** A body that texts name, and in how many places. */
export type NamedAgency = { readonly agency: Agency; readonly count: number };

/** Folding compares each name with each other one: a list of all bodies of the country is not worth that. */
const MOST_FOLDED = 50;

/** The bodies that lines name, the most frequent first; what is glued to a name counts for the name. */
export function countAgencies(lines: readonly Line[]): readonly NamedAgency[] {
  const byWeight = (a: Candidate, b: Candidate) => b.weight - a.weight;
  const mentions = lines.flatMap(candidatesOf).map((candidate) => ({ ...candidate, weight: 1 }));
  const frequent = [...countVotes(mentions)].sort(byWeight).slice(0, MOST_FOLDED);
  return [...foldGluedNames(frequent)]
    .sort(byWeight)
    .map(({ name, at, weight }) => ({ agency: agencyOf(name, at), count: weight }));
}
