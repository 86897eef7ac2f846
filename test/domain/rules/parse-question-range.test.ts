import { parseQuestionRange } from '../../../src/domain/rules/parse-question-range';

describe('parseQuestionRange', () => {
  it('spells a range out, both ends included', () => {
    expect(parseQuestionRange('o9-o12')).toEqual(['o9', 'o10', 'o11', 'o12']);
  });

  it('takes a single question', () => {
    expect(parseQuestionRange('e1')).toEqual(['e1']);
    expect(parseQuestionRange('e1-e1')).toEqual(['e1']);
  });

  it.each(['', 'i3-i1', 'i1-e3', 'i1-', 'i1-i2-i3', 'x1-x2', 'i0-i3', 'I1-I3', '1-3'])(
    'refuses “%s”',
    (text) => {
      expect(parseQuestionRange(text)).toBeNull();
    },
  );
});
