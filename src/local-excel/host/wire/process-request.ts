/**
 * Serves one request: its actions in order, until one fails. A request is no transaction: what was done before the failing action
 * stays done and its results are delivered, later actions are not run.
 */
import { calculateIfNeeded } from '../calculation';
import { HostError, notImplemented } from '../host-error';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';
import { answerQuery, needsCalculation, type Naming } from './answer-query';
import { memberName } from './member-name';
import {
  createRequestObjects,
  keepObject,
  readArguments,
  requireAlive,
  resolveObject,
  type RequestObjects,
} from './object-paths';
import { ACTION, type Action, type RequestBody } from './request';

export type ActionResult = { readonly ActionId: number; readonly Value: unknown };

export type ResponseError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
};

export type ResponseBody = {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
};

/** Called before each action; throws to make it fail. */
export type BeforeAction = () => void;

function instantiate(objects: RequestObjects, action: Action, object: HostObject): unknown {
  const reference = objects.references.get(action.pathId);
  return reference ? { _ReferenceId: reference } : object.identity();
}

async function query(
  session: HostSession,
  action: Action,
  object: HostObject,
  naming: Naming,
): Promise<unknown> {
  if (!session.calculationSuspended && needsCalculation(object, action.query))
    await calculateIfNeeded(session);
  return answerQuery(object, action.query, naming);
}

function callMethod(objects: RequestObjects, action: Action, object: HostObject): unknown {
  if (action.name === '_KeepReference') {
    keepObject(objects, action.pathId);
    return;
  }
  if (action.name === '_RemoveReference') {
    return void objects.session.references.delete(requireText(action.arguments.values[0]));
  }
  return object.perform(memberName(action.name), readArguments(objects, action.arguments));
}

function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) object.write(name, value);
}

async function runAction(objects: RequestObjects, action: Action): Promise<unknown> {
  const { session } = objects;
  const object = requireAlive(session, resolveObject(objects, action.pathId));
  if (object === null) return null;
  switch (action.type) {
    case ACTION.instantiate:
      return instantiate(objects, action, object);
    case ACTION.query:
      return query(session, action, object, 'wire');
    case ACTION.queryAsJson:
      return query(session, action, object, 'json');
    case ACTION.method:
      return callMethod(objects, action, object);
    case ACTION.setProperty: {
      object.write(memberName(action.name), readArguments(objects, action.arguments)[0]);
      return;
    }
    case ACTION.update: {
      update(object, action.state);
      return;
    }
    default:
      throw notImplemented(`ActionType ${action.type}`);
  }
}

function memberOf(objects: RequestObjects, action: Action): string {
  const object = resolveObject(objects, action.pathId);
  return `${object?.type ?? 'Object'}.${memberName(action.name)}`;
}

function describeError(
  error: unknown,
  objects: RequestObjects,
  action: Action,
  index: number,
): ResponseError {
  if (!(error instanceof HostError)) throw error;
  const Location = error.location ?? (action.name === '' ? '' : memberOf(objects, action));
  return { Code: error.code, Message: error.message, Location, ActionIndex: index };
}

/** Serves the request and calculates what it changed. Throws only for faults of the host itself. */
export async function processRequest(
  session: HostSession,
  body: RequestBody,
  beforeAction: BeforeAction,
): Promise<ResponseBody> {
  const objects = createRequestObjects(session, body);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let failure: ResponseError | null = null;
  for (const [index, action] of body.actions.entries()) {
    try {
      beforeAction();
      if (action.type === ACTION.trace) traces.push(action.id);
      const value = action.type === ACTION.trace ? null : await runAction(objects, action);
      if (action.type !== ACTION.setProperty) results.push({ ActionId: action.id, Value: value ?? null });
    } catch (error) {
      failure = describeError(error, objects, action, index);
      break;
    }
  }
  session.calculationSuspended = false;
  await calculateIfNeeded(session);
  return { Results: results, TraceIds: traces, ...(failure && { Error: failure }) };
}
