import { factText, hasFact } from '../../../src/domain/findings/fact-text';

const FACTS = { code: 'o12', year: 2568, missing: ['i2', 'i3'], none: [], blank: '', nought: 0 };

describe('factText', () => {
  it('shows texts and numbers as they are, and lists with commas', () => {
    expect([factText(FACTS, 'code'), factText(FACTS, 'year'), factText(FACTS, 'missing')]).toEqual([
      'o12',
      '2568',
      'i2, i3',
    ]);
  });

  it('shows an ellipsis for a fact that is absent', () => {
    expect(factText(FACTS, 'score')).toBe('…');
  });
});

describe('hasFact', () => {
  it('is true of a fact that says something, nought included', () => {
    expect([hasFact(FACTS, 'code'), hasFact(FACTS, 'missing'), hasFact(FACTS, 'nought')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is false of an absent, blank or empty one', () => {
    expect([hasFact(FACTS, 'score'), hasFact(FACTS, 'blank'), hasFact(FACTS, 'none')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
