/**
 * Reading a workbook file that a division sent back, without opening it in Excel: nothing of it comes into the open workbook
 * before the user has seen what it would change.
 */
import type { ReturnedSheet } from '../../domain/sheets/division/returned-sheet';
import { OWN_SHEET_PROPERTY, parseTag } from '../own-sheet';
import type { ReturnedFileReading } from '../workbook-gateway';
import { readFileCells, readSharedParts, type SharedParts } from './file-cells';
import { attributeOf, elementsIn, openParts, type Link, type WorkbookParts } from './workbook-parts';
import { BrokenFile } from '../zip-entries';

/** How files of Excel 97 and files with a password begin. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The mark by which a sheet is ours: its name stands in the sheet, its value as UTF-16 in a part of its own. */
async function readMark(
  parts: WorkbookParts,
  sheet: Element,
  links: readonly Link[],
): Promise<ReturnedSheet['mark']> {
  const property = elementsIn(sheet, 'customPr').find(
    (one) => attributeOf(one, 'name') === OWN_SHEET_PROPERTY,
  );
  const id = Array.from(property?.attributes ?? []).find(({ localName }) => localName === 'id')?.value;
  const target = links.find((link) => link.id === id)?.target;
  const bytes = target === undefined ? null : await parts.bytes(target);
  if (bytes === null) return null;
  return parseTag(new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/u, ''));
}

async function readSheet(
  parts: WorkbookParts,
  name: string,
  part: string,
  shared: SharedParts,
): Promise<ReturnedSheet | null> {
  const sheet = await parts.xml(part);
  if (sheet?.localName !== 'worksheet') return null;
  const { top, left, values, texts } = readFileCells(sheet, shared);
  const mark = await readMark(parts, sheet, await parts.links(part));
  return { mark, name, top, left, values, formulas: values, texts };
}

async function readSheets(parts: WorkbookParts): Promise<readonly ReturnedSheet[] | null> {
  const main = (await parts.links('')).find(({ kind }) => kind === 'officeDocument')?.target;
  const workbook = main === undefined ? null : await parts.xml(main);
  if (main === undefined || workbook === null) return null;
  const links = await parts.links(main);
  const shared = await readSharedParts(parts, main);
  const sheets = elementsIn(workbook, 'sheet').map((entry) => {
    const id = Array.from(entry.attributes).find(
      ({ localName, prefix }) => localName === 'id' && prefix !== null,
    );
    const part = links.find((link) => link.id === id?.value)?.target ?? '';
    return readSheet(parts, attributeOf(entry, 'name'), part, shared);
  });
  return (await Promise.all(sheets)).filter((sheet) => sheet !== null);
}

/** The worksheets of the file with what they hold. What is wrong with the file is said, never thrown. */
export async function readReturnedFile(file: Uint8Array<ArrayBuffer>): Promise<ReturnedFileReading> {
  if (COMPOUND_FILE.every((byte, index) => file[index] === byte)) {
    return { kind: 'unreadable', because: 'locked' };
  }
  const parts = openParts(file);
  if (parts === null) return { kind: 'unreadable', because: 'broken' };
  if (typeof DecompressionStream === 'undefined') return { kind: 'unreadable', because: 'tooOld' };
  try {
    const sheets = await readSheets(parts);
    return sheets === null ? { kind: 'unreadable', because: 'broken' } : { kind: 'read', sheets };
  } catch (error) {
    if (error instanceof BrokenFile) return { kind: 'unreadable', because: 'broken' };
    throw error;
  }
}
