/** What a `load` brings back: the selected properties of an object, of what it leads to and of the items of a collection. */
import type { HostObject } from '../object-definition';
import { notImplemented } from '../host-error';
import { isList } from '../wire-value';
import { wireName } from './member-name';

/** `wire` names are PascalCase with ids for finding the object again, `json` ones are those of `retrieve`. */
export type Naming = 'wire' | 'json';

/** `['format', 'fill', 'color']` of `format/fill/color`. */
type MemberPath = readonly string[];
type Answer = Readonly<Record<string, unknown>>;

const EVERYTHING: readonly MemberPath[] = [['*']];

function parseSelection(query: Readonly<Record<string, unknown>>): readonly MemberPath[] {
  const names = [query['Select'], query['Expand']].flatMap((list) => (isList(list) ? list : [list]));
  const paths = names
    .filter((name) => typeof name === 'string')
    .map((name) => name.split(/[/.]/).filter((part) => part !== '' && part !== 'items'))
    .map((path) => (path.length === 0 ? ['*'] : path));
  return paths.length === 0 ? EVERYTHING : paths;
}

function named(name: string, naming: Naming): string {
  return naming === 'wire' ? wireName(name) : name;
}

function selectedProperties(object: HostObject, selection: readonly MemberPath[]): readonly string[] {
  return selection.flatMap(([name = '*', ...rest]) => {
    if (name === '*') return object.scalars;
    return rest.length === 0 && object.memberKind(name) === 'property' ? [name] : [];
  });
}

/** What is selected of each object that this one leads to. */
function selectedChildren(object: HostObject, selection: readonly MemberPath[]): Map<string, MemberPath[]> {
  const children = new Map<string, MemberPath[]>();
  for (const [name = '*', ...rest] of selection) {
    if (name === '*' || (rest.length === 0 && object.memberKind(name) === 'property')) continue;
    if (object.memberKind(name) !== 'child') throw notImplemented(`${object.type}.${name}`);
    children.set(name, [...(children.get(name) ?? []), rest.length === 0 ? ['*'] : rest]);
  }
  return children;
}

function answerObject(object: HostObject, selection: readonly MemberPath[], naming: Naming): Answer {
  const answer: Record<string, unknown> = naming === 'wire' ? { ...object.identity() } : {};
  for (const name of selectedProperties(object, selection)) answer[named(name, naming)] = object.read(name);
  for (const [name, inside] of selectedChildren(object, selection)) {
    const child = object.child(name);
    answer[named(name, naming)] = child && answerSelection(child, inside, naming, {});
  }
  return answer;
}

function slice(
  items: readonly HostObject[],
  query: Readonly<Record<string, unknown>>,
): readonly HostObject[] {
  const skip = typeof query['Skip'] === 'number' ? query['Skip'] : 0;
  const top = typeof query['Top'] === 'number' ? query['Top'] : items.length;
  return items.slice(skip, skip + top);
}

function answerSelection(
  object: HostObject,
  selection: readonly MemberPath[],
  naming: Naming,
  query: Readonly<Record<string, unknown>>,
): Answer {
  if (!object.items) return answerObject(object, selection, naming);
  const isOwn = ([name = '*', ...rest]: MemberPath) =>
    rest.length === 0 && object.memberKind(name) === 'property';
  const answer = answerObject(object, selection.filter(isOwn), naming);
  const ofItems = selection.filter((path) => !isOwn(path));
  if (ofItems.length === 0) return answer;
  const items = slice(object.items(), query).map((item) => answerSelection(item, ofItems, naming, {}));
  return { ...answer, [naming === 'wire' ? '_Items' : 'items']: items };
}

/** The answer to a query on the object. A member that the host does not know is refused. */
export function answerQuery(
  object: HostObject,
  query: Readonly<Record<string, unknown>>,
  naming: Naming,
): Answer {
  return answerSelection(object, parseSelection(query), naming, query);
}

/** Whether the answer depends on formula results. */
export function needsCalculation(object: HostObject, query: Readonly<Record<string, unknown>>): boolean {
  return parseSelection(query).some((path) => {
    const last = path[path.length - 1] ?? '*';
    return last === '*' || path.length > 1 || object.items !== null || object.isCalculated(last);
  });
}
