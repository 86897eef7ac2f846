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
});
