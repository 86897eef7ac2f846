import type { Measure } from '../../../src/domain/assessment/measure';
import { measureKeys, titleOf } from '../../../src/domain/sheets/measure-key';
import { measureFor } from '../../support/stated-assessment';

function measure(title: string | null, steps: string | null = null): Measure {
  return { ...measureFor({ measure: title }), steps };
}

function keysOf(measures: readonly Measure[]): readonly (string | undefined)[] {
  const keys = measureKeys(measures);
  return measures.map((one) => keys.get(one));
}

describe('titleOf', () => {
  it('is the measure on one line, else the heading of its row, else its steps', () => {
    expect(titleOf(measure('จัดทำคู่มือ\n การให้บริการ'))).toBe('จัดทำคู่มือ การให้บริการ');
    expect(titleOf({ ...measure(null, 'ประชุม'), heading: 'การใช้อำนาจ' })).toBe('การใช้อำนาจ');
    expect(titleOf(measure(null, 'ประชุม'))).toBe('ประชุม');
  });
});

describe('measureKeys', () => {
  const [manual, meeting] = [measure('จัดทำคู่มือ', '1. ร่าง'), measure('ประชุมชี้แจง', '1. นัดหมาย')];

  it('stay the same in another order and beside another measure', () => {
    const [first, second] = keysOf([manual, meeting]);
    expect(keysOf([meeting, measure('ติดตามผล'), manual])).toEqual([second, expect.any(String), first]);
  });

  it('stay the same when the steps of a measure change but its title does not', () => {
    expect(keysOf([{ ...manual, steps: '1. ร่าง 2. ประกาศ' }])).toEqual(keysOf([manual]));
  });

  it('tell measures of one title by their steps', () => {
    const other = measure('จัดทำคู่มือ', '1. ทบทวน');
    const [first, second] = keysOf([manual, other]);
    expect(first).not.toBe(second);
    expect(keysOf([other, manual])).toEqual([second, first]);
  });

  it('count measures in which nothing differs', () => {
    const [first, second] = keysOf([manual, { ...manual }]);
    expect(second).toBe(`${first}-2`);
  });
});
