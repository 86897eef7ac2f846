import type { Passage } from '../../reading/passage';
import { gatherRuleWords, type RuleWords } from '../../reading/rule-words';
import type { AgencyAnalysis } from '../../scoring/analysis';
import type { DocumentContext } from '../check-context';
import { findRankClaims, type RankClaim } from './rank-claims';
import { findScoreClaims, type ScoreClaim } from './score-claims';

/** สิ่งที่ข้อความกล่าวถึงคะแนน: everything that the words of a workbook claim of the scores of its own agency and year. */
export type DocumentClaims = {
  readonly subject: AgencyAnalysis;
  readonly words: RuleWords;
  /** The passages that may claim something: words of the users' own, not the cells of tables of scores. */
  readonly passages: readonly Passage[];
  readonly figures: readonly ScoreClaim[];
  readonly ranks: readonly RankClaim[];
};

/** Sentences are looked through once for all checks of them. */
const KNOWN = new WeakMap<DocumentContext, DocumentClaims>();

function isProse({ part }: Passage): boolean {
  return part.kind === 'running' || (part.kind === 'cell' && part.table === 'measures');
}

function readClaims(context: DocumentContext, subject: AgencyAnalysis): DocumentClaims {
  const words = gatherRuleWords([subject.rulebook]);
  const passages = context.passages.filter(isProse);
  const { fiscalYear } = subject.rulebook;
  return {
    subject,
    words,
    passages,
    figures: passages.flatMap((passage) => findScoreClaims(passage, words, fiscalYear)),
    ranks: passages.flatMap((passage) => findRankClaims(passage, words, fiscalYear)),
  };
}

/** What the document claims; null where there is no year's score to hold it against. */
export function claimsOf(context: DocumentContext): DocumentClaims | null {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  if (context.subject === null) return null;
  const claims = readClaims(context, context.subject);
  KNOWN.set(context, claims);
  return claims;
}
