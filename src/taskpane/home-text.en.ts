import { counted } from './counted';
import type { HomeText } from './home-text.th';

/** The English words of the home page. */
export const homeEn: HomeText = {
  title: 'At this time of the year',

  today: 'Today is in',
  quarter: (number, year) => `quarter ${number} of fiscal year ${year}`,

  task: 'Task',
  tasks: {
    plan: (year) => `Analyse the result and set the measures of ${year}`,
    halfYear: (year, months) => `Report of ${months} months on the measures of ${year}`,
    fullYear: (year, months) => `Report of ${months} months on the measures of ${year}`,
    publish: (year, months) =>
      `Plan year ${year} is over: publish its report of ${months} months and start the new year`,
  },
  taskUntil: (task, day, left) => `${task} (until ${day}), ${left}`,
  daysLeft: (count) => `${counted(count, 'day')} left`,
  lastDay: 'today is the last day',
  byCalendar: 'Counted by the fiscal year of today, since the plan year is not known',
  awaitsResults:
    'NACC mostly announces results in these months; paste the scores into the file and read again',

  low: (threshold) => `Below ${threshold}`,
  lowCount: (count) => `${count} found`,
  nothingLow: 'none in the scores that were read',

  measures: 'Measures',
  noMeasures: 'no measures found in this file',
  measuresCount: (count) => `${count} in all`,
  told: (count) => `${count} with a result`,
  allTold: 'all with a result',
  noneTold: 'none with a result yet',
  untold: (count) => `${count} without`,
  untoldList: (count) => `Measures without a result (${count})`,
  untitled: (number) => `Measure ${number}`,

  opinions: 'Opinions of executives',
  noOpinions: 'the sheet of opinions has not been created',
  awaited: (title) => `awaited from “${title}”`,
  correcting: (title) => `“${title}” awaits a correction`,
  allOpinions: 'all have given theirs',
  unknownOpinions: 'the sheet of opinions cannot be read',

  changed: 'Changed since the sheets were made',
  changedSince: (moment) => `Changed since the sheets were made on ${moment}`,
  nothingMade: 'no sheets have been created yet',
  notRemembered: 'cannot be told yet; it will be from the next time sheets are created or updated',
  nothingChanged: 'scores and measures are the same',
  scoresChanged: (count) => counted(count, 'score cell'),
  agenciesChanged: (count) => `scores of ${counted(count, 'other agency', 'other agencies')}`,
  measuresAdded: (count) => `${counted(count, 'measure')} added`,
  measuresGone: (count) => `${counted(count, 'measure')} gone or renamed`,
  changedList: (count) => `Show what changed (${count})`,
  changedScore: (name, before, after) => `${name}: ${before} → ${after}`,
  noScore: 'no score',
  newMeasure: (title) => `New measure: “${title}”`,
  total: 'Published total',
  more: (shown, count) => `${shown} of ${count} shown`,

  open: 'Still open',
  nothingOpen: 'Nothing is open, as far as the checks can tell',
  items: {
    lackingMeasures: (count) => `Set measures for what has none: ${count}`,
    errors: (count) => `Fix ${counted(count, 'finding')} marked “Must fix” before you submit`,
    results: (count) => `Fill in the results of measures: ${count}`,
  },
  correction: (title) => `“${title}” asks for a correction`,
  correctionWords: (title, words) => `“${title}” asks for a correction: “${words}”`,
};
