/** Names of the parts inside a workbook file: paths without a leading slash, such as `xl/worksheets/sheet1.xml`. */

/** The part a relationship of `owner` points at; `target` is relative to the owner's folder, or absolute. */
export function resolvePartName(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = owner.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** How a relationship of `owner` points at a part: relative to the owner's folder, the one form every reader takes. */
export function relativeTarget(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The part that holds the relationships of `owner`; the empty owner is the package itself. */
export function relationshipsPartOf(owner: string): string {
  const slash = owner.lastIndexOf('/');
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

/** A part name that nobody uses yet: `before`, the first free number from 1, `after`. */
export function freePartName(taken: (name: string) => boolean, before: string, after: string): string {
  let number = 1;
  while (taken(`${before}${number}${after}`)) number += 1;
  return `${before}${number}${after}`;
}
