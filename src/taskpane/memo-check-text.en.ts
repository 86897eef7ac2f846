import { counted } from './counted';
import type { MemoCheckText } from './memo-check-text.th';

/** The words of checking a memo in English, fetched with that page. */
export const memoCheckEn: MemoCheckText = {
  title: 'Check a draft memo',
  lead: 'Paste the text from Word or type it, then check: names of bodies, years, scores, level and wording are held against this file. The text is not kept and is sent nowhere.',
  area: 'Text of the memo',
  areaHint: 'Tables copied from Word can be pasted; each row becomes a line.',
  file: 'Or choose a file with the text (.docx or .txt)',
  unreadableFile: 'This file cannot be read. Open it, copy its text and paste it instead.',
  check: 'Check the text',
  checkAgain: 'Check again',
  close: 'Back',

  checking: 'Checking',
  empty: 'There is no text yet. Paste or type it first.',
  tooLong: (most) => `The text is longer than ${most} characters. Check it part by part.`,
  none: 'No fault of the list of checks was found. Other facts are not checked.',
  changed: 'The text has changed since it was checked. Check again to see the new result.',
  withoutScores: 'This file has no scores yet, so that only names, years and wording are checked.',

  findings: 'What was found',
  findingsHint: 'Arrow keys walk the list; Enter leads to the words in the text.',
  more: (shown, count) => `${shown} of ${count} shown. Mend these and check again to see the rest.`,
  line: (line) => `Line ${line}`,
  fix: (from, to) => `Mend “${from}” to “${to}”`,

  marked: 'The text as checked',
  markedHint: 'What was found is underlined; the number beside it leads back to the list.',
  backToList: 'Back to the list',
  mark: (numbers, severity) => `[${numbers} ${severity}]`,
  quietLines: (count) => `(${counted(count, 'line')} without fault)`,

  mend: (count) => `Mend ${counted(count, 'place')} in the text without need of judgement`,
  copy: 'Copy the text',
  copied: 'Copied. It can be pasted into Word.',
  copyYourself: 'It could not be copied. The text is selected: copy it with the keyboard.',
};
