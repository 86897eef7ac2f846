export { ExcelFailure, type ExcelRefusal, type WrittenSheet } from './excel-failure';
export { excelWorkbook } from './excel-workbook';
export type {
  ApplyProgress,
  ApplyResult,
  FormulaError,
  HighlightResult,
  PlainSheet,
  UnfinishedPart,
  WorkbookContents,
  WorkbookGateway,
} from './workbook-gateway';
