import { sheetsOfMeasures } from '../../../../src/domain/checks/measures/measure-cells';
import { toldTogether } from '../../../../src/domain/checks/measures/told-together';
import { documentOf } from '../../../support/document-of';
import { measureSheet } from '../../../support/measure-sheet';

function told(count: number) {
  const rows = Array.from({ length: count }, (_, index) => ({ measure: `${index + 1}. ก`, owner: 'กองคลัง' }));
  const [sheet] = sheetsOfMeasures(documentOf({ แผน: measureSheet(rows) }));
  const measures = sheet?.measures ?? [];
  return toldTogether(measures.map((row) => ({ row, at: { sheet: 'แผน', address: `A${row.measure.no}` } })));
}

describe('toldTogether', () => {
  it('tells a few measures each at its cell', () => {
    expect(told(3).map(({ at, no }) => [at.address, no])).toEqual([
      ['A1', 1],
      ['A2', 2],
      ['A3', 3],
    ]);
  });

  it('tells many once at the first, by their numbers', () => {
    expect(told(4)).toEqual([{ at: { sheet: 'แผน', address: 'A1' }, no: ['1', '2', '3', '4'] }]);
  });

  it('tells nothing of none', () => {
    expect(toldTogether([])).toEqual([]);
  });
});
