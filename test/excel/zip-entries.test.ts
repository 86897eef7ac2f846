import fc from 'fast-check';
import { BrokenFile, readZip } from '../../src/excel/zip-entries';
import { DEFLATED, STORED, zipOf } from '../support/zip-of';

const NAME = 'word/document.xml';
const LONG = 'ข้อความตัวอย่าง '.repeat(2000);

/** The words of the entry; null where there is none. */
async function wordsOf(archive: Uint8Array<ArrayBuffer>, name = NAME): Promise<string | null> {
  const bytes = (await readZip(archive)?.bytes(name)) ?? null;
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

describe('readZip', () => {
  it.each([
    ['packed', DEFLATED],
    ['stored', STORED],
  ])('reads an entry that is %s', async (_, method) => {
    expect(await wordsOf(zipOf({ mimetype: '', [NAME]: LONG, 'ท้าย.xml': 'ก' }, method))).toBe(LONG);
  });

  it.each([
    ['no archive', new TextEncoder().encode('ข้อความธรรมดา')],
    ['nothing', new Uint8Array()],
    ['an archive cut short', zipOf({ [NAME]: LONG }).slice(40)],
    ['one without the entry', zipOf({ 'xl/workbook.xml': 'ก' })],
    ['an entry packed otherwise', zipOf({ [NAME]: 'ก' }, 12)],
  ])('gives none for %s', async (_, bytes) => {
    expect(await wordsOf(bytes)).toBeNull();
  });

  it('says that a packed entry is damaged', async () => {
    const archive = zipOf({ [NAME]: LONG });
    await expect(wordsOf(archive.fill(0xff, 47, 60))).rejects.toThrow(BrokenFile);
  });

  it('never fails otherwise, whichever bytes are damaged', async () => {
    const whole = zipOf({ [NAME]: 'ข้อความ', 'docProps/app.xml': 'ก' });
    const damage = fc.record({ at: fc.nat(whole.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const archive = whole.slice();
        for (const { at, byte } of damages) archive[at] = byte;
        const outcome = await wordsOf(archive).catch((error: unknown) => error);
        const isTold = outcome === null || typeof outcome === 'string' || outcome instanceof BrokenFile;
        expect(isTold ? null : outcome).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
