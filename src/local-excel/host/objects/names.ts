/** `workbook.names` and `worksheet.names`: names for cells and formulas. */
import type { NameModel, WorkbookModel, WorksheetModel } from '../../workbook/workbook-model';
import { formatReference, parseAddress } from '../address';
import { rangeAt, type CellRange } from '../cells/cell-range';
import { checkFormulaSyntax } from '../cells/formula-syntax';
import { refusal } from '../host-error';
import { defineObject, isHostObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { isAbsent, requireBoolean, requireText } from '../wire-value';
import { rangeObject } from './range';
import { findSheet } from './range-argument';
import { activeSheet } from './sheet-activation';
import { worksheetObject } from './worksheet';

/** Null stands for the names of the whole workbook. */
type Scope = WorksheetModel | null;

const ALLOWED = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const LONGEST_NAME = 255;
const LIKE_R1C1 = /^[rc](\d+)?([rc]\d*)?$/i;

function scopeName(scope: Scope): string | null {
  return scope?.name ?? null;
}

function namesOf(model: WorkbookModel, scope: Scope): readonly NameModel[] {
  return model.names.filter((name) => name.scope === scopeName(scope));
}

function findName(session: HostSession, scope: Scope, key: unknown): NameModel | null {
  const wanted = requireText(key).toLowerCase();
  return namesOf(session.model, scope).find(({ name }) => name.toLowerCase() === wanted) ?? null;
}

function requireName(session: HostSession, scope: Scope, value: unknown): string {
  const name = requireText(value);
  const isAllowed =
    ALLOWED.test(name) && name.length <= LONGEST_NAME && !parseAddress(name) && !LIKE_R1C1.test(name);
  if (!isAllowed) throw refusal('InvalidArgument');
  if (findName(session, scope, name)) throw refusal('ItemAlreadyExists');
  return name;
}

/** A name for cells holds their absolute reference, one for anything else the formula as given. */
function requireFormula(value: unknown): string {
  if (isHostObject(value)) {
    if (!value.cells) throw refusal('InvalidArgument');
    const [{ sheet, block }] = value.cells;
    return `=${formatReference(sheet.name, block)}`;
  }
  const formula = requireText(value);
  if (!formula.startsWith('=')) throw refusal('InvalidArgument');
  checkFormulaSyntax(formula);
  return formula;
}

function touch(session: HostSession): void {
  session.model.namesChanged = true;
  session.calculationNeeded = true;
}

function addName(
  session: HostSession,
  scope: Scope,
  [name, reference, comment]: readonly unknown[],
): HostObject {
  const added: NameModel = {
    name: requireName(session, scope, name),
    formula: requireFormula(reference),
    comment: isAbsent(comment) ? '' : requireText(comment),
    visible: true,
    scope: scopeName(scope),
  };
  session.model.names.push(added);
  touch(session);
  return namedItemObject(session, added);
}

function cellsOf(session: HostSession, { formula }: NameModel): CellRange | null {
  const address = parseAddress(formula.replace(/^=/, ''));
  if (!address) return null;
  const sheet = address.sheet === null ? activeSheet(session) : findSheet(session, address.sheet);
  return sheet && rangeAt(sheet, address.block);
}

function rangeOf(session: HostSession, name: NameModel): HostObject | null {
  const cells = cellsOf(session, name);
  return cells && rangeObject(session, cells);
}

function requireRange(session: HostSession, name: NameModel): HostObject {
  const range = rangeOf(session, name);
  if (!range) throw refusal('InvalidReference');
  return range;
}

function homeSheet(session: HostSession, { scope }: NameModel): HostObject | null {
  const sheet = scope === null ? null : findSheet(session, scope);
  return sheet && worksheetObject(session, sheet);
}

function deleteName(session: HostSession, name: NameModel): void {
  session.model.names = session.model.names.filter((other) => other !== name);
  touch(session);
}

const namedItemObject = defineObject<NameModel>({
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { read: ({ name }) => name },
    formula: {
      read: ({ formula }) => formula,
      write: (name, value, session) => {
        name.formula = requireFormula(value);
        touch(session);
      },
      effect: 'workbook',
    },
    comment: {
      read: ({ comment }) => comment,
      write: (name, value, session) => {
        name.comment = requireText(value);
        touch(session);
      },
      effect: 'workbook',
    },
    visible: {
      read: ({ visible }) => visible,
      write: (name, value, session) => {
        name.visible = requireBoolean(value);
        touch(session);
      },
      effect: 'workbook',
    },
    scope: { read: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    type: { read: (name, session) => (cellsOf(session, name) ? 'Range' : 'String'), onlyByName: true },
    value: { read: ({ formula }) => formula.replace(/^=/, ''), onlyByName: true },
  },
  children: {
    worksheetOrNullObject: (name, session) => homeSheet(session, name),
  },
  finders: {
    getRange: (name, _, session) => requireRange(session, name),
    getRangeOrNullObject: (name, _, session) => rangeOf(session, name),
  },
  commands: {
    delete: {
      effect: 'workbook',
      run: (name, _, session) => {
        deleteName(session, name);
      },
    },
  },
});

export const nameCollection = defineObject<Scope>({
  type: 'NamedItemCollection',
  items: (scope, session) => namesOf(session.model, scope).map((name) => namedItemObject(session, name)),
  find: (scope, key, session) => {
    const name = findName(session, scope, key);
    return name && namedItemObject(session, name);
  },
  makers: { add: { effect: 'workbook', make: (scope, args, session) => addName(session, scope, args) } },
});
