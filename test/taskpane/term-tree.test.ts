import { listTerms } from '../../src/domain/index';
import { analyseAgency } from '../../src/domain/scoring/analyse-agency';
import { explainTotal } from '../../src/domain/scoring/explain-total';
import { moveInTree, treeRowsOf, visibleRows } from '../../src/taskpane/term-tree';
import { PUBLISHED_2568 } from '../support/analysis-builder';
import { rulebookOf, statedAssessment } from '../support/stated-assessment';

const total = explainTotal(analyseAgency(statedAssessment(2568, PUBLISHED_2568), rulebookOf(2568)));
const rows = treeRowsOf(total);

describe('treeRowsOf', () => {
  it('holds every term that is printed, in the order in which it is printed', () => {
    expect(rows.map(({ term }) => term)).toEqual(listTerms(total).map(({ term }) => term));
  });

  it('knows what stands above each, and its place among those beside it', () => {
    const shown = rows
      .filter(({ above }) => above.at(-1)?.code === 'EIT')
      .map(({ term, above, position, siblings, isSummed }) => [
        term.code,
        above.map(({ code }) => code).join(' > '),
        `${position}/${siblings}`,
        isSummed,
      ]);
    expect(shown).toEqual([
      ['EIT1', 'total > EIT', '1/5', true],
      ['EIT2', 'total > EIT', '2/5', true],
      ['6', 'total > EIT', '3/5', false],
      ['7', 'total > EIT', '4/5', false],
      ['8', 'total > EIT', '5/5', false],
    ]);
  });
});

describe('visibleRows', () => {
  const seen = (...open: readonly string[]) => visibleRows(rows, new Set(open)).map(({ term }) => term.code);

  it('shows the total alone while nothing is open', () => {
    expect(seen()).toEqual(['total']);
  });

  it('shows what is below an open term, and not what is below a closed one', () => {
    expect(seen('total', 'OIT')).toEqual(['total', 'IIT', 'EIT', 'OIT', '9', '10']);
  });

  it('hides all below a closed term, whatever is open there', () => {
    expect(seen('OIT')).toEqual(['total']);
  });
});

describe('moveInTree', () => {
  const open = new Set(['total', 'OIT']);
  const seen = visibleRows(rows, open);
  const from = (code: string, key: string) => {
    const move = moveInTree(
      key,
      seen,
      seen.findIndex(({ term }) => term.code === code),
      open,
    );
    return move?.kind === 'focus' ? seen[move.index]?.term.code : (move?.kind ?? null);
  };

  it('opens a closed level with the right arrow, and enters an open one', () => {
    expect([from('IIT', 'ArrowRight'), from('OIT', 'ArrowRight')]).toEqual(['toggle', '9']);
  });

  it('closes an open level with the left arrow, and leaves a closed one for the term above', () => {
    expect([from('OIT', 'ArrowLeft'), from('9', 'ArrowLeft'), from('IIT', 'ArrowLeft')]).toEqual([
      'toggle',
      'OIT',
      'total',
    ]);
  });

  it('does nothing to the right of what has nothing below', () => {
    expect(from('10', 'ArrowRight')).toBeNull();
  });

  it('walks with the other keys of a list, and leaves the rest to the browser', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Tab'].map((key) => from('OIT', key))).toEqual([
      '9',
      'EIT',
      'total',
      '10',
      null,
    ]);
  });

  it('presses with Enter and opens or closes with the space bar', () => {
    expect([from('9', 'Enter'), from('9', ' ')]).toEqual(['press', 'toggle']);
  });
});
