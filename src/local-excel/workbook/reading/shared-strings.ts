import { decodeCellText } from '../package/xml-text';
import { scanXml } from '../package/xml-scanner';

/**
 * The texts that cells name by number. Rich text comes without its formats, and phonetic readings are left out.
 */
export function readSharedStrings(xml: string | null): string[] {
  if (xml === null) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  for (const token of scanXml(xml)) {
    if (token.kind === 'text') {
      if (inText && !inPhonetic) text += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.selfClosing;
    if (token.name === 't') inText = opens;
    if (token.name === 'rPh') inPhonetic = opens;
    if (token.name !== 'si') continue;
    if (token.kind === 'open') text = '';
    if (!opens) strings.push(decodeCellText(text));
  }
  return strings;
}
