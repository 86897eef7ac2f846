/**
 * ข้อความพร้อมรูปแบบ: our own HTML for a word processor, shown in the pane. The page's policy takes no style out of markup, so each
 * element is given its style by script, and what is not an element or text of ours never gets into the page.
 */
export type RichText = {
  /** The same without its looks: a line for each paragraph and row, cells apart by tabs. */
  readonly text: string;
  /** New nodes for the page. */
  readonly render: () => readonly Node[];
};

/** Where styles wait until script sets them: read as styles, each would be reported as a breach of the policy. */
const HELD_STYLE = 'data-style';
const KEPT_ATTRIBUTES = ['colspan', 'rowspan', 'lang'];

function copyNode(node: Node): Node | null {
  if (node instanceof Text) return document.createTextNode(node.data);
  if (!(node instanceof HTMLElement)) return null;
  const copy = document.createElement(node.localName);
  copy.style.cssText = node.getAttribute(HELD_STYLE) ?? '';
  for (const name of KEPT_ATTRIBUTES) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.append(...copyChildren(node));
  return copy;
}

function copyChildren(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) => copyNode(child) ?? []);
}

const ENDS: Readonly<Record<string, string>> = { P: '\n', TR: '\n', BR: '\n', TD: '\t', TH: '\t' };

function plainText(node: Node): string {
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map(plainText).join('') + (ENDS[node.nodeName] ?? '');
}

/** Cells hold paragraphs of their own, which end no line of the row. */
function tidy(text: string): string {
  return text.replace(/\n\t/g, '\t').replace(/\t+\n/g, '\n').trim();
}

/** Our own HTML escapes quotation marks in texts, so that only an attribute can look like one. */
function holdStyles(html: string): string {
  return html.replaceAll(' style="', ` ${HELD_STYLE}="`);
}

/** Reads HTML of ours without putting anything of it into the page. */
export function parseRichText(html: string): RichText {
  const { body } = new DOMParser().parseFromString(holdStyles(html), 'text/html');
  return { text: tidy(copyChildren(body).map(plainText).join('')), render: () => copyChildren(body) };
}
