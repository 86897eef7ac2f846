import { removeContentType } from '../package/content-types';
import { relationshipsPartOf } from '../package/part-name';
import { readRelationships } from '../package/relationships';
import type { ZipPackage } from '../package/zip-package';

/** All parts that one reaches from the package by following links. */
export function linkedParts(parts: ZipPackage): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const { target, external } of readRelationships(parts, owner)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

/** Takes out what a save has cut off: parts that were `linked` before and that nothing leads to any more. */
export function removeUnlinkedParts(parts: ZipPackage, linked: ReadonlySet<string>): void {
  const still = linkedParts(parts);
  for (const part of linked) {
    if (still.has(part) || !parts.has(part)) continue;
    parts.remove(part);
    parts.remove(relationshipsPartOf(part));
    removeContentType(parts, part);
  }
}
