import { columnOfLetters, formatCell } from '../cell-address';
import { applyEdits, type XmlEdit } from '../package/xml-edit';
import { attributeReader, scanXml } from '../package/xml-scanner';

const addressOf = attributeReader('r');

/**
 * A sheet's part in which every row and cell says its address. The format lets them go without, by counting on from the one
 * before; then none could be put in or taken out without moving the others.
 */
export function withAddresses(xml: string): string {
  const edits: XmlEdit[] = [];
  let row = -1;
  let column = -1;
  for (const { kind, name, attributes, start } of scanXml(xml)) {
    if (kind !== 'open' || (name !== 'row' && name !== 'c')) continue;
    const address = addressOf(attributes);
    if (name === 'row') {
      row = address === undefined ? row + 1 : Number(address) - 1;
      column = -1;
      if (address === undefined) edits.push(addressEdit(xml, start, String(row + 1)));
      continue;
    }
    const letters = /^[A-Za-z]+/.exec(address ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnOfLetters(letters);
    if (address === undefined) edits.push(addressEdit(xml, start, formatCell(row, column)));
  }
  return applyEdits(xml, edits);
}

function addressEdit(xml: string, start: number, address: string): XmlEdit {
  const name = /^<[^\s/>]+/.exec(xml.slice(start, start + 100))?.[0] ?? '';
  const at = start + name.length;
  return { start: at, end: at, text: ` r="${address}"` };
}
