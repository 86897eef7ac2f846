/** Putting sample data into the workbook, and taking it out again without touching anything else. */
import { addSheets } from './add-sheet';
import { openStructure } from './open-structure';
import { MADE_PROPERTY } from './own-sheet';
import { loadSampleMark, markOfCells, SAMPLE_PROPERTY } from './sample-sheets';
import { loadJournal, queueRemoval, readJournal } from './undo/journal';
import type { PlainSheet, RunLabel } from './workbook-gateway';

/** Adds the sheets as sample data, as `addSheets` does, and gives their names. */
export function addSample(
  context: Excel.RequestContext,
  sheets: readonly PlainSheet[],
  label: RunLabel = { at: null },
): Promise<readonly string[]> {
  return addSheets(context, sheets, label, (sheet, { rows }) => {
    sheet.customProperties.add(SAMPLE_PROPERTY, markOfCells({ top: 0, left: 0, values: rows }));
  });
}

type Probe = {
  readonly sheet: Excel.Worksheet;
  readonly sample: Excel.WorksheetCustomProperty;
  readonly made: Excel.WorksheetCustomProperty;
};

function probeSheet(sheet: Excel.Worksheet): Probe {
  const made = sheet.customProperties.getItemOrNullObject(MADE_PROPERTY);
  made.load('value');
  return { sheet, sample: loadSampleMark(sheet), made };
}

/** The run of the journal that made the sheet; null for none. */
function runOf({ made }: Probe): number | null {
  return made.isNullObject ? null : Math.trunc(Number(made.value));
}

function deleteSheets(context: Excel.RequestContext, going: readonly Probe[], all: readonly Probe[]): void {
  const staysVisible = all.some((probe) => probe.sheet.visibility === 'Visible' && !going.includes(probe));
  // Excel keeps one sheet in sight.
  if (!staysVisible) context.workbook.worksheets.add();
  for (const { sheet } of going) {
    // Excel does not delete a sheet that is hidden this deep.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

/** Takes the runs of which nothing is left out of the list of those that can be taken back. */
function forgetRuns(
  context: Excel.RequestContext,
  setting: Excel.Setting,
  going: readonly Probe[],
  staying: readonly Probe[],
): void {
  let journal = readJournal(setting);
  const gone = new Set(going.map(runOf).filter((run) => run !== null && !staying.map(runOf).includes(run)));
  for (const { run } of journal.entries.filter((entry) => gone.has(entry.run))) {
    queueRemoval(context, journal, run);
    journal = { ...journal, entries: journal.entries.filter((entry) => entry.run !== run) };
  }
}

/**
 * Deletes those of the named sheets that hold sample data, three syncs; an empty sheet takes their place where nothing else would
 * stay in sight. Throws `readOnly` or `protectedWorkbook` before anything is deleted.
 */
export async function removeSample(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const setting = loadJournal(context);
  const probes = (await openStructure(context)).map(probeSheet);
  await context.sync();
  const going = probes.filter(({ sheet, sample }) => !sample.isNullObject && names.includes(sheet.name));
  if (going.length === 0) return;
  deleteSheets(context, going, probes);
  forgetRuns(
    context,
    setting,
    going,
    probes.filter((probe) => !going.includes(probe)),
  );
  await context.sync();
}
