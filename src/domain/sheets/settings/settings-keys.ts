/** Row keys of the settings sheet: what a row stands for, however it has been moved. */
const RULE = 'rule';
const LISTED = 'listed';

/** Key of the headings above the list of questions that staff paste. */
export const LIST_HEADER_KEY = '#list-header';

/** Key of a rule's row; `subject` is the rule's name. */
export function ruleKey(edition: string, subject: string): string {
  return `${edition}|${RULE}|${subject}`;
}

/** Key of a row of the pasted list, counted from 1. */
export function listedKey(edition: string, place: number): string {
  return `${edition}|${LISTED}|${place}`;
}

/** The rule that a row is for; null for rows that are for none. */
export function subjectOfKey(key: string): string | null {
  const [, kind, ...subject] = key.split('|');
  return kind === RULE ? subject.join('|') : null;
}

export function isListedKey(key: string): boolean {
  return key.split('|')[1] === LISTED;
}
