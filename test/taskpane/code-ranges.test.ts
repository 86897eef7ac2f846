import { formatCodeRanges } from '../../src/taskpane/code-ranges';

describe('formatCodeRanges', () => {
  it('joins neighbours of one instrument', () => {
    expect(formatCodeRanges(['i1', 'i2', 'i3', 'e1', 'o12', 'o14', 'o15', 'o16'])).toBe(
      'i1–i3, e1, o12, o14–o16',
    );
  });

  it('names two neighbours one by one', () => {
    expect(formatCodeRanges(['e4', 'e5'])).toBe('e4, e5');
  });

  it('does not join the last question of one instrument to the first of the next', () => {
    expect(formatCodeRanges(['i1', 'e2'])).toBe('i1, e2');
  });

  it('is empty for no codes', () => {
    expect(formatCodeRanges([])).toBe('');
  });
});
