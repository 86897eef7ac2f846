import { addContentType } from '../package/content-types';
import { freePartName } from '../package/part-name';
import { addRelationship, OFFICE_RELATIONSHIPS } from '../package/relationships';
import { buildElement } from '../package/xml-build';
import { appendEdit, applyEdits, prefixed } from '../package/xml-edit';
import { childOf, parseXml } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { ADD_IN_ID, settingsPart, taskPaneParts } from '../reading/settings-reading';

const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const MICROSOFT_RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY_PANES = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"></wetp:taskpanes>`;

/**
 * Writes the add-in's settings as Excel does: into the web extension part that names the add-in, which is made when the file
 * has none. The pane it belongs to stays closed, so that the file asks nobody to open it.
 */
export function writeSettings(parts: ZipPackage, settings: ReadonlyMap<string, unknown>): void {
  const standing = settingsPart(parts);
  if (standing === null && settings.size === 0) return;
  const part = standing ?? newExtension(parts);
  const xml = parts.text(part) ?? '';
  const root = parseXml(xml);
  const properties = childOf(root, 'properties');
  const content = [...settings].map(([name, value]) =>
    buildElement(prefixed(root, 'property'), { name, value: JSON.stringify(value ?? null) }),
  );
  const fragment = buildElement(prefixed(root, 'properties'), {}, content.join(''));
  const edit = properties
    ? { start: properties.start, end: properties.end, text: fragment }
    : appendEdit(xml, root, fragment);
  parts.setText(part, applyEdits(xml, [edit]));
}

function newExtension(parts: ZipPackage): string {
  const panes = taskPaneParts(parts)[0] ?? newTaskPanes(parts);
  const part = freePartName((name) => parts.has(name), 'xl/webextensions/webextension', '.xml');
  parts.setText(part, extensionXml());
  addContentType(parts, part, EXTENSION_TYPE);
  const id = addRelationship(parts, panes, `${MICROSOFT_RELATIONSHIPS}/webextension`, part);
  const xml = parts.text(panes) ?? EMPTY_PANES;
  const root = parseXml(xml);
  const reference = buildElement(prefixed(root, 'webextensionref'), {
    'xmlns:r': OFFICE_RELATIONSHIPS,
    'r:id': id,
  });
  const place = { dockstate: 'right', visibility: '0', width: 350, row: root.children.length };
  const pane = buildElement(prefixed(root, 'taskpane'), place, reference);
  parts.setText(panes, applyEdits(xml, [appendEdit(xml, root, pane)]));
  return part;
}

function newTaskPanes(parts: ZipPackage): string {
  const part = freePartName((name) => parts.has(name), 'xl/webextensions/taskpanes', '.xml');
  parts.setText(part, EMPTY_PANES);
  addContentType(parts, part, PANES_TYPE);
  addRelationship(parts, '', `${MICROSOFT_RELATIONSHIPS}/webextensiontaskpanes`, part);
  return part;
}

function extensionXml(): string {
  const instance = `{${crypto.randomUUID().toUpperCase()}}`;
  const reference = { id: ADD_IN_ID, version: '1.0.0.0', store: 'developer', storeType: 'Registry' };
  const content = [
    buildElement('we:reference', reference),
    buildElement('we:alternateReferences', {}),
    buildElement('we:properties', {}),
    buildElement('we:bindings', {}),
    buildElement('we:snapshot', { 'xmlns:r': OFFICE_RELATIONSHIPS }),
  ];
  const root = { 'xmlns:we': EXTENSION_NAMESPACE, id: instance };
  return DECLARATION + buildElement('we:webextension', root, content.join(''));
}
