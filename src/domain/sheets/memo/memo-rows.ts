import { quoteText } from '../formula-text';
import { HEADER_KEY } from '../hidden-columns';
import { mirrorCell } from '../mirror-cell';
import { blankCell, formulaCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { CellRole, SheetColumn } from '../sheet-spec';
import type { StyleName } from '../styles';
import type {
  MemoAside,
  MemoBlock,
  MemoEntry,
  MemoField,
  MemoOpinion,
  MemoSentence,
  MemoTable,
} from './memo-block';

/** Points; together the width of a portrait page. */
export const MEMO_COLUMNS: readonly SheetColumn[] = [
  { field: 'label', width: 92 },
  { field: 'text', width: 241 },
  { field: 'secondLabel', width: 80 },
  { field: 'secondText', width: 110 },
];
/** The columns by name, below everything that is part of the memo: a memo has no headings of its own. */
const HEADINGS = ['หัวข้อ', 'ข้อความ', 'หัวข้อที่สอง', 'ข้อความที่สอง'] as const;
/** Spaces that no line is broken at, or the first line of a paragraph would lose them. */
const INDENT = '\u00A0'.repeat(12);
/** Beside the memo and not printed with it. */
export const ASIDE_COLUMN: SheetColumn = { field: 'aside', width: 150 };
const SIGNING_HEIGHT = 44;
/** As many dots as go on a line of the half page that a letter is signed on. */
const TO_SIGN = '(ลงชื่อ) ……………………';
const REASON = ' เนื่องจาก ………………………';

type MemoLook = { readonly style: StyleName; readonly role: CellRole; readonly indent?: boolean };

/** A sentence in one cell: a formula where it holds figures. */
export function sentenceCell(sentence: MemoSentence, { style, role, indent = false }: MemoLook): PlannedCell {
  const parts = indent ? [INDENT, ...sentence] : sentence;
  if (parts.every((part) => typeof part === 'string')) return textCell(parts.join(''), style, role);
  const pieces = parts.map((part) => (typeof part === 'string' ? quoteText(part) : part.formula));
  const longest = parts.map((part) => (typeof part === 'string' ? part : part.longest)).join('');
  return formulaCell(`=${pieces.join('&')}`, style, longest, role);
}

function entryCell(entry: MemoEntry): PlannedCell {
  switch (entry.kind) {
    case 'typed':
      return blankCell('memoTyped', 'typed');
    case 'draft': {
      const style = entry.toComplete === true ? 'memoTyped' : 'memoText';
      return sentenceCell(entry.sentence, { style, role: 'draft' });
    }
  }
}

function fieldsRow(key: string, fields: readonly MemoField[]): PlannedRow {
  const cells = fields.flatMap(({ label, entry }) => [textCell(label, 'memoLabel'), entryCell(entry)]);
  const columns = MEMO_COLUMNS.length - 1;
  return { key, cells, ...(fields.length === 1 ? { spans: [{ column: 1, columns }] } : {}) };
}

function tableRows(
  key: string,
  { caption, headers, rows, startsPage = false }: MemoTable,
): readonly PlannedRow[] {
  return [
    {
      ...wideRow(`#${key}`, textCell(caption, 'memoLabel'), MEMO_COLUMNS.length),
      pageBreakBefore: startsPage,
    },
    { key: `#${key}-header`, cells: headers.map((header) => textCell(header, 'memoHeader')) },
    ...rows.map((row): PlannedRow => {
      const [number, name, group] = row.words;
      const score =
        row.reference === null ? blankCell('memoScore', 'computed') : mirrorCell(row.reference, 'memoScore');
      return {
        key: `${key}|${row.key}`,
        cells: [
          textCell(number, 'memoCellCenter'),
          textCell(name, 'memoCell'),
          textCell(group, 'memoCellCenter'),
          score,
        ],
      };
    }),
  ];
}

/** On the right half, where letters of state agencies are signed. */
function signatureRows(key: string): readonly PlannedRow[] {
  const spans = [{ column: 2, columns: 2 }];
  const line = (end: string, label: string): PlannedRow => ({
    key: `${key}|${end}`,
    cells: [null, textCell(label, 'memoCenter'), blankCell('memoTyped', 'typed')],
    spans,
  });
  const toSign = textCell(TO_SIGN, 'memoCenter');
  return [
    { key: `#${key}`, cells: [null, null, toSign], spans, leastHeight: SIGNING_HEIGHT },
    line('name', 'ชื่อผู้จัดทำ'),
    line('position', 'ตำแหน่ง'),
  ];
}

function opinionRows(key: string, { title, name, choices }: MemoOpinion): readonly PlannedRow[] {
  const ticks = choices.map((choice) => `☐ ${choice}`).join('   ') + REASON;
  const given = (told: string) => `=IF(${title.formula}="","",${told})`;
  const asked = given(`"ความเห็นของ"&${title.formula}&${quoteText(`   ${ticks}`)}`);
  const signed = given(`${quoteText(`${TO_SIGN}  (`)}&${name.formula}&")  "&${title.formula}`);
  const shown = { asked: `ความเห็นของ${title.longest}   ${ticks}`, signed: TO_SIGN };
  return [
    wideRow(`#${key}`, formulaCell(asked, 'memoText', shown.asked), MEMO_COLUMNS.length),
    {
      ...wideRow(`#${key}-sign`, formulaCell(signed, 'memoCenter', shown.signed), MEMO_COLUMNS.length),
      leastHeight: SIGNING_HEIGHT,
    },
  ];
}

/** The rows of a block on the sheet of a memo; their keys begin with the edition, so that years stay apart. */
export function memoBlockRows(edition: string, block: MemoBlock): readonly PlannedRow[] {
  const key = `${edition}|${block.key}`;
  const wide = (cell: PlannedCell) => wideRow(key, cell, MEMO_COLUMNS.length);
  switch (block.kind) {
    case 'title':
      return [wide(textCell(block.text, 'memoTitle'))];
    case 'fields':
      return [fieldsRow(key, block.fields)];
    case 'section':
      return [wide(textCell(block.text, 'memoLabel'))];
    case 'paragraph':
      return [wide(sentenceCell(block.sentence, { style: 'memoText', role: 'draft', indent: true }))];
    case 'table':
      return tableRows(key, block.table);
    case 'signature':
      return signatureRows(key);
    case 'opinion':
      return opinionRows(key, block.opinion);
  }
}

/** The last row: names of the columns, which carry what was typed over to the next time. */
export function memoHeadings(aside: MemoAside | null): PlannedRow {
  const headings = aside === null ? HEADINGS : [...HEADINGS, aside.label];
  return { key: HEADER_KEY, cells: headings.map((heading) => textCell(heading, 'note')) };
}
