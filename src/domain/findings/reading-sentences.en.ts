import { factText as text, hasFact } from './fact-text';
import { fewOf } from './few-of';
import type { FindingFacts } from './finding';
import { itemName } from './item-name';

/** The English of what could not be read, was ambiguous or was repaired: what was found, how it was taken, what to do. */
const few = (facts: FindingFacts, name: string) => fewOf(facts, name, (rest) => ` and ${rest} more`);

/** R01: what was expected and is not there, or a sheet that could not be read at all. */
export function expectedAndMissing(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'tooLarge':
      return `This sheet is too large (${text(facts, 'cells')} cells) and was not read. Move the table you need to a new sheet and read again.`;
    case 'unsupported':
      return 'This is no ordinary worksheet and was not read. Copy its data to one.';
    case 'hidden':
      return 'This sheet is hidden, and was read all the same. Unhide it to check it, or delete it if it is not used.';
    case 'noAgency':
      return 'No agency is named. Type its full name under the title, or fill it in under settings.';
    default:
      return 'There is no table of scores or measures. Check that it has headers such as ข้อ, ข้อคำถาม, คะแนน.';
  }
}

/** R03: a score cell that is no score. It counts as missing, not as zero. */
export function unreadableScore(facts: FindingFacts): string {
  const kinds: Readonly<Record<string, string>> = { error: ' (an error value)', date: ' (a date)' };
  return `The score of ${few(facts, 'code')} cannot be read from “${few(facts, 'found')}”${kinds[text(facts, 'because')] ?? ''} and does not count as 0. Make it a number from 0 to 100.`;
}

/** R04: a score that is not written plainly, and the number it was taken for. */
export function repairedScore(facts: FindingFacts): string {
  const kinds: Readonly<Record<string, string>> = {
    decimalComma: 'has a comma for the decimal point',
    letterForZero: 'has the letter O for a zero',
    extraWords: 'has words after the score',
    percentOfWhole: 'is formatted as a percentage although it is out of 100',
    meanOfParts: 'are the scores of EIT parts 1 and 2, whose mean is used',
  };
  return `“${few(facts, 'found')}” ${kinds[text(facts, 'because')] ?? ''}; taken as ${few(facts, 'taken')}. Check that it is right.`;
}

/** R05: ไม่ได้คะแนน of an OIT item, taken for zero. */
export function zeroByWords(facts: FindingFacts): string {
  return `“${text(facts, 'found')}” of ${text(facts, 'code')} is taken as 0 points. Confirm that it was not awarded, rather than not known yet.`;
}

/** R06: figures of which nothing says what they score. */
export function unknownSubject(facts: FindingFacts): string {
  return `Nothing says what “${few(facts, 'found')}” scores, so it was not read. Add the question's code or the indicator's name if it is a score.`;
}

/** R07: a header whose page came apart into lines. */
export function lostPage(facts: FindingFacts): string {
  return `Under the header stand ${text(facts, 'count')} lines outside any table, from “${text(facts, 'found')}” on; they were not read. Put them back into the table.`;
}

/** R08: what was decided about columns. */
export function decidedColumns(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'shifted':
      return 'The header is one column off its data; the data decided. Move the header.';
    case 'unlabelled':
      return 'A column without a header was read with the column on its left. Add the header.';
    case 'severalScores':
      return `There are several score columns; “${few(facts, 'found')}” was not read. Check that the right one was.`;
    case 'notCarried':
      return `The column “${few(facts, 'found')}” has no place in a measure and is not carried over. It stays in this sheet.`;
    case 'weighted':
      return `“${few(facts, 'found')}” holds points after weighting and was not read as a score out of 100. Enter the score before weighting if there is one.`;
    default:
      return `The header “${few(facts, 'found')}” is not known, so its column was not read. Change the header if the data is needed.`;
  }
}

/** R09: a figure called a score in running text that is not plainly the score of one thing of this year. */
export function unreadFigure(facts: FindingFacts): string {
  return `The text says “${few(facts, 'found')}”, not plainly of what in this year, so it was not read. Check it with the table.`;
}

/** R10: a table that is neither scores nor measures. */
export function tableSetAside(facts: FindingFacts): string {
  return `The table “${text(facts, 'found')}” holds neither scores nor measures and was not read. Change its headers if it is needed.`;
}

/** Why one of two sheets that say the same gave way to the other. */
const WHY_SET_ASIDE: Readonly<Record<string, string>> = {
  draft: 'a draft',
  copy: 'a copy',
  older: 'the older one',
  notFinal: 'not the final one',
};

