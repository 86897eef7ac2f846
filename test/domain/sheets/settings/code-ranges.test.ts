import { questionCode } from '../../../../src/domain/assessment/question-code';
import { parseQuestionRange } from '../../../../src/domain/rules/parse-question-range';
import { formatCodeRanges } from '../../../../src/domain/sheets/settings/code-ranges';

describe('formatCodeRanges', () => {
  it('joins neighbours and keeps instruments apart', () => {
    const codes = [
      ...(parseQuestionRange('i1-i3') ?? []),
      questionCode('i', 5),
      ...(parseQuestionRange('e5-e6') ?? []),
    ];
    expect(formatCodeRanges(codes)).toBe('i1-i3, i5, e5-e6');
  });

  it('does not join the last question of one instrument with the next of another', () => {
    expect(formatCodeRanges([questionCode('i', 1), questionCode('e', 2)])).toBe('i1, e2');
  });

  it('is empty for no questions', () => {
    expect(formatCodeRanges([])).toBe('');
  });
});
