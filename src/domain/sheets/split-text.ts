import { lettersOf } from './text-metrics';

/**
 * การแบ่งข้อความยาว: a row may not be taller than a page, so a long text goes on in continuation rows, broken where a person
 * would break it: between lines, before numbered items and bullets, at spaces, and inside words only as a last resort.
 */
const SEAMS: readonly RegExp[] = [/(?<=\n)/u, /(?<=\s)(?=(?:[0-9๐-๙]{1,2}[.)]|[-–•])\s*\S)/u, /(?<=\s)/u];

function piecesAt(text: string, level: number): readonly string[] {
  const seam = SEAMS[level];
  return seam === undefined ? lettersOf(text) : text.split(seam);
}

function pack(pieces: readonly string[], level: number, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let current = '';
  for (const piece of pieces) {
    if (fits((current + piece).trim())) {
      current += piece;
      continue;
    }
    if (current !== '') parts.push(current);
    const finer = fits(piece.trim()) || level >= SEAMS.length ? [piece] : splitFrom(piece, level + 1, fits);
    parts.push(...finer.slice(0, -1));
    current = finer.at(-1) ?? '';
  }
  return current === '' ? parts : [...parts, current];
}

function splitFrom(text: string, level: number, fits: (text: string) => boolean): string[] {
  return pack(piecesAt(text, level), level, fits);
}

/** The text in parts that each fit; a text that fits comes back alone. Parts lose only white space at their ends. */
export function splitText(text: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(text)) return [text];
  return splitFrom(text, 0, fits)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
