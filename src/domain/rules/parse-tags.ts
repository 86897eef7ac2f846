import { parseKeys, parseList, parsePoints, parseText } from './parse-property';
import type { TagRule } from './rulebook';
import type { Complain } from './rulebook-problem';

function parseTag(value: unknown, property: string, complain: Complain): TagRule | null {
  const object = parseKeys(value, property, ['tag', 'from'], complain);
  if (object === null) return null;
  const tag = parseText(object['tag'], `${property}.tag`, complain);
  const from = parsePoints(object['from'], `${property}.from`, complain);
  return tag === null || from === null ? null : { tag, from };
}

function complainOfOrder(tags: readonly TagRule[], property: string, complain: Complain): void {
  tags.forEach(({ tag, from }, index) => {
    const above = tags[index - 1];
    if (above !== undefined && from.gte(above.from)) {
      complain(`${property}[${index}].from`, `is no less than that of “${above.tag}” above it`);
    }
    if (tags.findIndex((other) => other.tag === tag) < index) {
      complain(`${property}[${index}].tag`, 'is given twice');
    }
  });
  if (tags.at(-1)?.from.equals(0) !== true) complain(property, 'does not end with a tag from 0');
}

/** The tags from the highest score down; the last one is for every score. */
export function parseTags(value: unknown, property: string, complain: Complain): readonly TagRule[] | null {
  const list = parseList(value, property, complain);
  if (list === null) return null;
  const parsed = list.map((item, index) => parseTag(item, `${property}[${index}]`, complain));
  const tags = parsed.filter((tag) => tag !== null);
  if (tags.length === parsed.length) complainOfOrder(tags, property, complain);
  return tags;
}
