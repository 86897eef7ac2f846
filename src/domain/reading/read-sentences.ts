import { formatScore } from '../assessment/score';
import type { Finding, Reading } from '../findings/finding';
import type { Line } from './elect-agency';
import { findStatedScores, type StatedInText } from './find-stated-scores';
import { findYears } from './find-years';
import { note } from './note';
import type { RuleWords } from './rule-words';
import type { LevelFact, ScoreFact, StatedFacts } from './score-fact';
import { nameOfSubject } from './score-subject';

/**
 * The year a line gives a score, where it gives one: ผลการประเมินปี ๒๕๖๗ in a document about 2568. Of several it is the last before
 * the score, and the last of all where every one comes after it.
 */
function yearOfScore({ text }: Line, { written }: StatedInText): ScoreFact['fiscalYear'] {
  const years = findYears(text).filter(({ role }) => role === 'score');
  const place = text.replaceAll('\n', ' ').indexOf(written);
  return (years.filter(({ start }) => start < place).at(-1) ?? years.at(-1))?.year ?? null;
}

function factOf(line: Line, stated: StatedInText): ScoreFact {
  const { subject, score } = stated;
  return {
    subject,
    stated: { score, at: line.at, live: false },
    source: 'sentence',
    part: null,
    text: null,
    fiscalYear: yearOfScore(line, stated),
    agency: null,
  };
}

function levelOf(line: Line, stated: StatedInText): readonly LevelFact[] {
  const { level } = stated;
  if (level === null) return [];
  return [{ fiscalYear: yearOfScore(line, stated), agency: null, level: { text: level, at: line.at } }];
}

function noteZero(line: Line, { subject, isNotAwarded, written, score }: StatedInText): readonly Finding[] {
  const facts = { found: written, code: nameOfSubject(subject), taken: formatScore(score) };
  return isNotAwarded ? [note('R05', 'warning', line.at, facts)] : [];
}

/** Scores and levels stated in running text. A figure called a score of nothing in particular is a finding. */
export function readSentences(lines: readonly Line[], words: RuleWords): Reading<StatedFacts> {
  const read = lines.map((line) => ({ line, ...findStatedScores(line.text, words) }));
  const findings = read.flatMap(({ line, stated, unread }) => [
    ...stated.flatMap((one) => noteZero(line, one)),
    ...unread.map((found) => note('R09', 'notice', line.at, { found })),
  ]);
  const scores = read.flatMap(({ line, stated }) => stated.map((one) => factOf(line, one)));
  const levels = read.flatMap(({ line, stated }) => stated.flatMap((one) => levelOf(line, one)));
  return { value: { scores, levels }, findings };
}
