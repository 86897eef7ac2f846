import type { Score } from '../../assessment/score';

/**
 * ส่วนของบันทึกข้อความ: a memo as data, from which both its sheet and its text for a word processor are made. A figure comes
 * twice: as a formula that stays live on the sheet, and as what it was when the memo was made.
 */
export type MemoFigure = {
  /** An expression of Excel that gives text. */
  readonly formula: string;
  /** What it gives now. */
  readonly text: string;
  /** The longest text that it may give. */
  readonly longest: string;
};

/** A sentence: words and the figures among them. */
export type MemoSentence = readonly (string | MemoFigure)[];

/** Who fills a cell: staff alone, staff who reword what we offer, or nobody. */
export type MemoEntry =
  | { readonly kind: 'typed' }
  | { readonly kind: 'draft'; readonly sentence: MemoSentence; readonly toComplete?: boolean };

/** A heading of the form, such as เรื่อง, and what stands behind it. */
export type MemoField = { readonly key: string; readonly label: string; readonly entry: MemoEntry };

export type MemoTableRow = {
  readonly key: string;
  /** What stands before the score: its number, its name, what it belongs to. */
  readonly words: readonly [number: string, name: string, group: string];
  /** The cell that has the score, for formulas; null where none has. */
  readonly reference: string | null;
  readonly score: Score | null;
};

export type MemoTable = {
  readonly caption: string;
  readonly headers: readonly [number: string, name: string, group: string, score: string];
  readonly rows: readonly MemoTableRow[];
  /** True for a table that would be torn by the end of a page. */
  readonly startsPage?: boolean;
};

/** ความเห็น of one level: the title, live from the sheet of opinions, and what there is to tick. */
export type MemoOpinion = {
  readonly key: string;
  readonly title: MemoFigure;
  readonly name: MemoFigure;
  readonly choices: readonly string[];
};

export type MemoBlock =
  | { readonly kind: 'title'; readonly key: string; readonly text: string }
  /** One line of the head: one field, or two side by side. */
  | { readonly kind: 'fields'; readonly key: string; readonly fields: readonly MemoField[] }
  | { readonly kind: 'section'; readonly key: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly key: string; readonly sentence: MemoSentence }
  | { readonly kind: 'table'; readonly key: string; readonly table: MemoTable }
  /** The writer's: a line to sign on, a name and a title to fill. */
  | { readonly kind: 'signature'; readonly key: string }
  | { readonly kind: 'opinion'; readonly key: string; readonly opinion: MemoOpinion };

/** A choice that decides what a memo says, beside it on the sheet; the first is offered. */
export type MemoAside = { readonly label: string; readonly choices: readonly string[] };

/** The sheets that hold a memo. */
export type MemoKey = 'memo' | 'followUpMemo';

/** What the sentence says now. */
export function textOfSentence(sentence: MemoSentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
