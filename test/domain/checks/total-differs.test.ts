import { checkTotalDiffers } from '../../../src/domain/checks/total-differs';
import { foundBy, tuplesOf } from '../../support/found';
import { indicatorsFrom, without } from '../../support/stated-assessment';

const TEN = indicatorsFrom('90.10 83.49 86.87 82.91 86.72 85.46 81.01 77.05 89.14 100');

function found(total: string | undefined) {
  return foundBy(
    checkTotalDiffers,
    { indicators: TEN, ...(total === undefined ? {} : { total }) },
    { year: 2565 },
  );
}

describe('checkTotalDiffers', () => {
  it('finds a total that the indicators cannot come to', () => {
    expect(tuplesOf(found('88.00'))).toEqual([['S01', 'total']]);
    expect(found('88.00')[0]?.facts).toEqual({
      computed: '87.99',
      published: '88.00',
      low: '87.98',
      high: '87.99',
      year: 2565,
    });
  });

  it.each(['87.99', '87.98'])('lets %s pass, which rounded indicators may come to', (total) => {
    expect(found(total)).toEqual([]);
  });

  it('has nothing to compare without a stated total or with a gap below it', () => {
    const nine = without(TEN, '10');
    expect(found(undefined)).toEqual([]);
    expect(foundBy(checkTotalDiffers, { indicators: nine, total: '88.00' }, { year: 2565 })).toEqual([]);
  });
});
