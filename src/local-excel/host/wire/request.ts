/** A request as office.js sends it: actions in the order of their execution, and the object paths they name. */
import { isList, isRecord } from '../wire-value';

/** Kinds of action, by their number on the wire. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** Kinds of object path, by their number on the wire. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export type ArgumentList = {
  readonly values: readonly unknown[];
  /** Object path ids at the places of objects, 0 at the others; nested as the values are. */
  readonly pathIds: readonly unknown[];
};

export type Action = {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly arguments: ArgumentList;
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
};

export type ObjectPath = {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parentId: number;
  readonly arguments: ArgumentList;
};

export type RequestBody = {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
};

/** A message of the client to its host. */
export type HostMessage = {
  readonly id: number;
  readonly flags: number;
  readonly body: RequestBody;
};

/** Thrown for what office.js never sends; it means that the library has changed. */
export class ProtocolError extends Error {}

function readRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new ProtocolError(`Not ${what}: ${JSON.stringify(value)}`);
  return value;
}

function readNumber(record: Readonly<Record<string, unknown>>, name: string): number {
  const value = record[name];
  if (typeof value !== 'number') throw new ProtocolError(`No number at ${name}: ${JSON.stringify(record)}`);
  return value;
}

function readName(record: Readonly<Record<string, unknown>>): string {
  return typeof record['Name'] === 'string' ? record['Name'] : '';
}

function optionalRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function parseArguments(value: unknown): ArgumentList {
  const info = optionalRecord(value);
  const values = info['Arguments'];
  const pathIds = info['ReferencedObjectPathIds'];
  return { values: isList(values) ? values : [], pathIds: isList(pathIds) ? pathIds : [] };
}

function parseAction(value: unknown): Action {
  const action = readRecord(value, 'an action');
  return {
    id: readNumber(action, 'Id'),
    type: readNumber(action, 'ActionType'),
    name: readName(action),
    pathId: readNumber(action, 'ObjectPathId'),
    arguments: parseArguments(action['ArgumentInfo']),
    query: optionalRecord(action['QueryInfo']),
    state: optionalRecord(action['ObjectState']),
  };
}

function parsePath(value: unknown): ObjectPath {
  const path = readRecord(value, 'an object path');
  const parentId = path['ParentObjectPathId'];
  return {
    id: readNumber(path, 'Id'),
    type: readNumber(path, 'ObjectPathType'),
    name: readName(path),
    parentId: typeof parentId === 'number' ? parentId : 0,
    arguments: parseArguments(path['ArgumentInfo']),
  };
}

function parseBody(value: unknown): RequestBody {
  const body = readRecord(value, 'a request body');
  const actions = body['Actions'];
  if (!isList(actions)) throw new ProtocolError('A request without actions');
  const paths = Object.values(optionalRecord(body['ObjectPaths'])).map(parsePath);
  return { actions: actions.map(parseAction), paths: new Map(paths.map((path) => [path.id, path])) };
}

/** The message in the text that the client handed to its bridge; `ProtocolError` when it is of another shape. */
export function parseHostMessage(text: string): HostMessage {
  const parsed: unknown = JSON.parse(text);
  const message = readRecord(parsed, 'a message');
  const request = readRecord(message['message'], 'a request');
  const body: unknown = typeof request['body'] === 'string' ? JSON.parse(request['body']) : request['body'];
  return { id: readNumber(message, 'id'), flags: readNumber(message, 'flags'), body: parseBody(body) };
}

/** True for the request by which office.js gives back the ranges of a finished run. */
export function isCleanUp({ actions }: RequestBody): boolean {
  const others = actions.filter(({ type }) => type !== ACTION.instantiate);
  return others.length > 0 && others.every(({ name }) => name === '_RemoveReference');
}
