import type { WorkbookModel, WorksheetModel } from '../workbook-model';

/** Whether anything that a save would write differs from the file as it was opened. */
export function hasChanges(model: WorkbookModel, before: WorkbookModel): boolean {
  return (
    model.deletedInFile.length > 0 ||
    model.namesChanged ||
    model.settingsChanged ||
    model.calculationMode !== before.calculationMode ||
    JSON.stringify(model.customXmlParts) !== JSON.stringify(before.customXmlParts) ||
    tabsOf(model) !== tabsOf(before) ||
    model.worksheets.some((worksheet) => hasSheetChanges(worksheet))
  );
}

/** Whether anything inside the sheet's part changed; its name, place and visibility stand in the workbook's part. */
export function hasSheetChanges({ changes, nameInFile }: WorksheetModel): boolean {
  return (
    nameInFile === null ||
    Object.values(changes).some((change) => (typeof change === 'boolean' ? change : change.size > 0))
  );
}

/** Whether another tab is in front than in the file. */
export function hasNewActiveSheet(model: WorkbookModel, before: WorkbookModel | null): boolean {
  return before === null || activeNameInFile(model) !== activeNameInFile(before);
}

function activeNameInFile(model: WorkbookModel): string | null {
  return model.worksheets.find(({ id }) => id === model.activeWorksheetId)?.nameInFile ?? null;
}

function tabsOf(model: WorkbookModel): string {
  const tabs = model.worksheets.map(({ name, nameInFile, visibility }) => [name, nameInFile, visibility]);
  return JSON.stringify([tabs, activeNameInFile(model)]);
}
