import type { FiscalYear } from '../assessment/fiscal-year';
import type { Finding } from '../findings/finding';
import type { Line } from './elect-agency';
import { findYears, type YearMention } from './find-years';
import { note } from './note';

/** The year of the scores and the year of the plan, kept apart: every real document holds both. */
export type DocumentYears = { readonly fiscalYear: FiscalYear | null; readonly planYear: FiscalYear | null };

type Role = NonNullable<YearMention['role']>;
type Vote = {
  readonly year: FiscalYear;
  readonly role: YearMention['role'];
  readonly weight: number;
  readonly line: Line;
};

/** A title says what the document is about; a paragraph may look back or ahead. */
const LONGEST_TITLE = 150;
const WEIGHT_OF_TITLE = 5;
const WEIGHT_OF_PARAGRAPH = 1;
const WEIGHT_BESIDE_TOTAL = 10;
const TOTAL_WORD = /คะแนนภาพรวม|โดยภาพรวม|คะแนนรวม|ได้รับผลการประเมิน|ได้คะแนน/;

/** Mentions with their lines; words before a year may stand in the lines above it. */
function votesOf(lines: readonly Line[]): readonly Vote[] {
  const whole = lines.map(({ text }) => text).join('\n');
  let end = -1;
  const ends = lines.map(({ text }) => (end += 1 + text.length));
  let current = 0;
  return findYears(whole).flatMap(({ year, role, start }): readonly Vote[] => {
    while (current < ends.length && start >= (ends[current] ?? 0)) current += 1;
    const line = lines[current];
    if (line === undefined) return [];
    const isTitle = line.text.length <= LONGEST_TITLE;
    const besideTotal = role === 'score' && TOTAL_WORD.test(line.text) ? WEIGHT_BESIDE_TOTAL : 0;
    return [{ year, role, weight: (isTitle ? WEIGHT_OF_TITLE : WEIGHT_OF_PARAGRAPH) + besideTotal, line }];
  });
}

function elect(votes: readonly Vote[]): FiscalYear | null {
  const weights = new Map<FiscalYear, number>();
  for (const { year, weight } of votes) weights.set(year, (weights.get(year) ?? 0) + weight);
  // Of two years named alike the later is the one the document is for: the earlier is there to compare.
  const [best] = [...weights].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best?.[0] ?? null;
}

/**
 * The years that documents are about together, each given as its lines from the top. A year without a role counts as the year
 * of the scores only where no other year is named, and no plan is spoken of.
 */
export function electYears(documents: readonly (readonly Line[])[]): DocumentYears {
  const votes = documents.flatMap(votesOf);
  const inRole = (role: Role) => elect(votes.filter((vote) => vote.role === role));
  const [fiscalYear, planYear] = [inRole('score'), inRole('plan')];
  const isPlain =
    fiscalYear === null && planYear === null && new Set(votes.map(({ year }) => year)).size === 1;
  return { fiscalYear: isPlain ? elect(votes) : fiscalYear, planYear };
}

/** ปี ๒๕๖๗ ได้ ๙๑ คะแนน ส่วนปี ๒๕๖๘ ได้ ๙๓: a sentence that sets years beside each other says which is which. */
const COMPARES = /(?:ส่วน|และ|กับ)(?:ใน)?(?:ประจำ)?ปี|เพิ่มขึ้น|ลดลง|เทียบ/;

/** T03: one role, two years. Each is told with how often it stands there. */
export function noteYearsThatDiffer(lines: readonly Line[]): readonly Finding[] {
  const votes = votesOf(lines);
  return (['score', 'plan'] as const).flatMap((role) => {
    const own = votes.filter((vote) => vote.role === role);
    const chosen = elect(own);
    const comparing = votes.filter(({ year, line }) => year === chosen && COMPARES.test(line.text));
    const other = own.find(
      ({ year, line }) => year !== chosen && comparing.every((vote) => vote.line !== line),
    );
    if (chosen === null || other === undefined) return [];
    const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
    const counted = years.map((year) => `${year} (${own.filter((vote) => vote.year === year).length} แห่ง)`);
    return [note('T03', 'warning', other.line.at, { years: counted, role, taken: chosen })];
  });
}

/** A year that texts name as that of the scores or of the plan, and how often. */
export type NamedYear = { readonly year: FiscalYear; readonly role: Role; readonly count: number };

/** The years that documents name in a role, the earliest first, each document given as its lines from the top. */
export function countYears(documents: readonly (readonly Line[])[]): readonly NamedYear[] {
  const votes = documents.flatMap(votesOf);
  return (['score', 'plan'] as const).flatMap((role) => {
    const own = votes.filter((vote) => vote.role === role).map(({ year }) => year);
    const years = [...new Set(own)].sort((a, b) => a - b);
    return years.map((year) => ({ year, role, count: own.filter((one) => one === year).length }));
  });
}
