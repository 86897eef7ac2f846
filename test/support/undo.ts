/** Taking runs back through the gateway, as the pane does. */
import type { CellPlace } from '../../src/domain/assessment/cell-place';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { ApplyProgress, UndoResult } from '../../src/excel/workbook-gateway';

type Watch = {
  readonly signal?: AbortSignal;
  readonly progress?: (step: ApplyProgress) => void;
  readonly takeBack?: readonly CellPlace[];
};

export function undo(runId: string, watch: Watch = {}): Promise<UndoResult> {
  const { signal = new AbortController().signal, progress = () => undefined, takeBack } = watch;
  return excelWorkbook.undo(runId, progress, signal, takeBack);
}

/** Takes the same run back again, with all that was kept because someone had changed it. */
export function undoKept({ runId, kept }: UndoResult): Promise<UndoResult> {
  return undo(runId, { takeBack: kept.flatMap(({ places }) => places) });
}

/** Takes the latest run back; throws where the workbook remembers none. */
export async function undoLatest(watch: Watch = {}): Promise<UndoResult> {
  const [latest] = await excelWorkbook.journal();
  if (latest === undefined) throw new RangeError('The workbook remembers no run');
  return undo(latest.id, watch);
}

/** What was kept, as `sheet reason place place`, whole sheets with a `!`. */
export function keptIn({ kept }: UndoResult): readonly string[] {
  return kept.map(({ sheet, reason, wholeSheet, places }) =>
    [
      `${sheet}${wholeSheet ? '!' : ''}`,
      reason,
      ...places.map((place) => `${place.sheet}!${place.address}`),
    ].join(' '),
  );
}
