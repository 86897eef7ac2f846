import { cellAddress, type CellPlace } from '../../assessment/cell-place';
import { readExistingTable, type ExistingRow, type ExistingTable } from '../keeping/existing-table';
import { contentOf } from '../keeping/kept-columns';
import { matchHeadings } from '../keeping/match-columns';
import type { ExistingSheet } from '../workbook-plan';
import { OPINION_HEADINGS, STATUS_KEY, TO_CORRECT, TURN_WORDS } from './opinion-places';

/** ความเห็นที่ให้แก้ไข: a reviewer who has sent the matter back. */
export type AskedCorrection = {
  readonly title: string;
  /** Why, and which sheet and row, as far as the reviewer says; empty where neither is told. */
  readonly words: string;
  /** The cell with the opinion. */
  readonly at: CellPlace;
};

/** Whose turn it is, by the reviewer's title; `other`: what somebody has made the sheet say instead. */
export type OpinionTurn =
  | { readonly kind: 'awaited' | 'correcting'; readonly title: string }
  | { readonly kind: 'complete' }
  | { readonly kind: 'other'; readonly words: string };

/** What the sheet of opinions says as it stands. */
export type OpinionsRead = {
  /** Null where its formula shows none. */
  readonly turn: OpinionTurn | null;
  readonly corrections: readonly AskedCorrection[];
};

type Field = keyof typeof OPINION_HEADINGS;
type Cells = {
  readonly row: number;
  readonly text: (field: Field) => string;
  readonly columnOf: (field: Field) => number;
};

const OPINION_ROW = /^(.*\|opinion\|[A-Za-z]+)\|\d+$/;

function textOf(row: ExistingRow, column: number | undefined): string {
  const content = contentOf(row.results, column);
  return content.kind === 'text' ? content.text.trim() : '';
}

/** The rows of each reviewer, the first round first. */
function rowsByReviewer(table: ExistingTable): readonly (readonly Cells[])[] {
  const fields = Object.entries(OPINION_HEADINGS).map(([field, heading]) => ({ field, heading }));
  const { columnOf } = matchHeadings(fields, table);
  const reviewers = new Map<string, Cells[]>();
  table.rows.forEach((existing, row) => {
    const [, reviewer] = OPINION_ROW.exec(existing.key ?? '') ?? [];
    if (reviewer === undefined) return;
    const cells = {
      row,
      text: (field: Field) => textOf(existing, columnOf.get(field)),
      columnOf: (field: Field) => columnOf.get(field) ?? 0,
    };
    reviewers.set(reviewer, [...(reviewers.get(reviewer) ?? []), cells]);
  });
  return [...reviewers.values()];
}

/** What a reviewer says counts from the last time it said anything. */
function correctionOf(rounds: readonly Cells[], { name, top, left }: ExistingSheet): AskedCorrection | null {
  const last = rounds.filter(({ text }) => text('opinion') !== '').at(-1);
  if (last?.text('opinion') !== TO_CORRECT) return null;
  const words = [last.text('reason'), last.text('correction')].filter((text) => text !== '');
  const address = cellAddress(top + last.row, left + last.columnOf('opinion'));
  return { title: last.text('title'), words: words.join(' · '), at: { sheet: name, address } };
}

function turnOf(words: string): OpinionTurn {
  if (words === TURN_WORDS.complete) return { kind: 'complete' };
  // The longer words begin with the shorter ones.
  const kind = (['correcting', 'awaited'] as const).find((one) => words.startsWith(TURN_WORDS[one]));
  return kind === undefined
    ? { kind: 'other', words }
    : { kind, title: words.slice(TURN_WORDS[kind].length) };
}

/** An error such as `#REF!` says nothing. */
function turnIn({ rows }: ExistingTable): OpinionTurn | null {
  const row = rows.find(({ key }) => key === STATUS_KEY);
  const texts = (row?.results ?? []).map((content) => (content.kind === 'text' ? content.text.trim() : ''));
  const status = texts.find((text) => text !== '' && text !== STATUS_KEY) ?? '';
  return status === '' || status.startsWith('#') ? null : turnOf(status);
}

/** The opinions on the report of a year; null where the workbook has no sheet of them, or one without row keys. */
export function readOpinions(edition: string, existing: readonly ExistingSheet[]): OpinionsRead | null {
  const sheet = existing.find((one) => one.key === 'opinions' && one.edition === edition);
  const table = sheet === undefined ? null : readExistingTable(sheet);
  if (sheet === undefined || table === null) return null;
  const corrections = rowsByReviewer(table).map((rounds) => correctionOf(rounds, sheet));
  return { turn: turnIn(table), corrections: corrections.filter((one) => one !== null) };
}
