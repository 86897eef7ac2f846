/**
 * Checksums of the parts of a zip. Unpacking does not compare them, and a damaged score that still unpacks would be read as
 * another score.
 */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** Whether every part has the checksum (CRC-32) that the zip's directory says. */
export function hasSoundParts(file: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): boolean {
  for (const [name, checksum] of readChecksums(file)) {
    const part = parts[name];
    if (part && checksumOf(part) !== checksum) return false;
  }
  return true;
}

function readChecksums(file: Uint8Array): Map<string, number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const checksums = new Map<string, number>();
  let at = directoryStart(view);
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(file.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    checksums.set(name, view.getUint32(at + 16, true));
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

/** The directory stands at the end; a comment may follow its closing record. */
function directoryStart(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return view.getUint32(at + 16, true);
  }
  return view.byteLength;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
