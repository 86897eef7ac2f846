import { readRelationships } from '../package/relationships';
import { childOf, childrenOf, parseXml } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';

/**
 * Settings of an add-in (`workbook.settings`) live in a web extension part, which names the add-in by the id of its manifest
 * and holds each value as JSON.
 */
export const ADD_IN_ID = '7c1f4d0a-93b6-4e58-8a0d-5b2e6f17c9d4';

/** The part that holds our settings, or null when the file has none. */
export function settingsPart(parts: ZipPackage): string | null {
  const extensions = taskPaneParts(parts).flatMap((part) => readRelationships(parts, part));
  const ours = extensions.find(({ kind, target }) => kind === 'webextension' && isOurs(parts.text(target)));
  return ours?.target ?? null;
}

/** The parts that list the task panes of the file. */
export function taskPaneParts(parts: ZipPackage): string[] {
  const links = readRelationships(parts, '').filter(({ kind }) => kind === 'webextensiontaskpanes');
  return links.map(({ target }) => target);
}

function isOurs(xml: string | null): boolean {
  const reference = xml === null ? null : childOf(parseXml(xml), 'reference');
  return reference?.attributes.get('id')?.replace(/[{}]/g, '').toLowerCase() === ADD_IN_ID;
}

/** Our settings; a value that is no JSON is taken as text. */
export function readSettings(parts: ZipPackage): Map<string, unknown> {
  const part = settingsPart(parts);
  const xml = part === null ? null : parts.text(part);
  const properties = xml === null ? [] : childrenOf(childOf(parseXml(xml), 'properties'), 'property');
  return new Map(
    properties.map(({ attributes }) => [
      attributes.get('name') ?? '',
      valueOf(attributes.get('value') ?? ''),
    ]),
  );
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
