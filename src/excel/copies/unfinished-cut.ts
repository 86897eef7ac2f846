/**
 * สำเนาที่ทำค้างไว้: what a copy is to be cut to, kept in the workbook from before the first cut to the last. Once sheets have been
 * emptied and deleted it can no longer be told from the workbook itself.
 */
import type { CutCopy } from '../../domain/sheets/copies/cut-copy';
import type { SheetPart } from '../../domain/sheets/sheet-part';
import type { Guard } from '../undo/json-guards';
import { isFigure, isListOf, isObjectOf, isText, isYesNo } from '../undo/json-guards';

/** Setting with the cut that has begun. */
export const CUT_SETTING = 'ita.cut';

const isCut: Guard<CutCopy> = isObjectOf<CutCopy>({
  parts: isListOf(
    isObjectOf<SheetPart>({
      sheet: isText,
      rows: isListOf(isFigure),
      columns: isListOf(isFigure),
      texts: isListOf(isObjectOf({ row: isFigure, column: isFigure, text: isText })),
      keepsTag: isYesNo,
    }),
  ),
  cover: isListOf(isText),
});

/** Asks for the cut; readable after the next sync. */
export function loadUnfinishedCut(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(CUT_SETTING);
  setting.load('value');
  return setting;
}

/** The cut that has begun; null where none has, or where what is kept is none of ours. */
export function readUnfinishedCut(setting: Excel.Setting): CutCopy | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return isCut(value) ? value : null;
}
