/** What a copy is planned from beside the cells: which file this is, what of our sheets nobody sees, and what was left unfinished. */
import type { CopyFacts, HiddenParts } from '../workbook-gateway';
import { loadUnfinishedCut, readUnfinishedCut } from './unfinished-cut';

type Probe = { readonly sheet: string; readonly worksheet: Excel.Worksheet; readonly used: Excel.Range };

function probe(context: Excel.RequestContext, sheet: string): Probe {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex');
  return { sheet, worksheet, used };
}

/** The places of those that are hidden, counted from `first`. */
function hiddenFrom(first: number, flags: readonly (boolean | undefined)[]): ReadonlySet<number> {
  return new Set(flags.flatMap((isHidden, index) => (isHidden === true ? [first + index] : [])));
}

function loadTracks({ used }: Probe) {
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  return { rows, columns };
}

/** The facts about the workbook and these worksheets of it; two syncs. A worksheet that is gone is left out. */
export async function readCopyFacts(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<CopyFacts> {
  const { workbook } = context;
  workbook.load('name');
  const setting = loadUnfinishedCut(context);
  const probes = sheets.map((sheet) => probe(context, sheet));
  await context.sync();

  const found = probes.filter(({ worksheet, used }) => !worksheet.isNullObject && !used.isNullObject);
  const tracks = found.map(loadTracks);
  await context.sync();

  const hidden = found.map(({ sheet, worksheet, used }, index): HiddenParts => {
    const [rows, columns] = [tracks[index]?.rows.value ?? [], tracks[index]?.columns.value ?? []];
    return {
      sheet,
      isHidden: worksheet.visibility !== 'Visible',
      rows: hiddenFrom(
        used.rowIndex,
        rows.map(({ rowHidden }) => rowHidden),
      ),
      columns: hiddenFrom(
        used.columnIndex,
        columns.map(({ columnHidden }) => columnHidden),
      ),
    };
  });
  return { fileName: workbook.name, hidden, unfinished: readUnfinishedCut(setting) };
}
