import { detectMeasureTables } from '../../../src/domain/reading/detect-measure-tables';
import type { CellValue } from '../../../src/domain/reading/grid';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

const HEADER = ['ตัวชี้วัด', 'ขั้นตอน', 'ผู้รับผิดชอบ'];

function detect(...rows: readonly (readonly CellValue[])[]) {
  const { tables, findings, takenRows } = detectMeasureTables(sheetOf(rows), RULE_WORDS);
  return {
    tables: tables.map(({ firstRow, lastRow }) => [firstRow, lastRow]),
    found: tuplesOf(findings),
    findings,
    takenRows,
  };
}

describe('detectMeasureTables', () => {
  it('X06: counts headers repeated on each page as no data', () => {
    const { tables, found, findings } = detect(HEADER, ['การใช้อำนาจ', 'ก', 'กองคลัง'], HEADER, ['', 'ข', '']);
    expect(tables).toEqual([[1, 3]]);
    expect(found).toEqual([['X06', 'A3:C3']]);
    expect(findings[0]?.facts).toEqual({ count: 1, rows: ['3'] });
  });

  it('finds nothing to say about one clean table', () => {
    const { found, takenRows } = detect(HEADER, ['การใช้อำนาจ', 'ก', 'กองคลัง']);
    expect(found).toEqual([]);
    expect(takenRows).toEqual([0, 1]);
  });

  it('R07: tells of a page that lost its table', () => {
    const { tables, found } = detect(
      HEADER,
      ['การใช้อำนาจ', 'ก', 'กองคลัง'],
      HEADER,
      ['', ''],
      ['ข้อ ๑'],
      ['ข้อ ๒'],
      ['กองช่าง'],
    );
    expect(tables).toEqual([[1, 1]]);
    expect(found).toEqual([
      ['X06', 'A3:C3'],
      ['R07', 'A5:A7'],
    ]);
  });

  it('R07: tells of long text of an inner column that stands apart from its row', () => {
    const text = 'ติดตามผลการดำเนินงานเป็นประจำทุกเดือนแล้วรายงานให้ผู้บังคับบัญชาทราบโดยเร็ว';
    const row = ['การใช้อำนาจ', 'ก', 'กองคลัง'];
    expect(detect(HEADER, row, [], [], ['', text]).found).toEqual([['R07', 'B5']]);
    expect(detect(HEADER, row, [], [], ['', '(ลงชื่อ)']).found).toEqual([]);
  });

  it('R08: tells of a shifted header and of columns it does not carry over', () => {
    const shifted = detect(['ตัวชี้วัด', 'ขั้นตอน', 'ผู้รับผิดชอบ', ''], ['OIT', 'การเปิดเผยข้อมูล', 'ก', 'กองคลัง']);
    expect(shifted.findings.map(({ facts }) => facts['because'])).toEqual(['shifted']);
    const wide = detect([...HEADER, 'งบประมาณ', 'สีแฟ้ม'], ['การใช้อำนาจ', 'ก', 'กองคลัง', 5000, 'แดง']);
    expect(wide.findings.map(({ facts }) => facts['because'])).toEqual(['notCarried', 'unread']);
    const aligned = detect([...HEADER, 'ความสอดคล้อง'], ['การใช้อำนาจ', 'ก', 'กองคลัง', 'ควรรักษาระดับ']);
    expect(aligned.findings).toEqual([]);
  });

  it('finds two tables beside each other, with and without a column between them', () => {
    const row = ['การใช้อำนาจ', 'ก', 'กองคลัง'];
    const columnsIn = (...rows: readonly (readonly CellValue[])[]) =>
      detectMeasureTables(sheetOf(rows), RULE_WORDS).tables.map(({ columns }) =>
        columns.map(({ column }) => column),
      );
    expect(columnsIn([...HEADER, ...HEADER], [...row, ...row])).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(
      columnsIn(['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ปัญหา', 'มาตรการ'], ['ก', 'ข', 'กองคลัง', 'ค', 'ง']),
    ).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('takes the numbers of the columns for a part of the header', () => {
    const row = ['การใช้อำนาจ', 'ก', 'กองคลัง'];
    expect(detect(HEADER, ['(1)', '(2)', '(3)'], row).tables).toEqual([[2, 2]]);
    expect(detect(HEADER, ['1', 'ก', 'กองคลัง'], row).tables).toEqual([[1, 2]]);
  });

  it('does not mind an unknown column that is empty', () => {
    expect(detect([...HEADER, 'สีแฟ้ม'], ['การใช้อำนาจ', 'ก', 'กองคลัง', '']).found).toEqual([]);
  });

  it('says why it takes a table for measures, and is less sure of what it had to put right', () => {
    const reasonsOf = (...rows: readonly (readonly CellValue[])[]) =>
      detectMeasureTables(sheetOf(rows), RULE_WORDS).tables.map(
        ({ confidence, reasons, kind, skippedRows }) => [kind, confidence, reasons, skippedRows],
      );
    expect(reasonsOf(HEADER, ['การใช้อำนาจ', 'ก', 'กองคลัง'])).toEqual([
      ['measures', 1, ['measureHeader'], []],
    ]);
    expect(reasonsOf([...HEADER, ''], ['OIT', 'การเปิดเผยข้อมูล', 'ก', 'กองคลัง'])).toEqual([
      ['measures', 0.8, ['measureHeader', 'shiftedHeader'], []],
    ]);
    const unlabelled = ['ตัวชี้วัด', 'ขั้นตอน', '', 'ผู้รับผิดชอบ'];
    expect(reasonsOf(unlabelled, ['การใช้อำนาจ', 'ก', 'ข', 'กองคลัง'])).toEqual([
      ['measures', 0.8, ['measureHeader', 'joinedColumns'], []],
    ]);
  });

  it('R08: tells of a column without a header that it joins to the one on its left', () => {
    const { findings } = detect(['ตัวชี้วัด', 'ขั้นตอน', '', 'ผู้รับผิดชอบ'], ['การใช้อำนาจ', 'ก', 'ข', 'กองคลัง']);
    expect(findings.map(({ code, severity, at, facts }) => [code, severity, at?.address, facts])).toEqual([
      ['R08', 'notice', 'A1:D1', { because: 'unlabelled' }],
    ]);
  });

  it('R08: tells each column by its words, and how much that matters', () => {
    const { findings } = detect([...HEADER, 'สีแฟ้ม'], ['การใช้อำนาจ', 'ก', 'กองคลัง', ''], ['', 'ข', '', 'แดง']);
    expect(findings.map(({ code, severity, at, facts }) => [code, severity, at?.address, facts])).toEqual([
      ['R08', 'notice', 'A1:D1', { because: 'unread', found: 'สีแฟ้ม' }],
    ]);
  });

  it('R08: does not tell of what stood left of a shifted header', () => {
    const shifted = detect(['ตัวชี้วัด', 'ขั้นตอน', 'ผู้รับผิดชอบ', ''], ['ลำดับหนึ่ง', 'การเปิดเผยข้อมูล', 'ก', 'กองคลัง']);
    expect(shifted.findings.map(({ code, severity, facts }) => [code, severity, facts['because']])).toEqual([
      ['R08', 'notice', 'shifted'],
    ]);
  });

  it('X06: counts every page, by its columns', () => {
    const row = ['การใช้อำนาจ', 'ก', 'กองคลัง'];
    const { findings } = detect(HEADER, row, HEADER, row, HEADER, row);
    expect(findings.map(({ severity, at, facts }) => [severity, at?.address, facts])).toEqual([
      ['notice', 'A3:C3', { count: 2, rows: ['3', '5'] }],
    ]);
    expect(detect(HEADER, row, [], ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'], ['ก', 'ข', 'กองช่าง']).found).toEqual([]);
  });

  it('R07: tells how many lines, and the first of them', () => {
    const { findings } = detect(HEADER, [], [], ['ข้อ ๑'], ['ข้อ ๒'], ['กองช่าง']);
    expect(findings.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
      ['R07', 'warning', { found: 'ข้อ ๑', count: 3 }],
    ]);
    const row = ['การใช้อำนาจ', 'ก', 'กองคลัง'];
    const inner = (letters: number) => detect(HEADER, row, [], [], ['', 'ก'.repeat(letters)]).found;
    expect([inner(60), inner(61)]).toEqual([[], [['R07', 'B5']]]);
    expect(detect(HEADER, row, [], [], ['ก'.repeat(61)]).found).toEqual([]);
  });
});
