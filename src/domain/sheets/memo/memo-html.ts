import { formatScore, roundHalfUp } from '../../assessment/score';
import { showDigits } from '../digit-style';
import {
  textOfSentence,
  type MemoBlock,
  type MemoEntry,
  type MemoField,
  type MemoOpinion,
  type MemoTable,
} from './memo-block';

/**
 * บันทึกสำหรับวางในโปรแกรมพิมพ์เอกสาร: a memo as rich text, in the government's typeface and Thai digits. Word reads its look
 * from the attributes of each element, so nothing depends on a style sheet.
 */
export type WrittenWords = {
  /**
   * What staff have in a cell of the memo's sheet, by the row's key without the year, and the column; empty for a cell that is
   * empty, null where what stands there is ours.
   */
  readonly inMemo: (key: string, field: string) => string | null;
  /** The title or name that staff have for a level on the sheet of opinions. */
  readonly ofReviewer: (level: string, field: 'title' | 'name') => string | null;
};

const FONT = `font-family:'TH SarabunPSK','TH Sarabun New',Sarabun,sans-serif;font-size:16pt;margin:0`;
const CELL = 'border:1px solid #000;padding:0 5pt;vertical-align:top';
const DOTS = '……………………………………';
const UNKNOWN = '–';
const BLANK: WrittenWords = { inMemo: () => null, ofReviewer: () => null };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark).replaceAll('\n', '<br>');
}

/** Our own words take Thai digits; what staff wrote stays as they wrote it. */
function ownWords(text: string): string {
  return escapeHtml(showDigits(text, 'thai'));
}

function line(content: string, style = ''): string {
  return `<p style="${FONT}${style}">${content}</p>`;
}

/** What stands behind a heading; a cell left empty leaves room to write by hand. */
function entryWords(entry: MemoEntry, written: string | null): string {
  if (entry.kind === 'typed') return escapeHtml(written === null || written === '' ? DOTS : written);
  return written === null ? ownWords(textOfSentence(entry.sentence)) : escapeHtml(written);
}

const VALUE_FIELDS = ['text', 'secondText'] as const;

function fieldsHtml(key: string, fields: readonly MemoField[], { inMemo }: WrittenWords): string {
  const words = fields.map(({ label, entry }, index) => {
    const written = inMemo(key, VALUE_FIELDS[index] ?? '');
    return `<b>${ownWords(label)}</b> ${entryWords(entry, written)}`;
  });
  return line(words.join('&emsp;'));
}

function tableHtml({ caption, headers, rows }: MemoTable): string {
  const cell = (tag: 'th' | 'td', text: string, align: string) =>
    `<${tag} style="${FONT};${CELL};text-align:${align}">${ownWords(text)}</${tag}>`;
  const body = rows.map(({ words: [number, name, group], score }) => {
    const figure = score === null ? UNKNOWN : formatScore(roundHalfUp(score));
    const cells = [
      cell('td', number, 'center'),
      cell('td', name, 'left'),
      cell('td', group, 'center'),
      cell('td', figure, 'center'),
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = `<tr>${headers.map((header) => cell('th', header, 'center')).join('')}</tr>`;
  const table = `<table style="border-collapse:collapse;width:100%">${head}${body.join('')}</table>`;
  return `${line(`<b>${ownWords(caption)}</b>`)}${table}`;
}

function signatureHtml(name: string, position: string): string {
  const lines = [`(ลงชื่อ) ${DOTS}`, name === '' ? `(${DOTS})` : name, position === '' ? DOTS : position];
  return lines.map((words) => line(escapeHtml(words), ';text-align:center;margin-left:50%')).join('');
}

function opinionHtml({ key, title, name, choices }: MemoOpinion, { ofReviewer }: WrittenWords): string {
  const position = ofReviewer(key, 'title') ?? title.text;
  if (position === '') return '';
  const signer = ofReviewer(key, 'name') ?? '';
  const ticks = choices.map((choice) => `☐ ${choice}`).join('  ');
  const asked = line(
    `<b>${escapeHtml(`ความเห็นของ${position}`)}</b><br>${ownWords(`${ticks} เนื่องจาก ${DOTS}`)}`,
  );
  return `${asked}${signatureHtml(`(${signer === '' ? name.text : signer})`, position)}`;
}

function blockHtml(block: MemoBlock, written: WrittenWords): string {
  switch (block.kind) {
    case 'title':
      return line(`<b style="font-size:24pt">${ownWords(block.text)}</b>`, ';text-align:center');
    case 'fields':
      return fieldsHtml(block.key, block.fields, written);
    case 'section':
      return line(`<b>${ownWords(block.text)}</b>`);
    case 'paragraph': {
      const reworded = written.inMemo(block.key, 'label')?.trim() ?? null;
      const words = reworded === null ? ownWords(textOfSentence(block.sentence)) : escapeHtml(reworded);
      return line(words, ';text-indent:2.5cm');
    }
    case 'table':
      return tableHtml(block.table);
    case 'signature':
      return signatureHtml(
        written.inMemo(`${block.key}|name`, 'secondLabel') ?? '',
        written.inMemo(`${block.key}|position`, 'secondLabel') ?? '',
      );
    case 'opinion':
      return opinionHtml(block.opinion, written);
  }
}

/** The memo as HTML, every text escaped, with what staff wrote on its sheet in place of our words. */
export function memoAsHtml(blocks: readonly MemoBlock[], written: WrittenWords = BLANK): string {
  return `<div lang="th">${blocks.map((block) => blockHtml(block, written)).join('')}</div>`;
}
