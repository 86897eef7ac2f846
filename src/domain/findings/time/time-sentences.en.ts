import { factText as text, hasFact } from '../fact-text';
import type { FindingFacts } from '../finding';
import type { SentencesOf } from '../sentence-catalogue';
import type { TimeCode } from './time-codes';

function afterDocument(facts: FindingFacts): string {
  return facts['because'] === 'period'
    ? `The document is dated “${text(facts, 'document')}” but tells the result of “${text(facts, 'found')}”, which is still to come. Check the date or the period.`
    : `The report is dated “${text(facts, 'document')}” but tells of “${text(facts, 'found')}”, which is still to come. Check the dates.`;
}

function unclearQuarter(facts: FindingFacts): string {
  const year = hasFact(facts, 'year') ? ` ${text(facts, 'year')}` : '';
  return `“${text(facts, 'found')}” is October to December${year} in government (${text(facts, 'count')} places). Check that January to March is not meant, and write the months.`;
}

/** The English sentences of findings about time: what was found, then what to do. */
export const ENGLISH_TIME_SENTENCES: SentencesOf<TimeCode> = {
  T02: afterDocument,
  T04: unclearQuarter,
  T05: (facts) => `The period “${text(facts, 'period')}” ends before it begins. Correct the day or the year.`,
  T06: (facts) =>
    `“${text(facts, 'found')}” is a year of the Christian era. Change ${text(facts, 'year')} to ${text(facts, 'buddhist')}, or write ค.ศ. before it.`,
  T07: (facts) =>
    facts['because'] === 'wholeTable'
      ? `None of the ${text(facts, 'count')} measures has a period. Add a column for it.`
      : `Measure ${text(facts, 'no')} has no period. Fill it in.`,
  T09: (facts) =>
    `The report is of the whole year but speaks of “${text(facts, 'found')}”. Add the second half, or correct the round.`,
  T10: (facts) =>
    `“${text(facts, 'found')}” does not say whether it is a fiscal year. Write “ปีงบประมาณ พ.ศ. …”.`,
};
