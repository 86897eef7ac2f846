import { formatScore } from '../../../src/domain/assessment/score';
import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readScoreList } from '../../../src/domain/reading/read-score-list';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function read(rows: readonly (readonly CellValue[])[], name = 'Sheet1') {
  const sheet = sheetOf(rows, { sheet: name });
  const [table] = detectLayout(sheet, RULE_WORDS).value.tables;
  if (table === undefined) throw new Error('the sample holds a table');
  const { value, findings } = readScoreList(sheet, table, RULE_WORDS);
  return {
    scores: value.scores.map(
      ({ subject, stated, part, fiscalYear }) =>
        `${nameOfSubject(subject)}=${formatScore(stated.score)}${part === null ? '' : ` ${part}`}${fiscalYear === null ? '' : ` ${fiscalYear}`} ${stated.at.address}`,
    ),
    levels: value.levels.map(({ level }) => `${level.text} ${level.at.address}`),
    found: tuplesOf(findings),
    texts: value.scores.map(({ text }) => text),
  };
}

describe('readScoreList', () => {
  it('reads questions with their cells and words', () => {
    const list = read([
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['i1', 'ก', 90],
      ['e๑', 'ข', '๘๐.๕ คะแนน'],
      ['o1', 'ค', '-'],
    ]);
    expect(list.scores).toEqual(['i1=90.00 C2', 'e1=80.50 C3']);
    expect(list.texts).toEqual(['ก', 'ข']);
    expect(list.found).toEqual([]);
  });

  it('I01: reads a nought for the letter o and says so', () => {
    const list = read([
      ['ข้อ', 'คะแนน'],
      ['๐๑', 100],
      ['o2', 100],
    ]);
    expect(list.scores).toEqual(['o1=100.00 B2', 'o2=100.00 B3']);
    expect(list.found).toEqual([['I01', 'A2']]);
  });

  it('I03: gives numbered questions the letter of the heading above them', () => {
    const list = read([
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['แบบวัด IIT'],
      [1, 'ก', 90],
      ['ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน'],
      [1, 'ข', 80],
    ]);
    expect(list.scores).toEqual(['i1=90.00 C3', 'e1=80.00 C5']);
    expect(list.found).toEqual([
      ['I03', 'A3'],
      ['I03', 'A5'],
    ]);
  });

  it('takes the letter from the name of the sheet or the title above', () => {
    expect(
      read(
        [
          ['ข้อ', 'คะแนน'],
          [1, 90],
        ],
        'EIT',
      ).scores,
    ).toEqual(['e1=90.00 B2']);
    expect(read([['แบบวัด OIT'], ['ข้อ', 'คะแนน'], [1, 90]]).scores).toEqual(['o1=90.00 B3']);
  });

  it('R06: does not guess what a number without any heading scores', () => {
    const list = read([
      ['ข้อ', 'คะแนน'],
      [1, 90],
    ]);
    expect(list.scores).toEqual([]);
    expect(list.found).toEqual([['R06', 'A2']]);
  });

  it('I04: believes the name of an indicator before its number', () => {
    const list = read([
      ['ตัวชี้วัด', 'คะแนน'],
      ['๒. คุณภาพการดำเนินงาน', 98.88],
      ['๗. ประสิทธิภาพการสื่อสาร', 98.23],
    ]);
    expect(list.scores).toEqual(['ตัวชี้วัดที่ 6=98.88 B2', 'ตัวชี้วัดที่ 7=98.23 B3']);
    expect(list.found).toEqual([['I04', 'A2']]);
  });

  it('reads sub-indicators, groups, the total and the level beside it', () => {
    const list = read([
      ['ตัวชี้วัด', 'คะแนน', 'ระดับ'],
      ['9.1 ข้อมูลพื้นฐาน', 100, ''],
      ['๙. การเปิดเผยข้อมูล', 80, ''],
      ['OIT', 90, ''],
      ['คะแนนรวม', 95.33, 'ผ่านดี'],
    ]);
    expect(list.scores).toEqual(['9.1=100.00 B2', 'ตัวชี้วัดที่ 9=80.00 B3', 'OIT=90.00 B4', 'คะแนนรวม=95.33 B5']);
    expect(list.levels).toEqual(['ผ่านดี C5']);
  });

  it('gives a level the year of the scores on its left', () => {
    const sheet = sheetOf([
      ['ตัวชี้วัด', 'ปี ๒๕๖๗', '', 'ปี ๒๕๖๘', ''],
      ['', 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ'],
      ['การใช้อำนาจ', 80, '', 90, ''],
      ['คะแนนรวม', 84, 'ต้องปรับปรุง', 91, 'ผ่านดี'],
    ]);
    const lists = detectLayout(sheet, RULE_WORDS).value.tables.map((table) =>
      readScoreList(sheet, table, RULE_WORDS),
    );
    expect(
      lists.flatMap(({ value }) => value.levels.map(({ level, fiscalYear }) => [level.text, fiscalYear])),
    ).toEqual([
      ['ต้องปรับปรุง', 2567],
      ['ผ่านดี', 2568],
    ]);
  });

  it('reads the total from weighted points, the rest from raw scores', () => {
    const list = read([
      ['เครื่องมือ', 'คะแนน', 'คะแนนถ่วงน้ำหนัก'],
      ['IIT', 99.43, 29.83],
      ['EIT', 98.35, 29.5],
      ['OIT', 90, 36],
      ['รวม', '', 95.33],
    ]);
    expect(list.scores).toEqual(['IIT=99.43 B2', 'EIT=98.35 B3', 'OIT=90.00 B4', 'คะแนนรวม=95.33 C5']);
    expect(list.found).toEqual([]);
  });

  it('keeps years and parts of EIT apart', () => {
    expect(
      read([
        ['ตัวชี้วัด', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘'],
        ['การใช้อำนาจ', 80, 90],
      ]).scores,
    ).toEqual(['ตัวชี้วัดที่ 3=80.00 2567 B2', 'ตัวชี้วัดที่ 3=90.00 2568 C2']);
    expect(
      read([
        ['ข้อ', 'ข้อคำถาม', 'EIT1', 'EIT2'],
        ['e1', 'ก', 90, 80],
      ]).scores,
    ).toEqual(['e1=90.00 EIT1 C2', 'e1=80.00 EIT2 D2']);
  });

  it('R06: does not take the subtotal of one instrument for the total', () => {
    const subtotal = read([
      ['ข้อ', 'คะแนน'],
      ['i1', 90],
      ['i2', 80],
      ['คะแนนรวม', 85],
    ]);
    expect(subtotal.scores).toEqual(['i1=90.00 B2', 'i2=80.00 B3']);
    expect(subtotal.found).toEqual([['R06', 'B4']]);
    const total = read([
      ['ข้อ', 'คะแนน'],
      ['i1', 90],
      ['e1', 80],
      ['คะแนนรวม', 85],
    ]);
    expect(total.scores).toContain('คะแนนรวม=85.00 B4');
  });
});
