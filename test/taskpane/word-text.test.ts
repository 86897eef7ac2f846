import { textOfWordXml } from '../../src/taskpane/word-text';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function wordXml(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`;
}
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('textOfWordXml', () => {
  it('gives a line for each paragraph and each row of a table', () => {
    const cell = (...texts: readonly string[]) => `<w:tc>${texts.map(paragraph).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('ตัวชี้วัด')}${cell('คะแนน')}</w:tr><w:tr>${cell('๑. การปฏิบัติ', 'หน้าที่')}${cell('๑๐๐')}</w:tr></w:tbl>`;
    const text = textOfWordXml(
      wordXml(`${paragraph('เรียน')}${table}<w:sdt><w:sdtContent>${paragraph('ท้าย')}</w:sdtContent></w:sdt>`),
    );
    expect(text).toBe('เรียน\nตัวชี้วัด\tคะแนน\n๑. การปฏิบัติ หน้าที่\t๑๐๐\nท้าย');
  });

  it('takes what is seen of a paragraph: runs, breaks and tabs, not what was deleted', () => {
    const runs =
      '<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:br/></w:r><w:del><w:r><w:t>ค</w:t></w:r></w:del><w:ins><w:r><w:t>ง</w:t></w:r></w:ins>';
    expect(textOfWordXml(wordXml(`<w:p>${runs}</w:p>`))).toBe('ก ข\nง');
  });

  it.each([
    ['no XML', 'PK'],
    ['another document', '<html><body>ก</body></html>'],
    ['one with a document type', `<!DOCTYPE x>${wordXml('')}`],
  ])('refuses %s', (_, xml) => {
    expect(textOfWordXml(xml)).toBeNull();
  });
});
