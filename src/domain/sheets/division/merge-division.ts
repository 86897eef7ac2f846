import { standingSheet, type StandingSheet } from '../keeping/standing-sheet';
import type { ExistingSheet, WorkbookPlan } from '../workbook-plan';
import { compareSheets, type ComparedCell } from './compare-sheets';
import { dividedSheets } from './divide-workbook';
import type { MergeConflict, MergeResult, MergeSide } from './merge-result';
import { returnedRows } from './returned-rows';
import { withCells } from './with-cells';

/** Decides whose word counts where both sides say something else. */
export type ChooseSide = (conflict: Omit<MergeConflict, 'chosen'>) => MergeSide;

/** What came of one sheet. */
type MergedSheet = Omit<MergeResult, 'sheets' | 'unmatched'> & {
  readonly before: ExistingSheet;
  readonly after: ExistingSheet;
};

function decide(compared: readonly ComparedCell[], choose: ChooseSide): readonly MergeConflict[] {
  return compared.flatMap(({ fate, cell, isHomeUnchanged }) => {
    if (fate !== 'conflict') return [];
    const conflict = { ...cell, isHomeUnchanged };
    return [{ ...conflict, chosen: choose(conflict) }];
  });
}

function mergeSheet(home: StandingSheet, returned: StandingSheet, choose: ChooseSide): MergedSheet {
  const compared = compareSheets(home, returned);
  const conflicts = decide(compared, choose);
  const given = new Set(conflicts.filter(({ chosen }) => chosen === 'returned').map(({ at }) => at.address));
  const entries = compared.filter(({ fate, cell }) => fate === 'taken' || given.has(cell.at.address));
  const cellsOf = (fate: ComparedCell['fate']) =>
    compared.filter((one) => one.fate === fate).map(({ cell }) => cell);
  return {
    before: home.sheet,
    after: withCells(
      home.sheet,
      entries.map(({ entry }) => entry),
    ),
    taken: cellsOf('taken'),
    conflicts,
    left: cellsOf('left'),
    unknown: returnedRows(home, returned).unknown,
  };
}

/**
 * Brings what a division wrote back to the sheets it was taken from, by row key and column. `plan` is what those sheets are to hold as
 * they stand, so that cells to fill are told from those that we reckon. What stands at home gives way only where it is ours, or
 * where `choose` says so; merging again brings nothing new.
 */
export function mergeDivision(
  present: readonly ExistingSheet[],
  plan: WorkbookPlan,
  returned: readonly ExistingSheet[],
  choose: ChooseSide,
): MergeResult {
  const homes = dividedSheets(present, plan);
  const homeOf = ({ key, edition }: ExistingSheet) =>
    homes.find(({ sheet }) => sheet.key === key && sheet.edition === edition);
  const merged = returned.flatMap((sheet) => {
    const home = homeOf(sheet);
    const back = home === undefined ? null : standingSheet(sheet, home.spec);
    return home === undefined || back === null
      ? []
      : [{ name: sheet.name, ...mergeSheet(home, back, choose) }];
  });
  const after = new Map(merged.map((one) => [one.before, one.after]));
  const names = new Set(merged.map(({ name }) => name));
  return {
    sheets: present.map((sheet) => after.get(sheet) ?? sheet),
    taken: merged.flatMap(({ taken }) => taken),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    left: merged.flatMap(({ left }) => left),
    unknown: merged.flatMap(({ unknown }) => unknown),
    unmatched: returned.map(({ name }) => name).filter((name) => !names.has(name)),
  };
}
