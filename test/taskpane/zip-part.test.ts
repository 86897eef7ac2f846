import { deflateRawSync } from 'node:zlib';
import { readZipPart } from '../../src/taskpane/zip-part';
import { lendStreams } from './streams';

lendStreams();

const NAME = 'word/document.xml';

/** A package of one part, as the simplest archiver writes it. */
function zipOf(name: string, content: string, method = 8): ArrayBuffer {
  const plain = Buffer.from(content);
  const packed = method === 8 ? deflateRawSync(plain) : plain;
  const file = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt16LE(file.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(plain.length, 24);
  entry.writeUInt16LE(file.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + file.length + packed.length, 16);
  const whole = Buffer.concat([local, file, packed, entry, file, end, Buffer.from('')]);
  return new Uint8Array(whole).buffer;
}

describe('readZipPart', () => {
  it.each([
    ['packed', 8],
    ['stored', 0],
  ])('reads a part that is %s', async (_, method) => {
    const content = 'ข้อความตัวอย่าง '.repeat(2000);
    expect(await readZipPart(zipOf(NAME, content, method), NAME)).toBe(content);
  });

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['no package', new TextEncoder().encode('ข้อความธรรมดา').buffer],
    ['a package without the part', zipOf('xl/workbook.xml', 'ก')],
    ['a part packed otherwise', zipOf(NAME, 'ก', 12)],
    ['a package cut short', zipOf(NAME, 'ก'.repeat(500)).slice(40)],
  ])('gives none for %s', async (_, bytes) => {
    expect(await readZipPart(bytes, NAME)).toBeNull();
  });

  it('gives none for a part that is damaged', async () => {
    const bytes = zipOf(NAME, 'ก'.repeat(500));
    new Uint8Array(bytes).fill(0xff, 47, 60);
    expect(await readZipPart(bytes, NAME)).toBeNull();
  });
});
