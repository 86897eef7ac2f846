import { parseDecimal } from '../../src/domain/assessment/score';
import { createWords } from '../../src/taskpane/words';

/** A count, a score and a bound as the pane shows them. */
function figures(choices: Parameters<typeof createWords>[0]): readonly string[] {
  const { digits, score, bound } = createWords(choices);
  const shown = parseDecimal('84.5');
  return shown === null ? [] : [digits('มี 2 จุด'), score(shown), bound(shown)];
}

describe('createWords', () => {
  it('shows every figure of the Thai pane in the digits of the choice', () => {
    expect(figures({ language: 'th', digits: 'thai' })).toEqual(['มี ๒ จุด', '๘๔.๕๐', '๘๔.๕๐']);
    expect(figures({ language: 'th', digits: 'arabic' })).toEqual(['มี 2 จุด', '84.50', '84.50']);
  });

  it('shows those of the English pane in Arabic digits, whatever the sheets get', () => {
    expect(figures({ language: 'en', digits: 'thai' })).toEqual(['มี 2 จุด', '84.50', '84.50']);
  });
});
