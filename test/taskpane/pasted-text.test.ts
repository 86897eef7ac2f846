import { textOfPaste } from '../../src/taskpane/pasted-text';

describe('textOfPaste', () => {
  it('takes plain text as it comes, with the line ends of any system', () => {
    expect(textOfPaste({ html: '<p>ก</p>', text: 'บรรทัดแรก\r\nบรรทัดสอง\vในย่อหน้า' })).toBe(
      'บรรทัดแรก\nบรรทัดสอง\nในย่อหน้า',
    );
  });

  it('puts a table of a document into lines, its cells apart by tabs, between its paragraphs', () => {
    const html =
      '<p style="color:red">ผลการประเมิน</p><table><tr><td><p>ตัวชี้วัด</p></td><td>คะแนน</td></tr>' +
      '<tr><td><p>๑. การปฏิบัติ</p><p>หน้าที่</p></td><td>๑๐๐</td></tr></table><p>จึงเรียนมา</p><script>alert(1)</script>';
    expect(textOfPaste({ html, text: 'ไม่ใช้' })).toBe(
      'ผลการประเมิน\nตัวชี้วัด\tคะแนน\n๑. การปฏิบัติ หน้าที่\t๑๐๐\n\nจึงเรียนมา',
    );
  });
});
