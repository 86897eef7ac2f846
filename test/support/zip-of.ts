import { deflateRawSync } from 'node:zlib';

/** Texts by the name that they have in the archive. */
export type Parts = Readonly<Record<string, string>>;

export const [STORED, DEFLATED] = [0, 8];

function header(
  signature: number,
  length: number,
  fields: readonly (readonly [at: number, value: number])[],
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, value] of fields) bytes.writeUInt32LE(value, at);
  return bytes;
}

/** An archive of these parts; checksums are left out, since nobody looks at them. A method other than deflating packs nothing. */
export function zipOf(parts: Parts, method = DEFLATED): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = method === DEFLATED ? deflateRawSync(Buffer.from(text)) : Buffer.from(text);
    const local = header(0x04034b50, 30, [[26, Buffer.byteLength(name)]]);
    const entry = header(0x02014b50, 46, [
      [20, packed.length],
      [28, Buffer.byteLength(name)],
      [42, offset],
    ]);
    entry.writeUInt16LE(method, 10);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = header(0x06054b50, 22, [[16, offset]]);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  return new Uint8Array(Buffer.concat([...locals, ...entries, end]));
}
