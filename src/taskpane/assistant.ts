/** Door for whoever runs the assistant without its screens: the session's functions and the workbook they work on. */
export { excelWorkbook } from '../excel/index';
export { offerSheets, planSheets } from './planning';
export { readWorkbook, writeSheets } from './session';
export { formatThaiDate, formatThaiMoment, isoDay } from './thai-date';