/** R11: what was decided about rows of measures. */
export function decidedRows(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'orphan':
      return 'The first row of the table has no heading and was read as a new measure. Fill its first cell, or join it to the measure before.';
    case 'sharedHeading':
      return 'The first cell is blank but the measure has an owner or period, so it was read as another measure of the same heading. Check that it is no continuation.';
    case 'setAside':
      return `The sheet “${text(facts, 'sheet')}” is ${WHY_SET_ASIDE[text(facts, 'why')] ?? 'the same as another'}: ${text(facts, 'count')} of its measures stand in “${text(facts, 'taken')}”, which is used. Delete or rename the sheet that is not used.`;
    default:
      return `“${few(facts, 'found')}” was linked to indicator ${text(facts, 'taken')} by the words of the measure. Name the indicator.`;
  }
}

/** R12: a cell of a measure that is understood only in part. */
export function partlyUnderstood(facts: FindingFacts): string {
  const found = `“${few(facts, 'found')}”`;
  switch (facts['field']) {
    case 'period':
      return `The first and last day of ${found} are not known. Write dates.`;
    case 'runTogether':
      return `The owners in ${found} run together; read as ${text(facts, 'taken')}. Put spaces or line breaks between them.`;
    case 'notOwners':
      return `The cell of owners holds other text; only ${text(facts, 'taken')} was read. Move the rest to where it belongs.`;
    default:
      return `It is not known which indicator or issue ${found} is. Add its number or its official name.`;
  }
}

/** S09 of a whole sheet: which of two sheets that state the same was taken, and why. */
function sheetSetAside(facts: FindingFacts): string {
  const [aside, taken] = [`“${text(facts, 'sheet')}”`, `“${text(facts, 'taken')}”`];
  if (facts['because'] === 'same') {
    return `The sheet ${aside} has the same ${text(facts, 'count')} scores as ${taken}, and only ${taken} was read. Delete the copy if it is not used.`;
  }
  return `The sheet ${aside} is ${WHY_SET_ASIDE[text(facts, 'because')] ?? ''} and its scores differ from ${taken} (${few(facts, 'scores')}); ${taken} is used. Check which is the right one, and delete or rename the other.`;
}

/** S09: one thing scored in several places. */
export function repeatedScore(facts: FindingFacts): string {
  if (hasFact(facts, 'because')) return sheetSetAside(facts);
  const scores = hasFact(facts, 'scores')
    ? ` (${text(facts, 'scores')}); ${text(facts, 'taken')} is used`
    : '';
  return `There are ${text(facts, 'count')} scores of ${itemName(facts, 'en')}${scores}. Keep one, or make them equal.`;
}

/** I01: a zero for the letter o. */
export function zeroForLetter(facts: FindingFacts): string {
  return `“${few(facts, 'found')}” has a zero for the letter o. Change it to ${few(facts, 'code')}.`;
}

/** I02: a code outside the year's questions. */
export function unknownCode(facts: FindingFacts): string {
  const proposal = hasFact(facts, 'proposal') ? ` It may be ${text(facts, 'proposal')}.` : '';
  return `There is no question ${text(facts, 'code')} in ${text(facts, 'year')}.${proposal} Check the code with that year's questions.`;
}

/** I03: a question without its letter. */
export function missingLetter(facts: FindingFacts): string {
  return `The question “${few(facts, 'found')}” has no letter; read as ${few(facts, 'code')}. Check it and add the letter.`;
}

/** T03: two years in one role. */
export function yearsDiffer(facts: FindingFacts): string {
  const role = facts['role'] === 'plan' ? 'the year of the plan' : 'the year of the scores';
  const taken = hasFact(facts, 'taken') ? `; ${text(facts, 'taken')} is taken as ${role}` : '';
  return `The years in the document differ: ${text(facts, 'years')}${taken}. Check which is the year of the scores and which of the plan.`;
}

/** R16: corrections of layouts that the workbook keeps and that cannot be used. */
export function unusableCorrections(facts: FindingFacts): string {
  switch (facts['because']) {
    case 'wrong':
      return `${text(facts, 'count')} corrections of the reading kept in this file cannot be used, so the layout found was taken. Open “Correct the reading” and set them again.`;
    case 'unused':
      return `The header whose reading was corrected${hasFact(facts, 'sheet') ? ` in the sheet “${text(facts, 'sheet')}”` : ''} is no longer there, so the layout found was taken. Open “Correct the reading” and set it again if the header has changed.`;
    default:
      return 'The corrections of the reading kept in this file are damaged, so the layouts found were taken. Open “Correct the reading” and set them again.';
  }
}

/** R17: a generated sheet, or rows of one, whose hidden keys are gone. */
export function lostRowKeys(facts: FindingFacts): string {
  const sheet = `the sheet “${text(facts, 'sheet')}”`;
  return facts['because'] === 'rows'
    ? `Row ${few(facts, 'rows')} of ${sheet} has lost its hidden row key; what was typed there goes to the end of the sheet when it is made again. Move it to the row it belongs to.`
    : `The hidden column of row keys of ${sheet} is gone. What was typed is still there but is not used any more, and a new sheet is made beside it. Copy it to the new sheet, then delete this one.`;
}
