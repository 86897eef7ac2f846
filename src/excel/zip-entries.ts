/** ไฟล์ zip: a package such as an .xlsx or a .docx, as its entries by name, each unpacked by the browser's own means when it is asked for. */

/** The archive, or a part in it, is not what it says it is. */
export class BrokenFile extends Error {}

/** Null where the archive has no such entry. Throws `BrokenFile`. */
export type ZipEntries = { readonly bytes: (name: string) => Promise<Uint8Array | null> };

type Entry = { readonly offset: number; readonly packed: number; readonly isDeflated: boolean };

const [END_SIGNATURE, ENTRY_SIGNATURE, LOCAL_SIGNATURE] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
/** Larger than any part of a division's workbook or of a memo: an archive made to fill the memory says so, or is cut off here. */
const MOST_BYTES = 64 * 1024 * 1024;

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function readDirectory(file: Uint8Array, view: DataView, end: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) break;
    const method = view.getUint16(at + 10, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    // A damaged length leads beyond the end of the file, where this part of it simply ends.
    const nameBytes = file.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + (name ?? 0));
    if (method === STORED || method === DEFLATED) {
      entries.set(decoder.decode(nameBytes), {
        offset: view.getUint32(at + 42, true),
        packed: view.getUint32(at + 20, true),
        isDeflated: method === DEFLATED,
      });
    }
    at += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) throw new BrokenFile('a part of the archive is too large');
    chunks.push(part.value);
  }
  return joined(chunks, length);
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return await readAll(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
  } catch (error) {
    // Each browser has an error of its own for data that do not unpack.
    throw new BrokenFile('a part of the archive does not unpack', { cause: error });
  }
}

/** The entries of the archive; null where the bytes are none. */
export function readZip(file: Uint8Array<ArrayBuffer>): ZipEntries | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.byteLength < END_BYTES ? null : findEnd(view);
  if (end === null) return null;
  const entries = readDirectory(file, view, end);
  return {
    bytes: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined || entry.offset + LOCAL_BYTES > view.byteLength) return null;
      const { offset, packed, isDeflated } = entry;
      if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null;
      const start =
        offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      const bytes = file.subarray(start, start + packed);
      return isDeflated ? inflate(bytes) : bytes;
    },
  };
}
