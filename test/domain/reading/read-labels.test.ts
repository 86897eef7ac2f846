import { formatScore } from '../../../src/domain/assessment/score';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readLabels } from '../../../src/domain/reading/read-labels';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { indicesBetween } from '../../../src/domain/reading/sheet-text';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function read(rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(rows);
  return readLabels(sheet, indicesBetween(sheet.top, sheet.bottom), () => true, RULE_WORDS);
}

describe('readLabels', () => {
  it('reads values beside their labels', () => {
    const labels = read([
      ['ชื่อหน่วยงาน', '', 'ทต.บ้านสมมุติ'],
      ['ปีงบประมาณ', 2568],
      ['ปีแผน', '๒๕๖๙'],
      ['ระดับผลการประเมิน', 'ผ่านดี'],
    ]);
    expect(labels.agency).toMatchObject({ name: 'เทศบาลตำบลบ้านสมมุติ', at: { address: 'C1' } });
    expect([labels.fiscalYear, labels.planYear]).toEqual([2568, 2569]);
    expect(labels.levels.map(({ level }) => [level.text, level.at.address])).toEqual([['ผ่านดี', 'B4']]);
  });

  it('reads values behind a colon, and a year of the Christian era', () => {
    const labels = read([['หน่วยงาน : อบต.ทุ่งตัวอย่าง'], ['ปีงบประมาณ: 2025']]);
    expect(labels.agency?.shortName).toBe('อบต.ทุ่งตัวอย่าง');
    expect(labels.fiscalYear).toBe(2568);
  });

  it('reads scores and levels below their labels', () => {
    const labels = read([
      ['คะแนนรวม', 'ระดับ'],
      [95.33, ''],
      ['', ''],
      ['ระดับ', ''],
      ['ผ่านดี', ''],
    ]);
    expect(
      labels.scores.map(({ subject, stated }) => [
        nameOfSubject(subject),
        formatScore(stated.score),
        stated.at.address,
      ]),
    ).toEqual([['คะแนนรวม', '95.33', 'A2']]);
    expect(labels.levels.map(({ level }) => level.at.address)).toEqual(['A5']);
  });

  it('does not take headers and other words for values', () => {
    const labels = read([
      ['หน่วยงาน', 'ปีงบประมาณ', 'ระดับ'],
      ['ระดับ', 'สูง'],
      ['ปีงบประมาณ', 'ปัจจุบัน'],
      ['เรื่อง', 'คะแนนรวม'],
    ]);
    expect([labels.agency, labels.fiscalYear, labels.levels, labels.scores]).toEqual([null, null, [], []]);
  });
});
