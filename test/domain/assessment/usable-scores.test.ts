import { isOnScale, outsideScores, withUsableScores } from '../../../src/domain/assessment/usable-scores';
import { score, statedAssessment } from '../../support/stated-assessment';

const MIXED = statedAssessment(2568, {
  questions: { i1: '9533', i2: '0', i3: '100' },
  subIndicators: { '9.1': '-0.01', '9.2': '50' },
  indicators: { '1': '100.01', '2': '99.99' },
  instruments: { IIT: '200', OIT: '90' },
  total: '101',
});

describe('isOnScale', () => {
  it('takes both ends of the scale, and nothing beside them', () => {
    const figures = ['0', '100', '-0.01', '100.01', '9533'].map(score);
    expect(figures.map(isOnScale)).toEqual([true, true, false, false, false]);
  });
});

describe('outsideScores', () => {
  it('lists them at every level, from the questions up', () => {
    expect(outsideScores(MIXED).map(({ kind, code }) => [kind, code])).toEqual([
      ['question', 'i1'],
      ['subIndicator', '9.1'],
      ['indicator', '1'],
      ['instrument', 'IIT'],
      ['total', ''],
    ]);
  });

  it('keeps the cell, which is where it is corrected', () => {
    expect(outsideScores(MIXED)[0]?.stated.at.address).toBe('i1');
  });

  it('lists nothing of an assessment whose scores reach the ends of the scale', () => {
    expect(outsideScores(statedAssessment(2568, { questions: { i1: '0' }, total: '100' }))).toEqual([]);
  });
});

describe('withUsableScores', () => {
  it('leaves out what lies outside, and nothing else', () => {
    const usable = withUsableScores(MIXED);
    expect([...usable.questions.keys()]).toEqual(['i2', 'i3']);
    expect([...usable.subIndicators.keys()]).toEqual(['9.2']);
    expect([...usable.indicators.keys()]).toEqual([2]);
    expect([...usable.instruments.keys()]).toEqual(['OIT']);
    expect(usable.total).toBeNull();
  });

  it('keeps a total on the scale beside a question outside it', () => {
    const assessment = statedAssessment(2568, { questions: { i1: '-1' }, total: '95.33' });
    expect(withUsableScores(assessment).total?.at.address).toBe('total');
  });

  it('gives back an assessment without such a score as it is', () => {
    const assessment = statedAssessment(2568, { questions: { i1: '95.33' }, total: '0' });
    expect(withUsableScores(assessment)).toBe(assessment);
  });
});
