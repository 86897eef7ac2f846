/**
 * An object of Excel's object model as the host sees it. Each kind is a table of what it can read, write, reach and do; whatever
 * is not in the table is refused, so that nothing is silently accepted that the host does not simulate.
 */
import type { WorksheetModel } from '../workbook/workbook-model';
import { checkAccess, type Effect } from './access';
import type { CellAreas } from './cells/cell-range';
import { notImplemented, refusal } from './host-error';
import type { HostSession } from './host-session';
import type { HostObject, ObjectConstructor, ObjectDefinition, Table } from './object-definition';
import { requireInteger, type Arguments } from './wire-value';

const HOST_OBJECT = Symbol('host object');

type Bound<T> = {
  readonly definition: ObjectDefinition<T>;
  readonly session: HostSession;
  readonly target: T;
  readonly sheet: WorksheetModel | null;
  readonly cells: CellAreas | null;
};

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'brand' in value && value.brand === HOST_OBJECT;
}

function own<T, Entry>(
  { definition, session }: Bound<T>,
  table: Table<Entry> | undefined,
  name: string,
): Entry | undefined {
  if (session.refusedMembers.has(`${definition.type}.${name}`)) return undefined;
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function unknownMember<T>(bound: Bound<T>, name: string): Error {
  return notImplemented(`${bound.definition.type}.${name}`);
}

function allow<T>({ session, sheet, cells }: Bound<T>, effect: Effect): void {
  checkAccess(session, effect, sheet, cells);
}

function findItem<T>(bound: Bound<T>, key: unknown): HostObject {
  const found = bound.definition.find?.(bound.target, key, bound.session);
  if (!found) throw refusal('ItemNotFound', `${bound.definition.type}.getItem`);
  return found;
}

function obtainFromCollection<T>(bound: Bound<T>, method: string, args: Arguments): HostObject | null {
  const { definition, target, session } = bound;
  if (!definition.items) throw unknownMember(bound, method);
  if (method === 'getItem') return findItem(bound, args[0]);
  if (method === 'getItemOrNullObject') return definition.find?.(target, args[0], session) ?? null;
  if (method !== 'getItemAt') throw unknownMember(bound, method);
  const found = definition.items(target, session)[requireInteger(args[0])];
  if (!found) throw refusal('InvalidArgument');
  return found;
}

function obtain<T>(bound: Bound<T>, method: string, args: Arguments): HostObject | null {
  const { definition, target, session } = bound;
  const finder = own(bound, definition.finders, method);
  if (finder) return finder(target, args, session);
  const maker = own(bound, definition.makers, method);
  if (!maker) return obtainFromCollection(bound, method, args);
  allow(bound, maker.effect);
  return maker.make(target, args, session);
}

function perform<T>(bound: Bound<T>, method: string, args: Arguments): unknown {
  const { definition, target, session } = bound;
  const answer = own(bound, definition.answers, method);
  if (answer) return answer(target, args, session);
  const command = own(bound, definition.commands, method);
  if (command) {
    allow(bound, command.effect);
    return command.run(target, args, session);
  }
  if (method === 'getCount' && definition.items) return definition.items(target, session).length;
  throw unknownMember(bound, method);
}

function readProperty<T>(bound: Bound<T>, name: string): unknown {
  const property = own(bound, bound.definition.properties, name);
  if (!property?.read) throw unknownMember(bound, name);
  return property.read(bound.target, bound.session);
}

function writeProperty<T>(bound: Bound<T>, name: string, value: unknown): void {
  const property = own(bound, bound.definition.properties, name);
  if (!property?.write) throw unknownMember(bound, name);
  allow(bound, property.effect ?? 'sheet');
  property.write(bound.target, value, bound.session);
}

function openChild<T>(bound: Bound<T>, name: string): HostObject | null {
  const open = own(bound, bound.definition.children, name);
  if (!open) throw unknownMember(bound, name);
  return open(bound.target, bound.session);
}

function memberKind<T>(bound: Bound<T>, name: string): 'property' | 'child' | null {
  const { definition } = bound;
  if (own(bound, definition.properties, name)?.read) return 'property';
  return own(bound, definition.children, name) ? 'child' : null;
}

/** A constructor for one kind of object, from the table of what it can do. Unknown members throw `NotImplemented`. */
export function defineObject<T>(definition: ObjectDefinition<T>): ObjectConstructor<T> {
  const { type, items } = definition;
  const properties = Object.entries(definition.properties ?? {});
  const scalars = properties.filter(([, { read, onlyByName }]) => read && !onlyByName).map(([name]) => name);

  return function hostObject(session: HostSession, target: T): HostObject {
    const sheet = definition.sheet?.(target) ?? null;
    const cells = definition.cells?.(target) ?? null;
    const bound: Bound<T> = { definition, session, target, sheet, cells };
    return {
      brand: HOST_OBJECT,
      type,
      sheet,
      cells,
      scalars,
      items: items ? () => items(target, session) : null,
      identity: () => definition.identity?.(target) ?? {},
      memberKind: (name) => memberKind(bound, name),
      isCalculated: (name) => own(bound, definition.properties, name)?.calculated ?? false,
      read: (name) => readProperty(bound, name),
      write: (name, value) => {
        writeProperty(bound, name, value);
      },
      child: (name) => openChild(bound, name),
      obtain: (method, args) => obtain(bound, method, args),
      perform: (method, args) => perform(bound, method, args),
      item: (key) => findItem(bound, key),
    };
  };
}
