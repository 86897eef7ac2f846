import { counted } from './counted';
import type { WhatIfText } from './what-if-text.th';

/** The English words of supposing scores. */
export const whatIfEn: WhatIfText = {
  title: 'Try other scores',
  lead: 'Tick what you expect to rise and see how the total and the level change. This is only a trial: nothing is written to the file.',
  close: 'Back',
  clear: 'Clear ticks',

  target: 'Suppose that each reaches (points)',
  targetHint: 'What has more already stays as it is',
  targetWrong: (highest) => `Type a number that is not negative and at most ${highest}`,

  result: 'Scores now and as supposed',
  item: 'Item',
  now: 'Now',
  supposed: 'Supposed',
  difference: 'Change',
  total: 'Total',
  level: 'Level',
  unknown: 'Not known yet',
  same: 'same',
  changed: 'changes',
  nothingTicked: 'Nothing is ticked',
  status: (count, total, level) => `${count} ticked: total ${total}, level ${level}`,
  from: (before, after, gain) => `from ${before} to ${after} (up ${gain})`,
  assumedParts: 'The parts of EIT are known only as published, so both are taken to rise alike',

  sets: {
    title: (level) => `Shortest way to “${level}”`,
    plain: 'Shortest way to the next level',
    hint: (full) => `Press to tick a set, supposing that all of it reaches ${full}`,
    searching: 'Looking for the smallest sets',
    fewest: (count) => `Fewest questions: ${count}`,
    leastPoints: (points) => `Fewest points to win: ${points}`,
    set: (count, total) => `${counted(count, 'question')}: total ${total}`,
    question: (score, points) => `has ${score}, lacks ${points}`,
    all: 'Show which',
    rest: (count) => `Show ${count} more`,
    more: 'There are more sets of the same size',
    unscored: (codes) => `Questions without a score might make a shorter way: ${codes}`,
    highest: (level) => `“${level}” is the highest level: keep it`,
    unrated: 'It cannot be told, since there is no level yet',
    scoresUnknown: (codes, level) =>
      `It cannot be told: “${level}” asks for scores of ${codes}, which are missing`,
    notEnough: (level, full) =>
      `Even with ${full} in every question that has a score, “${level}” is not reached`,
    noQuestions: 'It cannot be told without scores of questions; try the indicators below instead',
  },

  held: {
    title: (level) => `What still holds “${level}” back`,
    short: (name, score, needed, short) => `${name} ${score}: ${needed} is needed, ${short} short`,
    unknown: (codes) => `This level asks for scores of ${codes}, which are missing`,
  },

  items: 'Choose what to try',
  itemsHint: 'Arrow keys walk the list; the space bar ticks or unticks',
  group: (name, count) => `${name}: ${count} can rise`,
  lowInGroup: (threshold, count) => `${count} below ${threshold}`,
  others: (count) => counted(count, 'other'),
  full: (count, full) => `${count} have ${full} already`,
  gain: (points) => `total may win ${points}`,
  nothing: 'There are no scores to try',
};
