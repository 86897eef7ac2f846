/** `worksheet.horizontalPageBreaks` and `verticalPageBreaks`: rows and columns that begin a new printed page. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import type { CellRange } from '../cells/cell-range';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireInteger } from '../wire-value';
import { rangeObject } from './range';
import { requireCells } from './range-argument';

type Direction = 'horizontal' | 'vertical';
type Breaks = { readonly sheet: WorksheetModel; readonly direction: Direction };
type Break = Breaks & { readonly at: number };

function breaksOf({ sheet, direction }: Breaks): readonly number[] {
  return direction === 'horizontal' ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks;
}

function setBreaks({ sheet, direction }: Breaks, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((one, other) => one - other);
  if (direction === 'horizontal') sheet.pageLayout.rowBreaks = sorted;
  else sheet.pageLayout.columnBreaks = sorted;
  sheet.changes.pageLayout = true;
}

const pageBreakObject = defineObject<Break>({
  type: 'PageBreak',
  sheet: ({ sheet }) => sheet,
  identity: ({ at }) => ({ _Id: String(at) }),
  properties: {
    rowIndex: { read: ({ direction, at }) => (direction === 'horizontal' ? at : 0) },
    columnIndex: { read: ({ direction, at }) => (direction === 'vertical' ? at : 0) },
  },
  finders: {
    getCellAfterBreak: ({ sheet, direction, at }, _, session) => {
      const [row, column] = direction === 'horizontal' ? [at, 0] : [0, at];
      return rangeObject(session, { sheet, block: { row, column, rows: 1, columns: 1 } });
    },
  },
  commands: {
    delete: {
      effect: 'view',
      run: (target) => {
        setBreaks(
          target,
          breaksOf(target).filter((at) => at !== target.at),
        );
      },
    },
  },
});

function addBreak(session: HostSession, target: Breaks, { block }: CellRange): HostObject {
  const at = target.direction === 'horizontal' ? block.row : block.column;
  if (at === 0) throw refusal('InvalidArgument');
  setBreaks(target, [...breaksOf(target), at]);
  return pageBreakObject(session, { ...target, at });
}

export const pageBreakCollection = defineObject<Breaks>({
  type: 'PageBreakCollection',
  sheet: ({ sheet }) => sheet,
  items: (target, session) => breaksOf(target).map((at) => pageBreakObject(session, { ...target, at })),
  find: (target, key, session) => {
    const at = typeof key === 'string' ? Number(key) : breaksOf(target)[requireInteger(key)];
    return at !== undefined && breaksOf(target).includes(at)
      ? pageBreakObject(session, { ...target, at })
      : null;
  },
  makers: {
    add: {
      effect: 'view',
      make: (target, [cells], session) =>
        addBreak(session, target, requireCells(session, target.sheet, cells)),
    },
  },
  commands: {
    removePageBreaks: {
      effect: 'view',
      run: (target) => {
        setBreaks(target, []);
      },
    },
  },
});
