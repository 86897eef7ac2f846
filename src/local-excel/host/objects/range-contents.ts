/** What a range holds: values, displayed text, formulas and number formats. */
import { cellKey } from '../../workbook/workbook-model';
import type { CellRange } from '../cells/cell-range';
import { changeStyle, cellStyle, setCellStyle } from '../cells/cell-style';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
} from '../cells/read-contents';
import { elementReader, writeContents } from '../cells/write-contents';
import type { Properties } from '../object-definition';
import type { HostSession } from '../host-session';
import { isList, requireText } from '../wire-value';

const GENERAL = 'General';

function requireNumberFormat(value: unknown): string {
  return requireText(value) || GENERAL;
}

/** One format for all cells, or an array of formats in which null leaves a cell's format alone. */
function writeNumberFormats(session: HostSession, range: CellRange, input: unknown): void {
  const element = elementReader(range, input, 'Range.numberFormat');
  if (!isList(input)) {
    const numberFormat = requireNumberFormat(input);
    changeStyle(session, [range], (style) => ({ ...style, numberFormat }));
    return;
  }
  const { sheet, block } = range;
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const format = element(row, column);
      if (format === null) continue;
      const style = cellStyle(session, sheet, row, column);
      const changed = { ...style, numberFormat: requireNumberFormat(format) };
      setCellStyle(sheet, cellKey(row, column), session.services.internStyle(session.model, changed));
    }
  }
}

/** Properties of a range that are read or written cell by cell. */
export const rangeContents: Properties<CellRange> = {
  values: {
    read: readValues,
    write: (range, input, session) => {
      writeContents(session, range, input, 'Range.values');
    },
    effect: 'cells',
    calculated: true,
  },
  formulas: {
    read: readFormulas,
    write: (range, input, session) => {
      writeContents(session, range, input, 'Range.formulas');
    },
    effect: 'cells',
  },
  text: { read: (range, session) => readText(session, range), calculated: true },
  valueTypes: { read: readValueTypes, calculated: true },
  numberFormat: {
    read: (range, session) => readNumberFormats(session, range),
    write: (range, input, session) => {
      writeNumberFormats(session, range, input);
    },
  },
};
