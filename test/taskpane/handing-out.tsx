/** The page of copies and divided work over the sample workbook, and what it asks of Excel. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SheetKey, WorkbookPlan } from '../../src/domain/index';
import type { CutCopy } from '../../src/domain/sheets/copies/cut-copy';
import type { SubmissionCopy } from '../../src/domain/sheets/copies/submission-copy';
import type { CopyFacts, WorkbookContents, WorkbookGateway } from '../../src/excel/index';
import { HandingOutPage } from '../../src/taskpane/components/handing-out/HandingOutPage';
import { planSheets, type SheetOrder } from '../../src/taskpane/planning';
import { readWorkbook } from '../../src/taskpane/session';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { SheetInExcel } from '../support/existing-sheet';
import { measureContents, NO_ANSWERS, sampleContents, sampleGateway, written } from './sample-workbook';

export const FILE = 'คะแนน (สำเนา).xlsx';
const OPTIONS = { digits: 'thai', fontName: 'TH SarabunPSK', date: null, runAt: null } as const;
const ORDER: SheetOrder = {
  ...OPTIONS,
  runAt: '20 พฤศจิกายน 2569 เวลา 00:00 น.',
  choice: { added: [], dropped: [] },
  today: '2026-11-20',
};

type Entry = readonly [sheet: SheetKey, row: string, heading: string, entry: string];

/** The sample workbook with its measures, and these sheets of ours in it, typed into. */
export async function contentsWith(
  sheets: readonly SheetKey[],
  entries: readonly Entry[] = [],
): Promise<WorkbookContents> {
  const [scores, measures] = [sampleContents(), measureContents()];
  const grids = [...scores.scan.grids, ...measures.scan.grids];
  const contents = { ...scores, scan: { grids, unread: [] }, sheetNames: grids.map(({ sheet }) => sheet) };
  const gateway = sampleGateway({ scan: () => Promise.resolve(contents) });
  const plan = planSheets(await readWorkbook(gateway, NO_ANSWERS), { ...OPTIONS, sheets });
  const existing = plan.changes.map(({ spec }) =>
    entries
      .filter(([key]) => key === spec.key)
      .reduce((sheet, [, row, heading, entry]) => sheet.type(row, heading, entry), SheetInExcel.written(spec))
      .read(),
  );
  return { ...contents, existing, sheetNames: [...contents.sheetNames, ...existing.map(({ name }) => name)] };
}

type Made = {
  readonly frozen: SubmissionCopy[];
  readonly cuts: CutCopy[];
  readonly plans: WorkbookPlan[];
  readonly left: string[];
};

/** Opens the page on the workbook as it is read; `made` is what it has had made, and how it was left. */
export async function openHandingOut(
  contents: WorkbookContents,
  otherwise: Partial<WorkbookGateway> = {},
  facts: Partial<CopyFacts> = {},
) {
  const made: Made = { frozen: [], cuts: [], plans: [], left: [] };
  const gateway = sampleGateway({
    scan: () => Promise.resolve(contents),
    copyFacts: () => Promise.resolve({ fileName: FILE, hidden: [], unfinished: null, ...facts }),
    freezeCopy: (copy) => {
      made.frozen.push(copy);
      return Promise.resolve();
    },
    cutCopy: (copy) => {
      made.cuts.push(copy);
      return Promise.resolve();
    },
    apply: (plan) => {
      made.plans.push(plan);
      return Promise.resolve(written(plan));
    },
    ...otherwise,
  });
  const reading = await readWorkbook(gateway, NO_ANSWERS);
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={createWords({ language: 'th', digits: 'thai' })}>
        <main>
          <HandingOutPage
            reading={reading}
            gateway={gateway}
            order={() => ORDER}
            now={() => new Date(2026, 10, 20)}
            goTo={() => Promise.resolve(null)}
            readAgain={() => made.left.push('readAgain')}
            close={() => made.left.push('close')}
          />
        </main>
      </WordsProvider>
    </FluentProvider>,
  );
  await screen.findByRole('heading', { level: 2 });
  return { user: userEvent.setup(), container, made };
}
