import type { CellDifference } from '../../../../src/domain/sheets/keeping/differences';
import { stillRefused } from '../../../../src/domain/sheets/keeping/still-refused';

const REFUSED: CellDifference = {
  at: { sheet: 'ข้อต่ำ', address: 'E6' },
  row: '2568|low|o13',
  field: 'score',
  before: { kind: 'number', value: 12 },
  shows: '12',
  after: { kind: 'formula', formula: "='คะแนน'!C5" },
};

describe('stillRefused', () => {
  it.each<[string, Partial<CellDifference>]>([
    ['the same', {}],
    ['the same in another row', { at: { sheet: 'ข้อต่ำ', address: 'E9' } }],
    [
      'the same, with a formula that Excel has rewritten',
      { after: { kind: 'formula', formula: '=คะแนน!$C$9' } },
    ],
    ['the same, shown in other digits', { shows: '๑๒' }],
  ])('knows a difference again that is %s', (_, other) => {
    const now = { ...REFUSED, ...other };
    expect(stillRefused([REFUSED], [now])).toEqual([now]);
  });

  it.each<[string, Partial<CellDifference>]>([
    ['another cell', { field: 'gap' }],
    ['another row', { row: '2568|low|o12' }],
    ['another sheet', { at: { sheet: 'สรุป', address: 'E6' } }],
    ['another content', { before: { kind: 'number', value: 13 } }],
    ['the same words as a text', { before: { kind: 'text', text: '12' } }],
    ['another plan', { after: { kind: 'formula', formula: "='คะแนน'!C5*2" } }],
  ])('asks again for %s', (_, other) => {
    expect(stillRefused([REFUSED], [{ ...REFUSED, ...other }])).toEqual([]);
  });
});
