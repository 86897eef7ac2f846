/** Finds the objects that a request names. Each path is evaluated once a request, so that `worksheets.add()` adds one sheet. */
import { HostError, notImplemented, refusal } from '../host-error';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { officeService } from '../objects/office-service';
import { workbookObject } from '../objects/workbook';
import { isList, isRecord, type Arguments } from '../wire-value';
import { memberName } from './member-name';
import { PATH, type ArgumentList, type ObjectPath, type RequestBody } from './request';

/** The objects of one request, as far as it has been served. */
export type RequestObjects = {
  readonly session: HostSession;
  readonly paths: RequestBody['paths'];
  /** By path id. Null stands for a null object, and for everything that hangs off one. */
  readonly found: Map<number, HostObject | null>;
  /** The reference ids of the objects that the client keeps, by path id. */
  readonly references: Map<number, string>;
};

export function createRequestObjects(session: HostSession, { paths }: RequestBody): RequestObjects {
  return { session, paths, found: new Map(), references: new Map() };
}

/** The object, or `InvalidReference` when its worksheet has been deleted. */
export function requireAlive(session: HostSession, object: HostObject | null): HostObject | null {
  const sheet = object?.sheet;
  if (sheet && !session.model.worksheets.includes(sheet)) throw refusal('InvalidReference');
  return object;
}

function followReference({ session, references }: RequestObjects, path: ObjectPath): HostObject {
  const object = session.references.get(path.name);
  if (!object) throw refusal('InvalidReference', 'Workbook.getReference');
  references.set(path.id, path.name);
  return object;
}

function reachFrom(parent: HostObject, path: ObjectPath, args: Arguments): HostObject | null {
  if (path.type === PATH.method) return parent.obtain(memberName(path.name), args);
  if (path.type === PATH.property) return parent.child(memberName(path.name));
  if (path.type === PATH.indexer) return parent.item(args[0]);
  throw notImplemented(`ObjectPathType ${path.type}`);
}

function followParent(objects: RequestObjects, path: ObjectPath): HostObject | null {
  const parent = resolveObject(objects, path.parentId);
  if (parent === null) return null;
  const member = path.type === PATH.indexer ? 'getItem' : memberName(path.name);
  try {
    requireAlive(objects.session, parent);
    return reachFrom(parent, path, readArguments(objects, path.arguments));
  } catch (error) {
    if (!(error instanceof HostError) || error.location) throw error;
    throw new HostError(error.code, error.message, `${parent.type}.${member}`);
  }
}

function evaluate(objects: RequestObjects, path: ObjectPath): HostObject | null {
  const { session } = objects;
  if (path.type === PATH.root) return workbookObject(session, session.model);
  if (path.type === PATH.newObject) return officeService(session, path.name);
  if (path.type === PATH.reference) return followReference(objects, path);
  // A null object still names the parent it had, whose path is not part of the request.
  if (path.type === PATH.nullObject) return null;
  return followParent(objects, path);
}

/** The object of a path; null for a null object. */
export function resolveObject(objects: RequestObjects, pathId: number): HostObject | null {
  const known = objects.found.get(pathId);
  if (known !== undefined) return known;
  const path = objects.paths.get(pathId);
  if (!path) throw refusal('InvalidObjectPath');
  const object = evaluate(objects, path);
  objects.found.set(pathId, object);
  return object;
}

function replaceObjects(objects: RequestObjects, value: unknown, pathIds: unknown): unknown {
  if (isList(value)) {
    return value.map((item, index) => replaceObjects(objects, item, isList(pathIds) ? pathIds[index] : 0));
  }
  if (typeof pathIds === 'number' && pathIds !== 0) return resolveObject(objects, pathIds);
  if (!isRecord(value)) return value;
  const pathId = value['_ObjectPathId'];
  if (typeof pathId === 'number') return resolveObject(objects, pathId);
  const entries = Object.entries(value).map(
    ([name, inside]) => [name, replaceObjects(objects, inside, 0)] as const,
  );
  return Object.fromEntries(entries);
}

/** The arguments with objects in the places of their path ids. */
export function readArguments(objects: RequestObjects, { values, pathIds }: ArgumentList): Arguments {
  return values.map((value, index) => replaceObjects(objects, value, pathIds[index]));
}

/** Keeps the object of the path beyond the request. */
export function keepObject(objects: RequestObjects, pathId: number): void {
  const object = resolveObject(objects, pathId);
  if (!object) return;
  const reference = `reference-${objects.session.nextId()}`;
  objects.session.references.set(reference, object);
  objects.references.set(pathId, reference);
}
