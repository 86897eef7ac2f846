/** Which requirement sets this Excel has. Whatever is newer than ExcelApi 1.12 stands inside `if (supportsExcelApi('…'))`. */

/** The oldest ExcelApi set the add-in runs on: Office LTSC 2021, Microsoft 365 from version 2008, Excel on the web. */
export const MINIMUM_EXCEL_API = '1.12';

/** True where this Excel implements that ExcelApi set, such as `1.14`. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
