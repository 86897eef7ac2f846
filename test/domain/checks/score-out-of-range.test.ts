import { checkScoreOutOfRange } from '../../../src/domain/checks/score-out-of-range';
import { foundBy, tuplesOf } from '../../support/found';

describe('checkScoreOutOfRange', () => {
  it('finds scores off the scale at every level', () => {
    const findings = foundBy(checkScoreOutOfRange, {
      questions: { i1: '100.01', i2: '50' },
      subIndicators: { '9.1': '-0.01' },
      indicators: { '3': '985.5' },
      instruments: { OIT: '200' },
      total: '101',
    });
    expect(tuplesOf(findings)).toEqual([
      ['S05', 'i1'],
      ['S05', '9.1'],
      ['S05', '3'],
      ['S05', 'OIT'],
      ['S05', 'total'],
    ]);
    expect(findings[0]?.facts).toEqual({ kind: 'question', code: 'i1', score: '100.01' });
  });

  it('lets both ends of the scale pass', () => {
    const figures = { questions: { i1: '0', i2: '100' }, indicators: { '3': '100' }, total: '100' };
    expect(foundBy(checkScoreOutOfRange, figures)).toEqual([]);
  });
});
