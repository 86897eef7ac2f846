import { detectJunk, detectRatingScales } from '../../../src/domain/reading/detect-other-tables';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

describe('detectRatingScales', () => {
  it('knows criteria of levels, with their header', () => {
    const sheet = sheetOf([
      ['คะแนน', 'ระดับ'],
      ['95.00 – 100', 'AA'],
      ['๘๕.๐๐ – ๙๔.๙๙', 'A'],
    ]);
    const { tables, takenRows } = detectRatingScales(sheet, () => true, RULE_WORDS);
    expect(tables).toMatchObject([{ kind: 'ratingScale', headerRows: [0], firstRow: 1, lastRow: 2 }]);
    expect(takenRows).toEqual([0, 1, 2]);
  });

  it.each([
    '95.00 - 100',
    '95.00—100.00',
    '๙๕ ถึง ๑๐๐ คะแนน',
    '>95',
    '≥ 95.00',
    '< 50 คะแนน',
    '≤50',
    '95 คะแนนขึ้นไป',
    '95 ขึ้นไป',
    '95  –  100',
  ])('knows “%s” beside a level for its criterion', (range) => {
    const sheet = sheetOf([
      ['AA', range],
      ['A', range],
    ]);
    expect(detectRatingScales(sheet, () => true, RULE_WORDS).tables).toHaveLength(1);
  });

  it.each(['ประมาณ 95', '95 - 100 ข้อ', '9500', '95 / 100', '95.', 'มากกว่า', '~95', '95 - x'])(
    'does not know “%s” for one',
    (range) => {
      const sheet = sheetOf([
        ['AA', range],
        ['A', range],
      ]);
      expect(detectRatingScales(sheet, () => true, RULE_WORDS).tables).toEqual([]);
    },
  );

  it('knows criteria of up to five cells a level, and of two levels at least', () => {
    const wide = ['1', 'AA', '95 - 100', 'ก', 'ข'];
    expect(detectRatingScales(sheetOf([wide, wide]), () => true, RULE_WORDS).tables).toHaveLength(1);
    expect(detectRatingScales(sheetOf([wide]), () => true, RULE_WORDS).tables).toEqual([]);
    expect(detectRatingScales(sheetOf([wide, [], wide]), () => true, RULE_WORDS).tables).toEqual([]);
  });

  it('does not take a result for criteria, nor the results of two agencies', () => {
    const sheet = sheetOf([['คะแนนรวม', 95.33, 'ผ่านดี']]);
    expect(detectRatingScales(sheet, () => true, RULE_WORDS).tables).toEqual([]);
    const agencies = sheetOf([
      ['อบต.ทุ่งตัวอย่าง', 2568, 91, 92, 93, 'ผ่านดี'],
      ['อบต.หนองจำลอง', 2568, 81, 82, 83, 'ต้องปรับปรุง'],
    ]);
    expect(detectRatingScales(agencies, () => true, RULE_WORDS).tables).toEqual([]);
  });
});

describe('detectJunk', () => {
  it('R10: sets aside what still looks like a table', () => {
    const sheet = sheetOf([
      ['ที่', 'รายการ', 'งบฯ', 'งบฯ'],
      [1, 'ซื้อกระดาษ', 1000, 1000],
      [2, 'ซื้อหมึก', 1000, ''],
    ]);
    const { tables, findings } = detectJunk(sheet, () => true);
    expect(tables).toMatchObject([{ kind: 'junk', firstRow: 0, lastRow: 2 }]);
    expect(tuplesOf(findings)).toEqual([['R10', 'A1:D3']]);
  });

  it('leaves lines, and two cells side by side, alone', () => {
    const sheet = sheetOf([['(ลงชื่อ)', 'ผู้จัดทำ'], ['เรียน ปลัด'], ['', '']]);
    expect(detectJunk(sheet, () => true).findings).toEqual([]);
  });
});
