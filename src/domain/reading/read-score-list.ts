import type { Finding, Reading } from '../findings/finding';
import { hasScore } from './detect-score-rows';
import { readLevelRow } from './level-row';
import { note } from './note';
import { readLevelsBeside, readScoreRow, type ScoreRowReading } from './read-score-row';
import type { RuleWords } from './rule-words';
import { contextAfter, type ScoreContext } from './score-context';
import type { LevelFact, ScoreFact, StatedFacts } from './score-fact';
import { readScoreRowLabel, type ScoreRowLabel } from './score-row';
import { nameOfSubject } from './score-subject';
import type { TableLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText, textAt } from './sheet-text';

function contextOfRow(
  sheet: SheetText,
  row: number,
  table: TableLayout,
  before: ScoreContext | null,
  words: RuleWords,
): ScoreContext | null {
  const groups = table.columns.filter(({ field }) => field === 'instrument' || field === 'name');
  return groups.reduce(
    (context, { column }) => contextAfter(textAt(sheet, row, column), context, words),
    before,
  );
}

/** A total under the questions of one instrument is a subtotal, and nobody says of what. */
function setAsideSubtotals(scores: readonly ScoreFact[]): ScoreRowReading {
  const letters = new Set(
    scores.flatMap(({ subject }) => (subject.kind === 'question' ? [subject.code.charAt(0)] : [])),
  );
  const isWhole = scores.some(({ subject }) => subject.kind === 'indicator' || subject.kind === 'instrument');
  if (letters.size !== 1 || isWhole) return { facts: scores, findings: [] };
  const totals = scores.filter(({ subject }) => subject.kind === 'total');
  return {
    facts: scores.filter((fact) => !totals.includes(fact)),
    findings: totals.map(({ subject, stated }) =>
      note('R06', 'warning', stated.at, { found: nameOfSubject(subject) }),
    ),
  };
}

function isHeading(sheet: SheetText, row: number, table: TableLayout, label: ScoreRowLabel): boolean {
  const asksSomething = label.label?.subject.kind === 'question' || label.bareNumber !== null;
  return row < table.firstRow || (!asksSomething && !hasScore(sheet, row, table.columns));
}

/** Reads a list of scores as its layout says: one subject a row, headings between rows naming the instrument of those below. */
export function readScoreList(sheet: SheetText, table: TableLayout, words: RuleWords): Reading<StatedFacts> {
  const scores: ScoreFact[] = [];
  const levels: LevelFact[] = [];
  const findings: Finding[] = [];
  const above = table.bannerRows.filter((row) => row < table.firstRow);
  const inside = indicesBetween(table.firstRow, table.lastRow);
  const isPassedOver = (row: number) => table.headerRows.includes(row) || table.skippedRows.includes(row);
  let context = contextAfter(sheet.sheet, null, words);
  for (const row of [...above, ...inside].filter((one) => !isPassedOver(one))) {
    const levelRow = readLevelRow(sheet, row, table.columns, words);
    if (levelRow.length > 0) {
      levels.push(...levelRow);
      continue;
    }
    const label = readScoreRowLabel(sheet, row, table.columns, words);
    context = contextOfRow(sheet, row, table, context, words);
    if (isHeading(sheet, row, table, label)) {
      const headings = filledCells(sheet, row);
      context = headings.reduce((before, { text }) => contextAfter(text, before, words), context);
      continue;
    }
    const read = readScoreRow(sheet, row, table, label, context);
    scores.push(...read.facts);
    levels.push(...readLevelsBeside(sheet, row, table, label, words));
    findings.push(...read.findings);
  }
  const kept = setAsideSubtotals(scores);
  return { value: { scores: kept.facts, levels }, findings: [...findings, ...kept.findings] };
}
