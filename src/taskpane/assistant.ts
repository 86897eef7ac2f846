/** Door for whoever runs the assistant without its screens: the session's functions and the workbook they work on. */
export { excelWorkbook } from '../excel/index';
export { planSheets } from './planning';
export { readWorkbook, writeSheets } from './session';
export { formatThaiDate, formatThaiMoment } from './thai-date';
