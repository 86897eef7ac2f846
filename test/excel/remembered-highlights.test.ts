import { parseRemembered } from '../../src/excel/remembered-highlights';

const NOTE = { id: '{1}', sheet: 'คะแนน', address: 'B2:B4', threshold: 85, fill: '#FFC7CE', font: '#9C0006' };

describe('parseRemembered', () => {
  it('reads notes', () => {
    expect(parseRemembered([NOTE])).toEqual([NOTE]);
  });

  it('passes over what is not a note of ours', () => {
    expect(
      parseRemembered([null, 'B2', { ...NOTE, threshold: '85' }, { ...NOTE, id: undefined }, NOTE]),
    ).toEqual([NOTE]);
    expect(parseRemembered('[]')).toEqual([]);
    expect(parseRemembered(undefined)).toEqual([]);
  });
});
