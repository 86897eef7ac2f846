/** ส่วนหนึ่งของไฟล์ zip: one part of a package such as a .docx, unpacked by the browser's own means. */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LENGTH_OF_END = 22;
const LONGEST_COMMENT = 0xffff;
const LENGTH_OF_ENTRY = 46;
const LENGTH_OF_LOCAL_HEADER = 30;
const STORED = 0;
const DEFLATED = 8;
/** What a memo never comes to, and a file made to fill the memory does. */
const LARGEST_PART = 30_000_000;

type Entry = { readonly method: number; readonly size: number; readonly offset: number };

function findEnd(view: DataView): number | null {
  const last = view.byteLength - LENGTH_OF_END;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** The entry of a name in the directory at the end of the package; null where it has none. */
function findEntry(view: DataView, name: string): Entry | null {
  const end = findEnd(view);
  if (end === null) return null;
  const words = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const own = words.decode(new Uint8Array(view.buffer, at + LENGTH_OF_ENTRY, nameLength));
    if (own === name) {
      return {
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      };
    }
    at += LENGTH_OF_ENTRY + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return null;
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong in writing goes wrong in reading as well, and is caught there.
  const writing = Promise.allSettled([writer.write(packed), writer.close()]);
  const reader = stream.readable.getReader();
  const words = new TextDecoder();
  let text = '';
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    text += words.decode(step.value, { stream: true });
    if (text.length > LARGEST_PART) return null;
  }
  await writing;
  return text;
}

async function unpack(view: DataView<ArrayBuffer>, { method, size, offset }: Entry): Promise<string | null> {
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = new Uint8Array(view.buffer, offset + LENGTH_OF_LOCAL_HEADER + names, size);
  if (method === STORED) return new TextDecoder().decode(packed);
  return method === DEFLATED ? inflate(packed) : null;
}

/** The words of one part; null where the bytes are no package, lack the part, or are damaged or locked. */
export async function readZipPart(bytes: ArrayBuffer, name: string): Promise<string | null> {
  const view = new DataView(bytes);
  try {
    const entry = findEntry(view, name);
    return entry === null ? null : await unpack(view, entry);
  } catch {
    // Any byte of a damaged package may lead beyond its end or to what is no packed data: the user is told that it cannot be read.
    return null;
  }
}
