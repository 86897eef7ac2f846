import { Blob } from 'node:buffer';
import { readTextFile } from '../../src/taskpane/text-file';
import { zipOf } from '../support/zip-of';
import { lendStreams } from './streams';

lendStreams();
// The page's own has no stream.
Object.assign(globalThis, { Blob });

const MAIN_PART = 'word/document.xml';
const XML =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
  '<w:p><w:r><w:t>เรียน นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง</w:t></w:r></w:p></w:body></w:document>';

function fileOf(content: BlobPart, name: string): File {
  return new File([content], name);
}

describe('readTextFile', () => {
  it('reads the main part of a memo as Word keeps it', async () => {
    const memo = fileOf(zipOf({ 'docProps/app.xml': '<x/>', [MAIN_PART]: XML }), 'บันทึก.DOCX');
    expect(await readTextFile(memo)).toBe('เรียน นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
  });

  it.each([
    ['is no package', new TextEncoder().encode('ข้อความธรรมดา')],
    ['lacks the main part', zipOf({ 'xl/workbook.xml': '<x/>' })],
    ['has a damaged main part', zipOf({ [MAIN_PART]: XML }).fill(0xff, 47, 60)],
  ])('gives none for a memo that %s', async (_, bytes) => {
    expect(await readTextFile(fileOf(bytes, 'บันทึก.docx'))).toBeNull();
  });

  it('reads a text file in UTF-8, and gives none for a picture', async () => {
    expect(await readTextFile(fileOf('ข้อความ', 'บันทึก.txt'))).toBe('ข้อความ');
    expect(await readTextFile(fileOf(new Uint8Array([0x89, 0, 0x50, 0]), 'ภาพ.txt'))).toBeNull();
  });
});
