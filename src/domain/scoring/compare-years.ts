import type { FiscalYear } from '../assessment/fiscal-year';
import { INSTRUMENT_CODES, type InstrumentCode } from '../assessment/instrument';
import { instrumentOf } from '../assessment/question-code';
import { roundHalfUp, type Score } from '../assessment/score';
import type { ScoredItemKind } from '../assessment/scored-item';
import type { Citation } from '../rules/rulebook';
import type { AgencyAnalysis } from './analysis';
import { matchQuestions, type UnmatchedQuestion } from './match-questions';
import { greaterWeight, weightOfRespondent, type Respondents } from './respondents';

/** การเปลี่ยนแปลงของคะแนน between two years, on the two-decimal figures that readers of both years know. */
export type ScoreChange = {
  readonly kind: ScoredItemKind;
  /** As the later year codes it. */
  readonly code: string;
  readonly earlier: Score | null;
  readonly later: Score | null;
  /** Later less earlier; null where one of them is unknown. */
  readonly change: Score | null;
  /** Points that one respondent can move the score; null for OIT and the total, and where their number is unknown. */
  readonly ofRespondent: Score | null;
  /** How many respondents the change is as large as; below 1 it is within what a single one decides. */
  readonly respondents: Score | null;
};

export type QuestionChange = ScoreChange & {
  /** The code in the earlier year, which may differ. */
  readonly earlierCode: string;
  /** Where it is known that both ask the same. */
  readonly citation: Citation;
};

/** เปรียบเทียบสองปี of one agency. Levels are not compared: the scales of two years may differ. */
export type YearComparison = {
  readonly earlier: FiscalYear;
  readonly later: FiscalYear;
  readonly total: ScoreChange;
  /** Those that at least one of the years has a score for. */
  readonly instruments: readonly ScoreChange[];
  readonly indicators: readonly ScoreChange[];
  /** Only questions that are known to ask the same in both years. */
  readonly questions: readonly QuestionChange[];
  /** Questions of either year that were not compared, and why. */
  readonly notCompared: readonly UnmatchedQuestion[];
};

/** One of the two years, with the respondents of its surveys where they are known. */
export type ComparedYear = { readonly agency: AgencyAnalysis; readonly respondents: Respondents };

type Years = { readonly earlier: ComparedYear; readonly later: ComparedYear };

function shown(score: Score | null | undefined): Score | null {
  return score === null || score === undefined ? null : roundHalfUp(score);
}

/** What the item scored in a year; null where it did not or is not there. */
type Scored = (agency: AgencyAnalysis) => Score | null | undefined;

function changeOf(
  subject: Pick<ScoreChange, 'kind' | 'code'>,
  instrument: InstrumentCode | null,
  { earlier, later }: Years,
  scoreIn: { readonly earlier: Scored; readonly later: Scored },
): ScoreChange {
  const [from, to] = [shown(scoreIn.earlier(earlier.agency)), shown(scoreIn.later(later.agency))];
  const change = from === null || to === null ? null : to.sub(from);
  const weightIn = ({ agency, respondents }: ComparedYear) =>
    instrument === null ? null : weightOfRespondent(instrument, respondents, agency.rulebook);
  const ofRespondent = greaterWeight(weightIn(earlier), weightIn(later));
  const respondents = change === null || ofRespondent === null ? null : change.abs().div(ofRespondent);
  return { ...subject, earlier: from, later: to, change, ofRespondent, respondents };
}

function compareInstruments(years: Years): readonly ScoreChange[] {
  const changes = INSTRUMENT_CODES.map((code) => {
    const scored: Scored = ({ chain }) => chain.instruments.get(code)?.score;
    return changeOf({ kind: 'instrument', code }, code, years, { earlier: scored, later: scored });
  });
  return changes.filter(({ earlier, later }) => earlier !== null || later !== null);
}

/** By number, which is the same in all of NACC's tables; those that only the earlier year has come last. */
function compareIndicators(years: Years): readonly ScoreChange[] {
  const rules = [years.later, years.earlier].flatMap(({ agency }) => agency.rulebook.indicators.value);
  const first = rules.filter(
    ({ number }, index) => rules.findIndex((one) => one.number === number) === index,
  );
  return first.map(({ number, instrument }) => {
    const scored: Scored = ({ chain }) => chain.indicators.get(number)?.score;
    const subject = { kind: 'indicator', code: String(number) } as const;
    return changeOf(subject, instrument, years, { earlier: scored, later: scored });
  });
}

/** Two years of an agency side by side. Nothing is made up for what is missing: a change needs both scores. */
export function compareYears(earlier: ComparedYear, later: ComparedYear): YearComparison {
  const years: Years = { earlier, later };
  const { matches, unmatched } = matchQuestions(earlier.agency.rulebook, later.agency.rulebook);
  const total: Scored = ({ chain }) => chain.total.score;
  const questions = matches.map(({ earlier: before, later: code, citation }): QuestionChange => {
    const change = changeOf({ kind: 'question', code }, instrumentOf(code), years, {
      earlier: ({ chain }) => chain.questions.get(before)?.score,
      later: ({ chain }) => chain.questions.get(code)?.score,
    });
    return { ...change, earlierCode: before, citation };
  });
  return {
    earlier: earlier.agency.rulebook.fiscalYear,
    later: later.agency.rulebook.fiscalYear,
    total: changeOf({ kind: 'total', code: 'total' }, null, years, { earlier: total, later: total }),
    instruments: compareInstruments(years),
    indicators: compareIndicators(years),
    questions,
    notCompared: unmatched,
  };
}
