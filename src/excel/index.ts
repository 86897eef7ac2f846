export { ExcelFailure, type ExcelRefusal, type WrittenSheet } from './excel-failure';
export { excelWorkbook } from './excel-workbook';
export type {
  ApplyProgress,
  ApplyResult,
  FormulaError,
  HighlightResult,
  JournalledRun,
  KeptPlace,
  KeptReason,
  PlainSheet,
  RunKind,
  RunLabel,
  UndoResult,
  UnfinishedPart,
  WorkbookContents,
  WorkbookGateway,
} from './workbook-gateway';
