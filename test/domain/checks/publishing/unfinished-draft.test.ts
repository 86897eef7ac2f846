import { UNFINISHED_DRAFT } from '../../../../src/domain/checks/publishing/unfinished-draft';
import { foundInDocument, type Sheets } from '../../../support/document-of';

function foundIn(sheets: Sheets) {
  return foundInDocument(UNFINISHED_DRAFT, sheets).map(({ at, facts }) => [
    at?.sheet,
    at?.address,
    facts['because'],
  ]);
}

describe('UNFINISHED_DRAFT', () => {
  it.each(['ร่าง', '(ร่าง)', '- ฉบับร่าง -', 'ร่างครั้งที่ ๒', 'บันทึกข้อความ (ร่าง)', 'DRAFT'])(
    'finds the mark “%s”',
    (mark) => {
      expect(foundIn({ บันทึก: [['บันทึกข้อความ'], [mark]] })).toEqual([['บันทึก', 'A2', 'mark']]);
    },
  );

  it.each(['แผน ร่าง', 'มาตรการฉบับเก่า', 'old plan', 'draft'])('finds a sheet called “%s”', (sheet) => {
    expect(foundIn({ [sheet]: [['ข้อความ']] })).toEqual([[sheet, 'A1', 'sheet']]);
  });

  it.each(['มาตรการ (2)', 'มาตรการ - สำเนา', 'สำเนาของมาตรการ', 'มาตรการ copy'])(
    'finds “%s” beside มาตรการ',
    (copy) => {
      expect(foundIn({ มาตรการ: [['ก']], [copy]: [['ข']] })).toEqual([[copy, 'A1', 'copy']]);
    },
  );

  it.each([
    ['a draft that a measure makes', { แผน: [['จัดทำร่างคู่มือและเสนอร่างประกาศ'], ['ร่างขอบเขตของงาน']] }],
    ['a numbered sheet without another of the name', { 'มาตรการ (2)': [['ก']] }],
    ['two sheets of their own', { 'คะแนน 67': [['ก']], 'คะแนน 68': [['ก']] }],
    ['a word that holds the mark', { Threshold: [['ร่างกายแข็งแรง'], ['เรือนร่าง']] }],
    ['an empty copy', { มาตรการ: [['ก']], 'มาตรการ (2)': [['']] }],
    ['a long paragraph', { แผน: [[`${'เสนอผู้บริหาร'.repeat(15)} (ร่าง)`]] }],
  ])('leaves %s alone', (_, sheets) => {
    expect(foundIn(sheets)).toEqual([]);
  });
});
