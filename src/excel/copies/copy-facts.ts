/** What a copy is planned from beside the cells: which file this is, what of our sheets nobody sees, and what was left unfinished. */
import { askForHidden, hiddenLinesOf, type HiddenAnswer } from '../hidden-lines';
import type { CopyFacts, HiddenParts } from '../workbook-gateway';
import { loadUnfinishedCut, readUnfinishedCut } from './unfinished-cut';

type Probe = { readonly sheet: string; readonly worksheet: Excel.Worksheet; readonly used: Excel.Range };

function probe(context: Excel.RequestContext, sheet: string): Probe {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowHidden,columnHidden');
  return { sheet, worksheet, used };
}

function hiddenPartsOf({ sheet, worksheet }: Probe, answer: HiddenAnswer): HiddenParts {
  const { hiddenRows, hiddenColumns } = hiddenLinesOf(answer);
  return {
    sheet,
    isHidden: worksheet.visibility !== 'Visible',
    rows: new Set(hiddenRows),
    columns: new Set(hiddenColumns),
  };
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
  const answers = found.map((one) => ({ one, answer: askForHidden(one.used) }));
  await context.sync();

  const hidden = answers.map(({ one, answer }) => hiddenPartsOf(one, answer));
  return { fileName: workbook.name, hidden, unfinished: readUnfinishedCut(setting) };
}
