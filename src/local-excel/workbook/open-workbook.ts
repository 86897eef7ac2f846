import { openStyles } from './engine-styles';
import type { Excelize } from './excelize-engine';
import { XmlFault } from './package/xml-text';
import { openPackage, type ZipPackage } from './package/zip-package';
import { readWorkbook } from './reading/read-workbook';
import { WorkbookRefusal } from './workbook-refusal';
import type { WorkbookModel } from './workbook-model';

/**
 * Opens an .xlsx file. Rejects with `WorkbookRefusal` for a file that is none, is broken, is locked by a password or is of an older
 * kind, and for one whose cell formats the engine cannot take, so that nobody learns on saving that the work was in vain.
 */
export function openWorkbook(bytes: Uint8Array, excelize: Excelize): Promise<WorkbookModel> {
  return Promise.resolve().then(() => {
    const parts = openPackage(bytes);
    const model = readSoundly(parts, bytes);
    tryStyles(parts, excelize);
    return model;
  });
}

function readSoundly(parts: ZipPackage, bytes: Uint8Array): WorkbookModel {
  try {
    return readWorkbook(parts, bytes);
  } catch (fault) {
    throw fault instanceof XmlFault ? new WorkbookRefusal('damaged', fault) : fault;
  }
}

function tryStyles(parts: ZipPackage, excelize: Excelize): void {
  try {
    openStyles(parts, excelize);
  } catch (fault) {
    throw new WorkbookRefusal('damaged', fault);
  }
}
