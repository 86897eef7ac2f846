import type { FiscalYear } from '../domain/index';
import type { WorkbookReading } from './session';

/** The year that a new table of scores is probably for: the workbook's, else the last one with rules. Null where none has any. */
export function likelyYear({ analysis, knownYears }: WorkbookReading): FiscalYear | null {
  return analysis.fiscalYear ?? [...knownYears].sort((a, b) => b - a)[0] ?? null;
}
