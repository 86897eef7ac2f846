/** ภาพรวมบนหน้าหลัก: the state of the workbook in a few lines, each a term and what is said of it. */
import type { AgencyAnalysis, MeasureResults } from '../domain/index';
import type { ChangedSince } from './changed-since';
import { formatDayIn } from './day-words';
import { hasScores } from './has-scores';
import type { HomeText } from './home-text.th';
import { formatMoment } from './moment';
import type { WorkAtHand } from './open-items';
import type { Season, SeasonTask } from './season';
import type { WorkbookReading } from './session';
import type { Words } from './words';

/** Months that the report of a task covers. */
const MONTHS: Readonly<Record<SeasonTask, string>> = {
  plan: '',
  halfYear: '6',
  fullYear: '12',
  publish: '12',
};

export type HomeFact = { readonly key: string; readonly term: string; readonly value: string };

/** What the home page is made of. */
export type HomeSource = {
  readonly reading: WorkbookReading;
  /** Index of the agency and year whose scores are told. */
  readonly chosen: number;
  readonly season: Season;
  readonly work: WorkAtHand;
  readonly changed: ChangedSince | null;
};

function subjectOf({ reading, chosen }: HomeSource): AgencyAnalysis | undefined {
  return reading.analysis.agencies[chosen];
}

function taskWords({ season }: HomeSource, { language }: Words, text: HomeText): string {
  const { task, planYear, due, daysLeft } = season;
  const words = text.tasks[task](String(planYear), MONTHS[task]);
  if (due === null || daysLeft === null) return words;
  const left = daysLeft === 0 ? text.lastDay : text.daysLeft(String(daysLeft));
  return text.taskUntil(words, formatDayIn(due, language), left);
}

/** Nothing where no score was read: that is said above. */
function lowFacts(source: HomeSource, words: Words, text: HomeText): readonly HomeFact[] {
  const subject = subjectOf(source);
  if (subject === undefined || !hasScores(subject)) return [];
  const { low, rulebook } = subject;
  const value = low.length === 0 ? text.nothingLow : text.lowCount(String(low.length));
  return [{ key: 'low', term: text.low(words.bound(rulebook.lowThreshold.value)), value }];
}

function resultWords({ told, untold }: MeasureResults, text: HomeText): readonly string[] {
  if (untold.length === 0) return [text.allTold];
  if (told.length === 0) return [text.noneTold];
  return [text.told(String(told.length)), text.untold(String(untold.length))];
}

function measureWords({ work: { results } }: HomeSource, text: HomeText): string {
  const count = results.told.length + results.untold.length;
  if (count === 0) return text.noMeasures;
  return [text.measuresCount(String(count)), ...resultWords(results, text)].join(' · ');
}

function opinionWords({ work: { opinions } }: HomeSource, text: HomeText): string {
  if (opinions === null) return text.noOpinions;
  if (opinions.turn === null) return text.unknownOpinions;
  switch (opinions.turn.kind) {
    case 'awaited':
      return text.awaited(opinions.turn.title);
    case 'correcting':
      return text.correcting(opinions.turn.title);
    case 'complete':
      return text.allOpinions;
    case 'other':
      return opinions.turn.words;
  }
}

function changeWords({ changed, reading }: HomeSource, text: HomeText): string {
  if (changed === null) return reading.contents.existing.length === 0 ? text.nothingMade : text.notRemembered;
  const { scores, agencies, measuresAdded, measuresGone } = changed;
  const parts = [
    ...(scores.length > 0 ? [text.scoresChanged(String(scores.length))] : []),
    ...(agencies > 0 ? [text.agenciesChanged(String(agencies))] : []),
    ...(measuresAdded.length > 0 ? [text.measuresAdded(String(measuresAdded.length))] : []),
    ...(measuresGone > 0 ? [text.measuresGone(String(measuresGone))] : []),
  ];
  return parts.length === 0 ? text.nothingChanged : parts.join(' · ');
}

function changeTerm({ changed }: HomeSource, { language }: Words, text: HomeText): string {
  const at = changed?.at ?? null;
  return at === null ? text.changed : text.changedSince(formatMoment(at, language));
}

/** The lines in order, figures in Arabic digits but for scores. */
export function homeFacts(source: HomeSource, words: Words, text: HomeText): readonly HomeFact[] {
  const { number, fiscalYear } = source.season.quarter;
  return [
    { key: 'quarter', term: text.today, value: text.quarter(String(number), String(fiscalYear)) },
    { key: 'task', term: text.task, value: taskWords(source, words, text) },
    ...lowFacts(source, words, text),
    { key: 'measures', term: text.measures, value: measureWords(source, text) },
    { key: 'opinions', term: text.opinions, value: opinionWords(source, text) },
    { key: 'changed', term: changeTerm(source, words, text), value: changeWords(source, text) },
  ];
}
