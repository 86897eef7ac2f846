import { factText as text, hasFact } from './fact-text';
import { fewOf } from './few-of';
import type { FindingFacts } from './finding';

/** The English sentences of findings about rules (R13 to R15). */
const ADVICE = 'Correct it, or delete it to use the value of the rules.';
const UNSURE: Readonly<Record<string, string>> = {
  level: 'levels',
  weights: 'weights',
  questions: 'grouping of questions',
};

function few(facts: FindingFacts, name: string): string {
  return fewOf(facts, name, (rest) => ` and ${rest} more`);
}

/** What is wrong with the typed value, and what to do where that is something else than `ADVICE`. */
function wrongWith(facts: FindingFacts): readonly [wrong: string, advice?: string] {
  const found = `“${text(facts, 'found')}”`;
  const code = few(facts, 'code');
  switch (facts['because']) {
    case 'notWeight':
      return [`The weight ${found} is not a number from 0 to 100.`];
    case 'weightSum':
      return [`The weights add up to ${text(facts, 'sum')}, not 100.`, 'Make them add up to 100.'];
    case 'order':
      return hasFact(facts, 'above')
        ? [`The level ${found} asks no less than “${text(facts, 'above')}” above it.`]
        : [`${found} asks no less than what stands above it.`];
    case 'lastLevel':
      return ['The last entry must begin at 0 and ask nothing else.'];
    case 'withoutName':
      return [`The added level (${found}) has no name or no points.`, 'Fill in both its name and its total.'];
    case 'nameTwice':
      return [`The name ${found} stands twice.`];
    case 'longName':
      return [`The name of the level ${found} is longer than ${text(facts, 'most')} characters.`];
    case 'unknownTested':
      return [`${found} is not a score that this year can test (${text(facts, 'known')}).`];
    case 'testedMissing':
      return ['A level asks something of each part, but no part is tested.', 'Fill in the tested parts.'];
    case 'testedByNone':
      return ['Parts are tested, but no level asks anything of them.'];
    default:
      return wrongWithQuestion(facts, found, code);
  }
}

function wrongWithQuestion(
  facts: FindingFacts,
  found: string,
  code: string,
): readonly [wrong: string, advice?: string] {
  switch (facts['because']) {
    case 'withoutGroup':
      return [`Question ${code} has no indicator.`, 'Add its indicator or sub-indicator.'];
    case 'unknownGroup':
      return [`This year has no indicator or sub-indicator ${found}, so ${code} has no place.`];
    case 'needsSubIndicator':
      return [`Question ${code} needs a sub-indicator (${text(facts, 'parts')}), not ${found}.`];
    case 'otherInstrument':
      return [`Question ${code} cannot stand in indicator ${found} of ${text(facts, 'instrument')}.`];
    case 'questionTwice':
      return [`Question ${code} is given twice.`, 'Keep one of them.'];
    case 'questionGap':
      return [
        `The list that begins with ${code} leaves out ${few(facts, 'missing')}.`,
        'Add what is missing.',
      ];
    case 'emptyIndicator':
      return [`Indicator ${text(facts, 'number')} would have no questions.`, 'Leave it at least one.'];
    case 'unknownQuestion':
      return [`This year has no question “${code}”.`];
    case 'noCode':
      return [`The row ${found} has no question code.`, 'Add one, such as i1, or delete the row.'];
    case 'unknownRow':
      return [
        `The row ${found} is none of the settings sheet and was not read.`,
        'Move the question to the table at the end of the sheet.',
      ];
    case 'noColumn':
      return [
        `The settings sheet has no column ${found} any more, so nothing in it is used.`,
        'Put its heading back.',
      ];
    case 'noKeys':
      return [
        'The hidden column of row keys of the settings sheet is gone, so nothing in it is used.',
        'Make the sheet again and fill it in.',
      ];
    default:
      return [`${found} is not a score from 0 to 100.`];
  }
}

/** R13: something typed into the settings sheet that cannot be used. */
export function unusableRule(facts: FindingFacts): string {
  const [wrong, advice = ADVICE] = wrongWith(facts);
  return `${wrong} ${advice}`;
}

/** R14: the workbook's own values. */
export function workbookRules(facts: FindingFacts): string {
  return `Cells typed in the workbook used instead of the rules of ${text(facts, 'year')}: ${text(facts, 'count')}. Check them with the manual.`;
}

/** R15: rules that nobody has verified decide something. */
export function uncertainRules(facts: FindingFacts): string {
  const year = text(facts, 'year');
  if (facts['because'] === 'draft') {
    return `The rules of ${year} are a draft taken over from an earlier year. Check them once NACC has announced them, and correct the settings sheet.`;
  }
  const rules = facts['rules'];
  const named = Array.isArray(rules) ? rules.map((rule: string) => UNSURE[rule] ?? rule).join(' and ') : '…';
  return `The ${named} of ${year} used here are unverified. Check them with that year's manual, and correct the settings sheet where they differ.`;
}
