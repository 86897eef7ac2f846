import type { CellValue } from '../../../src/domain/reading/grid';
import { detectMeasureHeaders } from '../../../src/domain/reading/detect-measure-header';
import { detectMeasureRows } from '../../../src/domain/reading/detect-measure-rows';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

const HEADER = ['ตัวชี้วัด', 'มาตรการ', 'ผู้รับผิดชอบ'];

function bodyOf(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf([HEADER, ...rows]);
  const [header] = detectMeasureHeaders(sheet);
  if (header === undefined) throw new Error('the sample has a header');
  return detectMeasureRows(sheet, header, sheet.bottom + 1, RULE_WORDS);
}

describe('detectMeasureRows', () => {
  it('takes rows of data, continuations and rows after a blank one', () => {
    const body = bodyOf(['๑. การปฏิบัติหน้าที่', 'ก', 'ข'], ['', 'ค', ''], [], ['๒. การใช้งบประมาณ', 'ง', 'จ']);
    expect(body).toEqual({ dataRows: [1, 2, 4], bannerRows: [], looseRows: [] });
  });

  it('takes a line over rows of data for their heading', () => {
    const body = bodyOf(['กลุ่มที่ ๑'], ['การใช้อำนาจ', 'ก', 'ข'], ['กลุ่มที่ ๒'], ['การใช้งบประมาณ', 'ค', 'ง']);
    expect(body).toEqual({ dataRows: [2, 4], bannerRows: [1, 3], looseRows: [] });
  });

  it('ends where the header of a table of something else repeats its words', () => {
    const junk = bodyOf(['การใช้อำนาจ', 'ก', 'ข'], ['งบฯ', 'งบฯ', 'งบฯ'], ['1', '2', '3']);
    expect(junk.dataRows).toEqual([1]);
    const dashes = bodyOf(['การใช้อำนาจ', 'ก', 'ข'], ['-', '-', '-'], ['การใช้งบประมาณ', 'ค', 'ค']);
    expect(dashes.dataRows).toEqual([1, 2, 3]);
  });

  it('keeps an indicator that has nothing beside it yet', () => {
    const body = bodyOf(['การใช้อำนาจ', 'ก', 'ข'], ['ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน']);
    expect(body.dataRows).toEqual([1, 2]);
  });

  it('ends where running text begins', () => {
    const body = bodyOf(
      ['การใช้อำนาจ', 'ก', 'ข'],
      [],
      ['ข้อจำกัด'],
      ['๑. บุคลากรน้อย'],
      ['๒. เวลาน้อย'],
      ['(ลงชื่อ)', 'ผู้จัดทำ'],
    );
    expect(body).toEqual({ dataRows: [1], bannerRows: [], looseRows: [3, 4, 5] });
  });

  it('goes on after a blank row, but not into a list of scores', () => {
    expect(bodyOf(['การใช้อำนาจ', 'ก', 'ข'], [], ['', 'ค', 'ง']).dataRows).toEqual([1, 3]);
    expect(bodyOf(['การใช้อำนาจ', 'ก', 'ข'], [], ['IIT', '๙๙.๔๓ คะแนน']).dataRows).toEqual([1]);
  });

  it('finds only loose lines where the page lost its table', () => {
    const body = bodyOf([], ['ก'], ['ข'], ['ค'], ['ง']);
    expect(body).toEqual({ dataRows: [], bannerRows: [], looseRows: [2, 3, 4, 5] });
  });

  it('leaves rows that are wider than the table to other tables', () => {
    const body = bodyOf(['การใช้อำนาจ', 'ก', 'ข'], [], ['1', '2', '3', '4', '5', '6']);
    expect(body.dataRows).toEqual([1]);
  });

  it.each(['(๑) ทำป้าย', '๑) ทำป้าย', '12. ทำป้าย', '1 . ทำป้าย'])(
    'keeps “%s” below the last row as a measure that has nothing beside it yet',
    (measure) => {
      const sheet = sheetOf([['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'], ['๑. ก', 'ข', 'ค'], [measure]]);
      const [header] = detectMeasureHeaders(sheet);
      if (header === undefined) throw new Error('the sample has a header');
      expect(detectMeasureRows(sheet, header, sheet.bottom + 1, RULE_WORDS).dataRows).toEqual([1, 2]);
    },
  );

  it.each(['ทำป้าย ๑) ก่อน', '123. ทำป้าย', '1 ทำป้าย', 'การปฏิบัติหน้าที่'])(
    'takes “%s” below the last row for no measure',
    (line) => {
      const sheet = sheetOf([['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'], ['๑. ก', 'ข', 'ค'], [line]]);
      const [header] = detectMeasureHeaders(sheet);
      if (header === undefined) throw new Error('the sample has a header');
      expect(detectMeasureRows(sheet, header, sheet.bottom + 1, RULE_WORDS).dataRows).toEqual([1]);
    },
  );

  it('keeps no indicator that another line parts from the table', () => {
    const body = bodyOf(['การใช้อำนาจ', 'ก', 'ข'], ['หมายเหตุ'], ['ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน']);
    expect(body.dataRows).toEqual([1]);
  });

  it('keeps a row of words behind a blank one where a label has no score beside it', () => {
    expect(bodyOf(['การใช้อำนาจ', 'ก', 'ข'], [], ['การใช้งบประมาณ', 'ทำป้าย']).dataRows).toEqual([1, 3]);
    expect(bodyOf(['การใช้อำนาจ', 'ก', 'ข'], [], ['ทำป้าย', '99.43 คะแนน']).dataRows).toEqual([1, 3]);
    expect(bodyOf(['การใช้อำนาจ', 'ก', 'ข'], ['IIT', '๙๙.๔๓ คะแนน']).dataRows).toEqual([1, 2]);
  });

  it('knows words that repeat only where they are short', () => {
    const long = 'ก'.repeat(26);
    expect(bodyOf(['การใช้อำนาจ', 'ก', 'ข'], [long, long, long]).dataRows).toEqual([1, 2]);
    const short = 'ก'.repeat(25);
    expect(bodyOf(['การใช้อำนาจ', 'ก', 'ข'], [short, short, short]).dataRows).toEqual([1]);
  });
});
