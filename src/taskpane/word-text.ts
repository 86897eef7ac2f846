/** ข้อความของเอกสาร Word: paragraphs and rows of tables as lines. The XML is only looked at; no part of it enters the page. */
const DOCUMENT_TYPE = '<!DOCTYPE';
/** What has been deleted or moved away under tracked changes, and what old programs see in the place of something newer. */
const UNSEEN: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'instrText']);
const BREAKS: ReadonlySet<string> = new Set(['br', 'cr']);

function childrenOf(element: Element): readonly Element[] {
  return [...element.children].filter(({ localName }) => !UNSEEN.has(localName));
}

/** The words of a paragraph; a tab within it is a space, for tabs part the cells of a row. */
function wordsOf(element: Element): string {
  if (element.localName === 't') return element.textContent;
  if (element.localName === 'tab') return ' ';
  if (BREAKS.has(element.localName)) return '\n';
  return childrenOf(element).map(wordsOf).join('');
}

function rowOf(row: Element): string {
  const cells = childrenOf(row).filter(({ localName }) => localName === 'tc');
  return cells.map((cell) => linesOf(cell).join(' ').replace(/\s+/g, ' ')).join('\t');
}

function linesOf(element: Element): readonly string[] {
  return childrenOf(element).flatMap((child): readonly string[] => {
    if (child.localName === 'p') return [wordsOf(child)];
    return child.localName === 'tr' ? [rowOf(child)] : linesOf(child);
  });
}

/** The text of the main part of a .docx; null where it is no such part. */
export function textOfWordXml(xml: string): string | null {
  if (xml.includes(DOCUMENT_TYPE)) return null;
  const body = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return body.localName === 'document' ? linesOf(body).join('\n') : null;
}
