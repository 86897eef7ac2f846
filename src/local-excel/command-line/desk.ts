import { formatCellText } from '../formulas/format-cell-text';
import { recalculate } from '../formulas/recalculate';
import { createLocalHost } from '../host/local-host';
import { loadOfficeInNode } from '../host/node-office';
import { addWorksheet } from '../workbook/create-workbook';
import { internStyle } from '../workbook/style-registry';
import type { WorkbookModel } from '../workbook/workbook-model';
import { loadAssistant, type Assistant } from './assistant';
import type { AnalyseArguments } from './parse-arguments';

const SERVICES = { addWorksheet, internStyle, recalculate, formatCellText };

/** โต๊ะทำงาน: the workbook that the assistant works on, what was asked for, and the day. */
export type Desk = {
  readonly model: WorkbookModel;
  readonly assistant: Assistant;
  readonly given: AnalyseArguments;
  readonly today: Date;
  /** Does something while the assistant has another workbook before it. */
  readonly over: <Result>(other: WorkbookModel, work: () => Promise<Result>) => Promise<Result>;
};

/** Puts the workbook before the built assistant, on the local host. */
export function openDesk(
  model: WorkbookModel,
  assistantFile: string,
  given: AnalyseArguments,
  today: Date,
): Desk {
  const host = createLocalHost(model, SERVICES);
  loadOfficeInNode(host);
  const assistant = loadAssistant(assistantFile);
  return {
    model,
    assistant,
    given,
    today,
    over: async (other, work) => {
      loadOfficeInNode(createLocalHost(other, SERVICES));
      try {
        return await work();
      } finally {
        loadOfficeInNode(host);
      }
    },
  };
}
