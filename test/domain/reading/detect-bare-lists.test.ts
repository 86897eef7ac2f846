import { detectBareLists } from '../../../src/domain/reading/detect-bare-lists';
import type { CellValue } from '../../../src/domain/reading/grid';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function detect(...rows: readonly (readonly CellValue[])[]) {
  return detectBareLists(sheetOf(rows), () => true, RULE_WORDS).tables.map(
    ({ kind, firstRow, lastRow, columns }) =>
      `${kind} ${firstRow}-${lastRow}: ${columns.map(({ column, field }) => `${column} ${field}`).join(', ')}`,
  );
}

describe('detectBareLists', () => {
  it('finds lists side by side', () => {
    expect(detect(['IIT', 90, '', '๑. การปฏิบัติหน้าที่', 91], ['EIT', 92, '', '๒. การใช้งบประมาณ', 93])).toEqual([
      'instruments 0-1: 0 name, 1 score',
      'indicators 0-1: 3 name, 4 score',
    ]);
  });

  it('takes the name behind a code for its words, not for another list', () => {
    expect(detect(['i1', 'การปฏิบัติหน้าที่', 90], ['i2', 'การใช้งบประมาณ', 91])).toEqual([
      'questions 0-1: 0 code, 1 text, 2 score',
    ]);
  });

  it('finds lists of instruments and indicators without headers', () => {
    expect(
      detect(
        ['การรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)', '๙๙.๔๓ คะแนน'],
        ['การเปิดเผยข้อมูลสาธารณะ (OIT)', '๙๐.๐๐ คะแนน'],
        [],
        ['รายละเอียดตัวชี้วัด'],
        [],
        ['๑. การปฏิบัติหน้าที่', '๑๐๐ คะแนน'],
        ['๑๐. การป้องกันการทุจริต', '๑๐๐.๐๐ คะแนน'],
      ),
    ).toEqual(['instruments 0-1: 0 name, 1 score', 'indicators 5-6: 0 name, 1 score']);
  });

  it('finds codes, texts and scores side by side', () => {
    expect(detect(['i1', 'ก', 96.2], ['i2', 'ข', 94.75])).toEqual(['questions 0-1: 0 code, 1 text, 2 score']);
  });

  it('takes a figure left of the label only where it is plainly a score', () => {
    expect(detect(['๙๐.๑๐ คะแนน', 'การปฏิบัติหน้าที่'])).toEqual(['indicators 0-0: 1 name, 0 score']);
    expect(detect([1, 'การปฏิบัติหน้าที่', '-'])).toEqual([]);
  });

  it('keeps rows apart whose scores stand in different columns', () => {
    expect(detect(['IIT', 90], ['EIT', '', 91])).toEqual([
      'instruments 0-0: 0 name, 1 score',
      'instruments 1-1: 0 name, 2 score',
    ]);
  });

  it('takes one row with a label and a score for a list', () => {
    expect(detect(['', 'คะแนนรวม', 95.33])).toEqual(['instruments 0-0: 1 name, 2 score']);
  });

  it('takes labels of nothing scored, and figures that are no scores, for none', () => {
    expect(
      detect(['จำนวนผู้ตอบ', 45], ['ITA', 2568], ['น้ำหนัก IIT', 'ร้อยละ 30'], ['คะแนนรวม', 'ผ่านดี'], ['95', '90']),
    ).toEqual([]);
  });

  it('takes the column of scores that half of the rows have, and no other beside it', () => {
    expect(detect(['IIT', 90], ['EIT', 91, 77], ['OIT', 92], ['คะแนนรวม', 93])).toEqual([
      'instruments 0-3: 0 name, 1 score',
    ]);
    expect(detect(['IIT', 90], ['EIT', 91, 77])).toEqual(['instruments 0-1: 0 name, 1 score, 2 ignored']);
  });

  it('goes on where one score column is shared, though no column holds half of the scores', () => {
    const rows = [
      ['IIT', 90],
      ['EIT', 91, 92],
      ['OIT', '', 93, 94],
      ['คะแนนรวม', '', '', 95, 96],
      ['ตัวชี้วัดที่ 1', '', '', '', 97],
    ];
    expect(detect(...rows)).toEqual(['instruments 0-4: 0 name, 1 ignored, 2 ignored, 3 ignored, 4 score']);
  });

  it('sets what stands between a name and its score aside, and takes it for the words of a code', () => {
    expect(detect(['IIT', 'ดี', '', 90], ['EIT', '', '', 91])).toEqual([
      'instruments 0-1: 0 name, 1 ignored, 3 score',
    ]);
    expect(detect(['i1', '', 'ก', 90], ['i2', '', '', 91])).toEqual([
      'questions 0-1: 0 code, 2 text, 3 score',
    ]);
  });

  it('takes labels for codes where more than half are', () => {
    expect(detect(['i1', 90], ['IIT', 91])[0]).toContain('0 name');
    expect(detect(['i1', 90], ['i2', 91], ['IIT', 92])[0]).toContain('0 code');
  });

  it('bridges one blank row, and no more', () => {
    expect(detect(['IIT', 90], [], ['EIT', 91])).toEqual(['instruments 0-2: 0 name, 1 score']);
    expect(detect(['IIT', 90], [], [], ['EIT', 91])).toHaveLength(2);
  });

  it.each(['90.5', '๙๐.๕', '90 คะแนน', '90%'])('takes “%s” left of a label plainly for a score', (score) => {
    expect(detect([score, 'การปฏิบัติหน้าที่'])).toEqual(['indicators 0-0: 1 name, 0 score']);
  });

  it.each(['90', '๙๐', '9.'])('does not take “%s” left of a label for a score', (number) => {
    expect(detect([number, 'การปฏิบัติหน้าที่'])).toEqual([]);
  });

  it('takes scores from nought to a hundred only', () => {
    expect([0, 100].map((score) => detect(['IIT', score]).length)).toEqual([1, 1]);
    expect([-1, 100.5].map((score) => detect(['IIT', score]).length)).toEqual([0, 0]);
  });

  it('begins another list behind a score, not behind a name', () => {
    expect(detect(['IIT', 'EIT', 90])).toEqual(['instruments 0-0: 0 name, 1 ignored, 2 score']);
    expect(detect(['IIT', 90, 91, 'EIT', 92])).toHaveLength(2);
  });

  it('leaves each score column to the rows, and says which columns it set aside', () => {
    const sheet = sheetOf([
      ['IIT', 90, 80],
      ['EIT', 91, 81],
    ]);
    const { tables, findings, takenRows } = detectBareLists(sheet, () => true, RULE_WORDS);
    expect(tables[0]?.columns.find(({ field }) => field === 'score')).toEqual({
      column: 1,
      field: 'score',
      header: '',
      scope: { subject: null, fiscalYear: null, agency: null },
    });
    expect(tables[0]?.columns.map(({ header }) => header)).toEqual(['', '', '']);
    expect(tables[0]).toMatchObject({ headerRows: [], skippedRows: [] });
    expect(findings.map(({ code, severity, at, facts }) => [code, severity, at?.address, facts])).toEqual([
      ['R08', 'notice', 'C1:C2', { because: 'severalScores', found: '' }],
    ]);
    expect(takenRows).toEqual([0, 1]);
  });
});
