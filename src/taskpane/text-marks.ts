/** ข้อความพร้อมเครื่องหมาย: a checked text line by line, cut where findings begin and end. */
import type { Severity, TextFinding } from '../domain/index';

/** A stretch of a line; `numbers` are those of the findings that it is marked for, none where it is plain. */
export type TextPiece = {
  readonly start: number;
  readonly text: string;
  readonly numbers: readonly number[];
  /** The gravest of them. */
  readonly severity: Severity | null;
};

/** A line with marks, or how many lines without any follow each other. */
export type MarkedLine =
  | { readonly kind: 'line'; readonly line: number; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'quiet'; readonly line: number; readonly count: number };

type Numbered = TextFinding & { readonly number: number };
type Stretch = { readonly start: number; readonly end: number; readonly findings: readonly Numbered[] };

const GRAVITY: readonly Severity[] = ['error', 'warning', 'notice'];
/** Lines around a marked one that are shown as well, so that the words can be read where they stand. */
const LINES_AROUND = 1;
const FEW_LINES = 200;

function gravest(findings: readonly TextFinding[]): Severity | null {
  return GRAVITY.find((severity) => findings.some(({ finding }) => finding.severity === severity)) ?? null;
}

/** Findings whose words overlap share one mark. */
function stretchesOf(findings: readonly Numbered[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const one of findings) {
    const last = stretches.at(-1);
    if (last === undefined || one.start >= last.end) stretches.push({ ...one, findings: [one] });
    else {
      const end = Math.max(last.end, one.end);
      stretches.splice(-1, 1, { start: last.start, end, findings: [...last.findings, one] });
    }
  }
  return stretches;
}

function piecesOf(text: string, start: number, findings: readonly Numbered[]): readonly TextPiece[] {
  const plain = (from: number, to: number): readonly TextPiece[] =>
    from < to ? [{ start: from, text: text.slice(from, to), numbers: [], severity: null }] : [];
  const end = start + text.slice(start).search(/\r?\n|$/);
  let rest = start;
  const pieces = stretchesOf(findings).flatMap((stretch) => {
    const before = plain(rest, stretch.start);
    rest = stretch.end;
    const marked = {
      start: stretch.start,
      text: text.slice(stretch.start, stretch.end),
      numbers: stretch.findings.map(({ number }) => number),
      severity: gravest(stretch.findings),
    };
    return [...before, marked];
  });
  return [...pieces, ...plain(rest, end)];
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The lines of a text with what was found in them, numbered from 1 in their order. In a long text, lines far from any are counted only. */
export function markLines(text: string, findings: readonly TextFinding[]): readonly MarkedLine[] {
  const starts = startsOfLines(text);
  const byLine = new Map<number, Numbered[]>();
  findings.forEach((finding, index) => {
    const own = byLine.get(finding.line);
    const numbered = { ...finding, number: index + 1 };
    if (own === undefined) byLine.set(finding.line, [numbered]);
    else own.push(numbered);
  });
  const near = new Set(
    [...byLine.keys()].flatMap((line) => [line - LINES_AROUND, line, line + LINES_AROUND]),
  );
  const lines: MarkedLine[] = [];
  starts.forEach((start, line) => {
    const last = lines.at(-1);
    if (starts.length <= FEW_LINES || near.has(line))
      lines.push({ kind: 'line', line, pieces: piecesOf(text, start, byLine.get(line) ?? []) });
    else if (last?.kind === 'quiet') lines.splice(-1, 1, { ...last, count: last.count + 1 });
    else lines.push({ kind: 'quiet', line, count: 1 });
  });
  return lines;
}
