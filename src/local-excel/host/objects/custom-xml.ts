/** `workbook.customXmlParts`: XML documents kept inside the workbook. */
import type { WorkbookModel } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';

type Part = WorkbookModel['customXmlParts'][number];
type PartTarget = { readonly model: WorkbookModel; readonly part: Part };
type Scoped = { readonly model: WorkbookModel; readonly namespace: string };

const ROOT_ELEMENT = /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)(\s[^>]*)?>/;

/** The namespace of the document's root element; empty when it has none. */
export function namespaceOf(xml: string): string {
  const [, name = '', attributes = ''] = ROOT_ELEMENT.exec(xml) ?? [];
  const prefix = name.includes(':') ? `:${name.split(':')[0]}` : '';
  return new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function requireXml(value: unknown): string {
  const xml = requireText(value);
  if (!ROOT_ELEMENT.test(xml)) throw refusal('InvalidArgument');
  return xml;
}

function deletePart({ model, part }: PartTarget): void {
  model.customXmlParts = model.customXmlParts.filter((other) => other !== part);
}

const partObject = defineObject<PartTarget>({
  type: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: { read: ({ part }) => part.id },
    namespaceUri: { read: ({ part }) => namespaceOf(part.xml) },
  },
  answers: { getXml: ({ part }) => part.xml },
  commands: {
    setXml: {
      effect: 'workbook',
      run: ({ part }, [xml]) => {
        part.xml = requireXml(xml);
      },
    },
    delete: { effect: 'workbook', run: deletePart },
  },
});

function partsIn({ model, namespace }: Scoped): readonly PartTarget[] {
  return model.customXmlParts
    .filter(({ xml }) => namespaceOf(xml) === namespace)
    .map((part) => ({ model, part }));
}

function onlyPart(session: HostSession, scoped: Scoped): HostObject | null {
  const [first, ...others] = partsIn(scoped);
  return first && others.length === 0 ? partObject(session, first) : null;
}

function requireOnlyPart(session: HostSession, scoped: Scoped): HostObject {
  const part = onlyPart(session, scoped);
  if (!part) throw refusal('GeneralException');
  return part;
}

const scopedCollection = defineObject<Scoped>({
  type: 'CustomXmlPartScopedCollection',
  items: (scoped, session) => partsIn(scoped).map((target) => partObject(session, target)),
  find: (scoped, id, session) => {
    const found = partsIn(scoped).find(({ part }) => part.id === id);
    return found ? partObject(session, found) : null;
  },
  finders: {
    getOnlyItem: (scoped, _, session) => requireOnlyPart(session, scoped),
    getOnlyItemOrNullObject: (scoped, _, session) => onlyPart(session, scoped),
  },
});

function addPart(session: HostSession, model: WorkbookModel, xml: unknown): HostObject {
  const part = { id: `{${session.nextId()}}`, xml: requireXml(xml) };
  model.customXmlParts.push(part);
  return partObject(session, { model, part });
}

export const customXmlPartCollection = defineObject<WorkbookModel>({
  type: 'CustomXmlPartCollection',
  items: (model, session) => model.customXmlParts.map((part) => partObject(session, { model, part })),
  find: (model, id, session) => {
    const part = model.customXmlParts.find((item) => item.id === id);
    return part ? partObject(session, { model, part }) : null;
  },
  finders: {
    getByNamespace: (model, [namespace], session) =>
      scopedCollection(session, { model, namespace: requireText(namespace) }),
  },
  makers: { add: { effect: 'workbook', make: (model, [xml], session) => addPart(session, model, xml) } },
});
