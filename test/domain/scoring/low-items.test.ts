import { formatScore } from '../../../src/domain/assessment/score';
import { findLowItems, isLow } from '../../../src/domain/scoring/low-items';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment';
import {
  questionsFrom,
  rulebookOf,
  score,
  statedAssessment,
  type StatedFigures,
} from '../../support/stated-assessment';

function lowOf(figures: StatedFigures, year = 2568) {
  const rulebook = rulebookOf(year);
  const chain = scoreAssessment(statedAssessment(year, figures), rulebook);
  return findLowItems(chain, rulebook).map((item) => [
    item.code,
    formatScore(item.score),
    item.at?.address ?? null,
    formatScore(item.gain),
  ]);
}

describe('isLow', () => {
  it.each([
    ['84.99', true],
    ['84.9949', true],
    ['84.995', false],
    ['85', false],
    ['0', true],
  ])('judges %s as shown with two decimals', (text, low) => {
    expect(isLow(score(text), rulebookOf(2568))).toBe(low);
  });
});

describe('findLowItems', () => {
  it('finds items of every kind with their cells, the greatest gain first', () => {
    const figures = {
      questions: { e1: '84.77', i1: '85.00', ...questionsFrom('o', 12, 13, '0') },
      indicators: { '9': '80.00', '10': '100' },
      instruments: { EIT2: '70' },
    };
    expect(lowOf(figures)).toEqual([
      ['EIT2', '70.00', 'EIT2', '4.50'],
      ['9', '80.00', '9', '4.00'],
      ['9.3', '0.00', null, '4.00'],
      ['o12', '0.00', 'o12', '2.00'],
      ['o13', '0.00', 'o13', '2.00'],
      ['e1', '84.77', 'e1', '0.51'],
    ]);
  });

  it('orders equal gains by code as numbers, whatever the order in the sheet', () => {
    expect(lowOf({ questions: { i11: '80', i2: '80' } }).map(([code]) => code)).toEqual(['i2', 'i11']);
  });

  it('leaves out what is at the threshold, what is unknown, and what the year does not ask', () => {
    expect(
      lowOf({ questions: { i1: '85.00', i2: '84.995', i30: '10' }, indicators: { '1': '100' } }),
    ).toEqual([]);
  });

  it('takes the shown score where a published one agrees', () => {
    const questions = { i1: '84.99', i2: '84.99', i3: '85.00' };
    expect(lowOf({ questions, indicators: { '1': '84.99' } }).map(([code, shown]) => [code, shown])).toEqual([
      ['1', '84.99'],
      ['i1', '84.99'],
      ['i2', '84.99'],
    ]);
  });
});
