/** Names that Excel allows for a sheet. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';
import { findSheet } from './range-argument';

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*:[\]]/;

/** The name, or `InvalidArgument` when Excel forbids it and `ItemAlreadyExists` when another sheet has it. */
export function requireSheetName(session: HostSession, value: unknown, sheet: WorksheetModel | null): string {
  const name = requireText(value);
  const isAllowed =
    name.trim() !== '' &&
    name.length <= LONGEST_NAME &&
    !FORBIDDEN.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name);
  if (!isAllowed) throw refusal('InvalidArgument');
  const other = findSheet(session, name);
  if (other && other !== sheet) throw refusal('ItemAlreadyExists');
  return name;
}

/** The name Excel gives a sheet that is added without one. */
export function nextSheetName(session: HostSession): string {
  let number = session.model.worksheets.length + 1;
  while (findSheet(session, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
