import fc from 'fast-check';
import { readPaste } from '../../src/taskpane/pasted-grid';

function rowsOf(pasted: { readonly html?: string; readonly text?: string }) {
  const read = readPaste({ html: '', text: '', ...pasted }, 'วางใหม่');
  return 'grid' in read ? read.grid.values : read.problem;
}

function table(...rows: readonly string[]) {
  return `<html><head><title>หน้าเว็บ</title><style>td{}</style></head><body><!--StartFragment--><table>${rows.join('')}</table></body></html>`;
}

describe('readPaste of a web page', () => {
  it('gives a row for each row and a line for each paragraph of a cell', () => {
    const html = table(
      '<tr><th>ข้อ</th><th>ข้อคำถาม</th><th>คะแนน</th></tr>',
      '<tr><td>i1</td><td><p>บรรทัดหนึ่ง</p>  <p>บรรทัด<b>สอง</b></p></td><td>84.77</td></tr>',
      '<tr><td>i2</td><td>ต่อ<br>กัน<ul><li>๑</li><li>๒</li></ul></td><td> 90&nbsp;</td></tr>',
    );
    expect(rowsOf({ html, text: 'ไม่ใช้' })).toEqual([
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['i1', 'บรรทัดหนึ่ง\nบรรทัดสอง', '84.77'],
      ['i2', 'ต่อ\nกัน\n๑\n๒', '90'],
      ['', '', ''],
    ]);
  });

  it('keeps columns in line under cells that span rows and columns', () => {
    const html = table(
      '<tr><td rowspan="2">ข้อ</td><td colspan="2">คะแนน</td><td rowspan="0">หมายเหตุ</td></tr>',
      '<tr><td>๒๕๖๗</td><td>๒๕๖๘</td></tr>',
      '<tr><td>i1</td><td>80</td><td>90</td></tr>',
    );
    expect(rowsOf({ html })).toEqual([
      ['ข้อ', 'คะแนน', '', 'หมายเหตุ'],
      ['', '๒๕๖๗', '๒๕๖๘', ''],
      ['i1', '80', '90', ''],
      ['', '', '', ''],
    ]);
  });

  it('keeps the words around tables, and sees the inner table of a page laid out by tables', () => {
    const inner = '<table><tr><td>i1</td><td>90</td></tr></table>';
    const html = `<h1>ผล ITA ปี ๒๕๖๘</h1><table><tr><td><p>อบต.ทุ่งตัวอย่าง</p>${inner}</td></tr></table>`;
    expect(rowsOf({ html })).toEqual([
      ['ผล ITA ปี ๒๕๖๘', ''],
      ['อบต.ทุ่งตัวอย่าง', ''],
      ['i1', '90'],
      ['', ''],
    ]);
  });

  it('runs nothing and brings no script or style along', () => {
    const html = table(
      '<tr><td>i1<script>document.title = "ถูกเปลี่ยน"</script></td><td><img src=x onerror="document.title = 1">90</td></tr>',
    );
    document.title = 'เดิม';
    expect(rowsOf({ html })).toEqual([
      ['i1', '90'],
      ['', ''],
    ]);
    expect(document.title).toBe('เดิม');
    expect(document.querySelector('img')).toBeNull();
  });

  it('refuses a span that would make more cells than a sheet is read', () => {
    const row = '<tr><td colspan="1000">i1</td><td>90</td></tr>';
    expect(rowsOf({ html: table(row.repeat(250)) })).toBe('tooLarge');
    expect(rowsOf({ html: table(row) })).toHaveLength(2);
    const tall = '<tr><td rowspan="65534" colspan="1000">i1</td></tr>';
    expect(rowsOf({ html: table(tall.repeat(2000)) })).toBe('tooLarge');
  });
});

describe('readPaste of plain text', () => {
  it('parts cells at tabs, and knows a quoted cell with line breaks', () => {
    expect(rowsOf({ text: 'ข้อ\tคะแนน\r\ni1\t"สอง\nบรรทัด ""พิเศษ"""\r\n"อ้าง" อิง\t90\r\n' })).toEqual([
      ['ข้อ', 'คะแนน'],
      ['i1', 'สอง\nบรรทัด "พิเศษ"'],
      ['"อ้าง" อิง', '90'],
    ]);
  });

  it('keeps empty cells', () => {
    expect(rowsOf({ text: '\tก\t\tข\n\t\t\t' })).toEqual([
      ['', 'ก', '', 'ข'],
      ['', '', '', ''],
    ]);
  });

  it('parts a line of a PDF at wide gaps, or into code, words and score', () => {
    const text = 'ข้อ    ข้อคำถาม    คะแนน\ni1 ถ้อยคำ ของข้อหนึ่ง 84.77\n๐๑๒   รายการข้อมูล   ๑๐๐\nปี ๒๕๖๘ มีผล';
    expect(rowsOf({ text })).toEqual([
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['i1', 'ถ้อยคำ ของข้อหนึ่ง', '84.77'],
      ['๐๑๒', 'รายการข้อมูล', '๑๐๐'],
      ['ปี ๒๕๖๘ มีผล', '', ''],
    ]);
  });

  it('is used where the page holds no table', () => {
    expect(rowsOf({ html: '<p>i1 90</p>', text: 'i1\t90' })).toEqual([['i1', '90']]);
  });

  it.each([[''], ['\n\n'], ['\t\t\n'], ['   ']])('has no table in %j', (text) => {
    expect(rowsOf({ text })).toBe('noTable');
  });

  it('gives back any cells that were copied', () => {
    const cell = fc.string().map((text) => text.replace(/["\t\r\n]/g, ' ').trim());
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (values) => {
        expect(rowsOf({ text: values.map((row) => row.join('\t')).join('\n') })).toEqual(values);
      }),
    );
  });
});
