import { checkPartialOitScore } from '../../../src/domain/checks/partial-oit-score';
import { foundBy, tuplesOf } from '../../support/found';

describe('checkPartialOitScore', () => {
  it('finds OIT items that are neither 0 nor 100, in order', () => {
    const findings = foundBy(checkPartialOitScore, { questions: { o12: '99.99', o2: '50', o3: '0.01' } });
    expect(tuplesOf(findings)).toEqual([
      ['S10', 'o2'],
      ['S10', 'o3'],
      ['S10', 'o12'],
    ]);
  });

  it('lets 0 and 100 pass, and any score of the surveys', () => {
    expect(
      foundBy(checkPartialOitScore, { questions: { o1: '0', o2: '100', i1: '50', e1: '84.77' } }),
    ).toEqual([]);
  });

  it('leaves scores off the scale to their own check', () => {
    expect(foundBy(checkPartialOitScore, { questions: { o1: '101', o2: '-1' } })).toEqual([]);
  });
});
