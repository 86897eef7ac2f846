import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookRefusal } from '../workbook-refusal';
import { hasSoundParts } from './zip-checksums';

/**
 * The parts of a workbook file. A part that nobody sets keeps its bytes. Names are matched regardless of case, as Excel does.
 */
export type ZipPackage = {
  readonly has: (name: string) => boolean;
  readonly names: () => readonly string[];
  readonly bytes: (name: string) => Uint8Array | null;
  /** The part as text, or null when there is no such part. */
  readonly text: (name: string) => string | null;
  readonly setBytes: (name: string, bytes: Uint8Array) => void;
  readonly setText: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  readonly toBytes: () => Uint8Array;
};

const MAXIMUM_PARTS = 10_000;

/** Bytes. Far above any workbook people keep, and small enough for a browser tab. */
const MAXIMUM_UNPACKED = 400 * 1024 * 1024;

const ZIP_SIGNATURE = [0x50, 0x4b];
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Unpacks a file. Throws `WorkbookRefusal` for what is no zip, is broken or would unpack to more than 400 MB. */
export function openPackage(file: Uint8Array): ZipPackage {
  if (file.length === 0) throw new WorkbookRefusal('empty');
  if (startsWith(file, COMPOUND_SIGNATURE)) throw new WorkbookRefusal(compoundKind(file));
  if (!startsWith(file, ZIP_SIGNATURE)) throw new WorkbookRefusal('notAWorkbook');
  return packageOf(unpack(file));
}

function startsWith(file: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => file[index] === byte);
}

/** An OLE compound file is a workbook behind a password (it holds an `EncryptedPackage`) or one of Excel 97 to 2003. */
function compoundKind(file: Uint8Array): 'passwordProtected' | 'oldFormat' | 'notAWorkbook' {
  const text = strFromU8(file, true);
  if (text.includes(compoundName('EncryptedPackage'))) return 'passwordProtected';
  if (text.includes(compoundName('Workbook')) || text.includes(compoundName('Book'))) return 'oldFormat';
  return 'notAWorkbook';
}

function compoundName(name: string): string {
  return `${name.split('').join('\0')}\0\0\0`;
}

function unpack(file: Uint8Array): Record<string, Uint8Array> {
  let parts = 0;
  let unpacked = 0;
  try {
    const entries = unzipSync(file, {
      filter: (entry) => {
        parts += 1;
        unpacked += entry.originalSize;
        if (parts > MAXIMUM_PARTS || unpacked > MAXIMUM_UNPACKED) throw new WorkbookRefusal('tooLarge');
        return !entry.name.endsWith('/');
      },
    });
    if (!hasSoundParts(file, entries)) throw new WorkbookRefusal('damaged');
    return entries;
  } catch (fault) {
    throw fault instanceof WorkbookRefusal ? fault : new WorkbookRefusal('damaged', fault);
  }
}

function packageOf(entries: Record<string, Uint8Array>): ZipPackage {
  const parts = new Map(Object.entries(entries));
  const spelling = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const spelt = (name: string): string => spelling.get(name.toLowerCase()) ?? name;
  const setBytes = (name: string, bytes: Uint8Array): void => {
    parts.set(spelt(name), bytes);
    spelling.set(name.toLowerCase(), spelt(name));
  };
  return {
    has: (name) => parts.has(spelt(name)),
    names: () => [...parts.keys()],
    bytes: (name) => parts.get(spelt(name)) ?? null,
    text: (name) => decodePart(parts.get(spelt(name))),
    setBytes,
    setText: (name, text) => setBytes(name, strToU8(text)),
    remove: (name) => {
      parts.delete(spelt(name));
      spelling.delete(name.toLowerCase());
    },
    toBytes: () => zipSync(Object.fromEntries(parts), { level: 4, mtime: ZIP_EPOCH }),
  };
}

/** The earliest day a zip can say. A fixed one makes the same content give the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** A part in UTF-16 is written back in UTF-8, so its declaration must not say otherwise. */
function decodePart(bytes: Uint8Array | undefined): string | null {
  if (!bytes) return null;
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if (!isLittle && !isBig) return new TextDecoder('utf-8').decode(bytes);
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  return text.replace(/^(<\?xml[^>]*encoding=["'])UTF-16/i, '$1UTF-8');
}
