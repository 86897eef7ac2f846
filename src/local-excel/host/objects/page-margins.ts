/** Margins of printed pages, kept in points. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import type { Properties } from '../object-definition';
import { isAbsent, requireNumber, requireOneOf, requireRecord } from '../wire-value';
import { changePageLayout } from './page-layout-change';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = ['Points', 'Inches', 'Centimeters'] as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

type Margin = (typeof MARGINS)[number];

function setMargin(sheet: WorksheetModel, name: Margin, points: number): void {
  if (points < 0) throw refusal('InvalidArgument');
  changePageLayout(sheet, { margins: { ...sheet.pageLayout.margins, [name]: points } });
}

/** The property of one margin. */
export function marginProperty(name: Margin): Properties<WorksheetModel>[string] {
  return {
    read: (sheet) => sheet.pageLayout.margins[name],
    write: (sheet, value) => {
      setMargin(sheet, name, requireNumber(value));
    },
    effect: 'view',
  };
}

/** Sets the margins that are given, in the unit that is given. */
export function setMargins(sheet: WorksheetModel, unit: unknown, options: unknown): void {
  const points = POINTS[requireOneOf(unit, UNITS)];
  const given = requireRecord(options);
  for (const name of MARGINS) {
    if (!isAbsent(given[name])) setMargin(sheet, name, requireNumber(given[name]) * points);
  }
}
