/** What can keep a job of the pane from being done, each as the field meets it and as the local host is made to show it. */
import type { FaultRequest } from '../../src/local-excel/host/fault';
import type { LocalHost } from '../../src/local-excel/host/local-host';
import type { PaneText } from '../../src/taskpane/text.th';
import {
  ADDING,
  CORRECTING,
  MARKING,
  NEW_YEAR,
  READING,
  SCORES,
  TAKING_BACK,
  WRITING,
  type Job,
} from './pane-jobs';

const SUMMARY = 'ITA_สรุปผล_2568';

export type Trouble = {
  readonly what: string;
  readonly job: Job;
  /** Whether the sheets of the assistant stand already. */
  readonly after?: 'writing';
  /** A fault that the host is asked for, or what is done to it in the page. */
  readonly cause: FaultRequest | ((host: LocalHost) => unknown);
  /** Runs in the page as well; a fault that comes once is over by itself. */
  readonly end?: (host: LocalHost) => unknown;
  readonly code: string;
  readonly refusal: (text: PaneText) => string;
  /** Sheets that were complete when it happened; the workbook is untouched where there are none. */
  readonly written?: number;
};

const READ_ONLY = {
  cause: ({ model }: LocalHost) => (model.readOnly = true),
  end: ({ model }: LocalHost) => (model.readOnly = false),
  refusal: ({ refusals }: PaneText) => refusals.readOnly(),
};
const PROTECTED_STRUCTURE = {
  cause: ({ model }: LocalHost) => (model.protected = true),
  end: ({ model }: LocalHost) => (model.protected = false),
  refusal: ({ refusals }: PaneText) => refusals.protectedWorkbook(),
};
const PROTECTED_SHEETS = {
  cause: ({ model }: LocalHost) => model.worksheets.forEach((sheet) => (sheet.protected = true)),
  end: ({ model }: LocalHost) => model.worksheets.forEach((sheet) => (sheet.protected = false)),
};

export const TROUBLES: readonly Trouble[] = [
  {
    what: 'a user begins to edit a cell while it reads',
    job: READING,
    cause: { atSync: 2, code: 'InvalidOperationInCellEditMode' },
    code: 'read/cellEditing',
    refusal: ({ refusals }) => refusals.cellEditing(),
  },
  {
    what: 'the workbook holds more than one answer may',
    job: READING,
    cause: { atSync: 3, code: 'ResponsePayloadSizeLimitExceeded' },
    code: 'read/payloadTooLarge',
    refusal: ({ refusals }) => refusals.payloadTooLarge(),
  },
  {
    what: 'a sheet is deleted while it reads',
    job: READING,
    cause: { atSync: 2, code: 'ItemNotFound' },
    code: 'read/itemNotFound',
    refusal: ({ refusals }) => refusals.itemNotFound(''),
  },
  {
    what: 'Excel is busy',
    job: READING,
    cause: { atSync: 1, code: 'ActivityLimitReached' },
    code: 'read/busy',
    refusal: ({ refusals }) => refusals.busy(),
  },
  {
    what: 'Excel does not know what it is asked',
    job: READING,
    cause: { atSync: 1, code: 'ApiNotFound' },
    code: 'read/unsupported',
    refusal: ({ refusals }) => refusals.unsupported(),
  },
  {
    what: 'Excel fails without a reason',
    job: READING,
    cause: { atSync: 1 },
    code: 'read/unexpected/GeneralException',
    refusal: ({ refusals }) => refusals.unexpected(),
  },
  { what: 'the file is open for reading only', job: WRITING, code: 'write/readOnly', ...READ_ONLY },
  {
    what: 'the structure of the workbook is protected',
    job: WRITING,
    code: 'write/protectedWorkbook',
    ...PROTECTED_STRUCTURE,
  },
  {
    what: 'a sheet of the assistant is protected',
    job: WRITING,
    after: 'writing',
    code: 'write/protectedSheet',
    refusal: ({ refusals }) => refusals.protectedSheet(SUMMARY),
    ...PROTECTED_SHEETS,
  },
  {
    what: 'somebody else holds the file when writing begins',
    job: WRITING,
    cause: { atSync: 4, code: 'AccessDenied' },
    code: 'write/notAllowed',
    refusal: ({ refusals }) => refusals.notAllowed(),
  },
  {
    what: 'Excel gives up between two sheets',
    job: WRITING,
    cause: { atSync: 6, code: 'RequestAborted' },
    code: 'write/busy',
    refusal: ({ refusals }) => refusals.busy(),
    written: 1,
  },
  {
    what: 'the structure is protected when the year begins',
    job: NEW_YEAR,
    code: 'newYear/protectedWorkbook',
    ...PROTECTED_STRUCTURE,
  },
  {
    what: 'the sheet of the scores is protected',
    job: MARKING,
    code: 'highlight/protectedSheet',
    refusal: ({ refusals }) => refusals.protectedSheet(SCORES),
    ...PROTECTED_SHEETS,
  },
  {
    what: 'the file is read-only when the reading is corrected',
    job: CORRECTING,
    code: 'correct/readOnly',
    ...READ_ONLY,
  },
  {
    what: 'the structure is protected when a sheet is added',
    job: ADDING,
    code: 'addSheet/protectedWorkbook',
    ...PROTECTED_STRUCTURE,
  },
  {
    what: 'the file has become read-only when a run is taken back',
    job: TAKING_BACK,
    after: 'writing',
    code: 'undo/readOnly',
    ...READ_ONLY,
  },
];
