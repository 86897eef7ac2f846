import { matchScoreLabel, type LabelMatch } from './match-score-label';
import type { RuleWords } from './rule-words';
import type { ColumnField, ColumnLayout } from './sheet-layout';
import { type SheetText, textAt } from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** What one row of a list of scores says the scores in it are of. */
export type ScoreRowLabel = {
  readonly label: LabelMatch | null;
  /** A number where a question's code should be: its letter is missing. */
  readonly bareNumber: number | null;
  /** All words of the label columns. */
  readonly words: string;
  /** The question's own words, without its code. */
  readonly questionText: string | null;
};

const BARE_NUMBER = /^(?:ข้อ(?:ที่)?\s*)?([1-9]\d?)\s*[.)]?$/;

function wordsOf(
  sheet: SheetText,
  row: number,
  columns: readonly ColumnLayout[],
  field: ColumnField,
): string {
  const texts = columns
    .filter((column) => column.field === field)
    .map(({ column }) => textAt(sheet, row, column));
  return texts.filter((text) => text !== '').join(' ');
}

function questionTextOf(label: LabelMatch | null, text: string): string | null {
  if (label?.subject.kind !== 'question' || label.mention === null) return text === '' ? null : text;
  const opensText = text.startsWith(label.mention.written, label.mention.start);
  const bare = opensText ? text.slice(label.mention.end).replace(/^[\s.):-]+/, '') : text;
  return bare === '' ? null : bare;
}

/**
 * Texts of a row that may name what is scored, the most particular first. The group a question stands in names the row only
 * where the row has no words of its own.
 */
function labelTexts(
  code: string,
  text: string,
  name: string,
  instrument: string,
  asks: boolean,
): readonly string[] {
  const isNumbered = BARE_NUMBER.test(toArabicDigits(code));
  if (asks && (code !== '' || text !== '')) return isNumbered ? [text] : [code, text];
  if (code !== '' || name !== '') return [isNumbered ? '' : code, `${code} ${name}`.trim()];
  return [instrument];
}

/** The label of a row of scores; null where its words name nothing that is scored. */
export function readScoreRowLabel(
  sheet: SheetText,
  row: number,
  columns: readonly ColumnLayout[],
  words: RuleWords,
): ScoreRowLabel {
  const textOf = (field: ColumnField) => wordsOf(sheet, row, columns, field);
  const [code, text, name, instrument] = [
    textOf('code'),
    textOf('text'),
    textOf('name'),
    textOf('instrument'),
  ];
  const asks = columns.some((column) => column.field === 'text');
  const number = BARE_NUMBER.exec(toArabicDigits(code))?.[1];
  const labels = labelTexts(code, text, name, instrument, asks).map((one) => matchScoreLabel(one, words));
  // Beside a number, the words of a question may well open with the name of an indicator.
  const isTrusted = (one: LabelMatch) => !asks || number === undefined || one.subject.kind === 'question';
  const label = labels.find((one) => one !== null && isTrusted(one)) ?? null;
  return {
    label,
    bareNumber: number === undefined ? null : Number(number),
    words: [code, text, name, instrument].filter((one) => one !== '').join(' '),
    questionText: questionTextOf(label, text === '' ? name : text),
  };
}
