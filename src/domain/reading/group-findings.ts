import type { Finding, FindingCode, FindingFacts } from '../findings/finding';

/** Findings of one kind that a sheet may hold by the dozen: more than a few are told once, with the list of their cells. */
const TOLD_ONCE: ReadonlySet<FindingCode> = new Set([
  'I01',
  'I03',
  'R03',
  'R04',
  'R06',
  'R08',
  'R09',
  'R11',
  'R12',
  'S10',
  'X04',
]);
const MOST_TOLD_APART = 3;
/** Facts that tell sub-kinds apart; only findings alike in these are told together. */
const SUB_KINDS = ['because', 'field'] as const;

function keyOf({ code, at, facts }: Finding): string {
  return [code, at?.sheet ?? '', ...SUB_KINDS.map((name) => String(facts[name] ?? ''))].join('|');
}

function listOf(findings: readonly Finding[], name: string): readonly string[] {
  const all = findings.flatMap(({ facts }) => {
    const fact = facts[name];
    if (fact === undefined) return [];
    return typeof fact === 'string' || typeof fact === 'number' ? [String(fact)] : fact;
  });
  return [...new Set(all)];
}

function tellTogether(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first === undefined || findings.length <= MOST_TOLD_APART) return findings;
  const same: readonly string[] = SUB_KINDS;
  const names = Object.keys(first.facts).filter((name) => !same.includes(name));
  const lists = names.map((name) => [name, listOf(findings, name)] as const);
  const cells = [...new Set(findings.flatMap(({ at }) => (at === null ? [] : [at.address])))];
  const kinds = SUB_KINDS.flatMap((name) =>
    first.facts[name] === undefined ? [] : [[name, first.facts[name]] as const],
  );
  const facts: FindingFacts = Object.fromEntries([
    ...kinds,
    ...lists,
    ['cells', cells],
    ['count', findings.length],
  ]);
  const alsoFix = findings.slice(1).flatMap(({ at, fix }) => (at && fix ? [{ at, fix }] : []));
  return [alsoFix.length > 0 ? { ...first, facts, alsoFix } : { ...first, facts }];
}

/** Findings in their order, those of one kind and sheet gathered at the first of them where they are many. */
export function groupFindings(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const key = TOLD_ONCE.has(finding.code) ? keyOf(finding) : `${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  });
  return [...groups.values()].flatMap(tellTogether);
}
