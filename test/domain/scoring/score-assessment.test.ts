import { formatScore, type Score } from '../../../src/domain/assessment/score';
import type { ChainScore } from '../../../src/domain/scoring/analysis';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment';
import {
  indicatorsFrom,
  questionsFrom,
  rulebookOf,
  score,
  statedAssessment,
  without,
  type StatedFigures,
} from '../../support/stated-assessment';

const TEN = indicatorsFrom('100 100 100 97.14 100 98.88 98.23 97.96 80.00 100');

function chainOf(figures: StatedFigures, year = 2568) {
  return scoreAssessment(statedAssessment(year, figures), rulebookOf(year));
}

function shown(value: Score | null | undefined): string | null {
  return value == null ? null : formatScore(value);
}

/** Score, computed score, and agreement of a level. */
function levelOf(chain: ChainScore | undefined) {
  return chain === undefined ? undefined : [shown(chain.score), shown(chain.computed), chain.agrees];
}

describe('scoreAssessment', () => {
  it('lets the published parts of EIT decide over its indicators', () => {
    const { instruments, total } = chainOf({
      indicators: TEN,
      instruments: { EIT1: '99.37', EIT2: '97.33' },
    });
    expect(levelOf(instruments.get('EIT'))).toEqual(['98.35', '98.35', null]);
    expect(shown(total.computed)).toBe('95.33');
  });

  it('computes EIT from its indicators where only one part is published', () => {
    const { instruments } = chainOf({ indicators: TEN, instruments: { EIT1: '99.37' } });
    expect(levelOf(instruments.get('EIT'))).toEqual(['98.36', '98.36', null]);
    expect(levelOf(instruments.get('EIT1'))).toEqual(['99.37', null, null]);
    expect(levelOf(instruments.get('EIT2'))).toEqual([null, null, null]);
  });

  it('pools EIT in a year without parts, and only shows a part that is stated all the same', () => {
    const { instruments } = chainOf({ indicators: TEN, instruments: { EIT1: '10', EIT2: '10' } }, 2565);
    expect([...instruments.keys()]).toEqual(['IIT', 'EIT', 'EIT1', 'EIT2', 'OIT']);
    expect(levelOf(instruments.get('EIT'))).toEqual(['98.36', '98.36', null]);
    expect([...chainOf({ indicators: TEN }, 2565).instruments.keys()]).toEqual(['IIT', 'EIT', 'OIT']);
  });

  it('shows the published figure that agrees, and computes on with the unrounded one', () => {
    const { instruments, terms } = chainOf({ indicators: TEN, instruments: { IIT: '99.43' } });
    expect(levelOf(instruments.get('IIT'))).toEqual(['99.43', '99.43', true]);
    expect(terms[0]?.score.equals(score('99.428'))).toBe(true);
  });

  it('shows the computed score where the published one differs, and computes on with it', () => {
    const { instruments, terms } = chainOf({ indicators: TEN, instruments: { IIT: '99.50' } });
    expect(levelOf(instruments.get('IIT'))).toEqual(['99.43', '99.43', false]);
    expect(terms[0]?.score.equals(score('99.428'))).toBe(true);
  });

  it('narrows the range by a published figure that agrees', () => {
    const wide = chainOf({ indicators: TEN });
    const narrowed = chainOf({ indicators: TEN, instruments: { OIT: '90.00', IIT: '99.43' } });
    const width = ({ total }: typeof wide) => total.range?.high.sub(total.range.low);
    expect(width(narrowed)?.lt(width(wide) ?? 0)).toBe(true);
  });

  it.each([
    ['89.12', false],
    ['89.13', true],
    ['89.14', true],
    ['89.15', false],
  ])('judges the stated %s of a mean of 89.133 from rounded scores', (stated, agrees) => {
    const indicators = { '6': '89.13', '7': '89.13', '8': '89.14' };
    const { instruments } = chainOf({ indicators, instruments: { EIT: stated } }, 2565);
    expect(instruments.get('EIT')?.agrees).toBe(agrees);
  });

  it('takes OIT items as exact, so that a mean of them leaves one rounding only', () => {
    const questions = { ...questionsFrom('o', 1, 28, '100'), o1: '0' };
    const { subIndicators, indicators } = chainOf({ questions, indicators: { '9': '94.99' } });
    const range = subIndicators.get('9.1')?.range;
    expect([range?.low.toString(), range?.high.toString()]).toEqual(['75', '75']);
    expect(levelOf(indicators.get(9))).toEqual(['95.00', '95.00', false]);
  });

  it('takes a whole score of a survey question as rounded', () => {
    const range = chainOf({ questions: questionsFrom('i', 1, 3, '90') }).indicators.get(1)?.range;
    expect([range?.low.toString(), range?.high.toString()]).toEqual(['89.995', '90.005']);
  });

  it.each([
    ['85.71 85.71 85.71 85.71 85.73', '85.72', '92.857'],
    ['85.71 85.71 85.72 85.72 85.72', '85.71', '92.858'],
  ])('keeps the score from %s in the range that the stated %s narrows', (line, stated, computed) => {
    const parts = line.split(' ').map((text, index) => [`9.${index + 1}`, text] as const);
    const figures = {
      questions: questionsFrom('o', 21, 28, '100'),
      subIndicators: Object.fromEntries(parts),
      indicators: { '9': stated },
    };
    const level = chainOf(figures).instruments.get('OIT');
    expect([level?.computed?.toString(), level?.agrees]).toEqual([computed, null]);
    expect(level?.range?.low.lte(computed) === true && level.range.high.gte(computed)).toBe(true);
  });

  it('takes a fractional OIT item as rounded', () => {
    const { subIndicators } = chainOf({ questions: questionsFrom('o', 12, 13, '66.67') });
    const range = subIndicators.get('9.3')?.range;
    expect([range?.low.toString(), range?.high.toString()]).toEqual(['66.665', '66.675']);
  });

  it('uses the finest scores there are: questions before the stated indicator', () => {
    const { indicators } = chainOf({
      questions: { i1: '90', i2: '90', i3: '91' },
      indicators: { '1': '90.33' },
    });
    expect(indicators.get(1)?.computed?.toFraction()).toBe('271/3');
    expect(indicators.get(1)?.agrees).toBe(true);
  });

  it('never counts a missing score as zero', () => {
    const { indicators, instruments, total, terms } = chainOf({ questions: { i1: '90', i3: '91' } });
    expect(levelOf(indicators.get(1))).toEqual([null, null, null]);
    expect(indicators.get(1)?.missing).toEqual(['i2']);
    expect(instruments.get('IIT')?.unknown).toEqual(['1', '2', '3', '4', '5']);
    expect([total.score, total.unknown, terms]).toEqual([null, ['IIT', 'EIT', 'OIT'], []]);
  });

  it('tells which questions the total lacks, and asks for none below a stated score', () => {
    const { total, instruments } = chainOf({ indicators: without(TEN, '7') });
    expect([total.missing, instruments.get('EIT')?.unknown]).toEqual([['e4', 'e5', 'e6'], ['7']]);
  });

  it('takes a published figure with nothing below it as it is', () => {
    const { total, instruments } = chainOf({ total: '95.33' });
    expect([levelOf(total), total.range, total.missing, total.unknown]).toEqual([
      ['95.33', null, null],
      null,
      [],
      [],
    ]);
    expect(instruments.get('OIT')?.missing).toHaveLength(28);
  });

  it('keeps the stated indicator where one of its questions is missing, and says which', () => {
    const { indicators } = chainOf({ questions: { i1: '90', i2: '90' }, indicators: { '1': '90.33' } });
    expect([levelOf(indicators.get(1)), indicators.get(1)?.missing]).toEqual([['90.33', null, null], ['i3']]);
  });

  it('explains the total by terms that add up to it', () => {
    const { terms, total } = chainOf({ indicators: TEN, instruments: { EIT1: '99.37', EIT2: '97.33' } });
    expect(
      terms.map((term) => [term.instrument, term.weight.toString(), term.contribution.toString()]),
    ).toEqual([
      ['IIT', '0.3', '29.8284'],
      ['EIT', '0.3', '29.505'],
      ['OIT', '0.4', '36'],
    ]);
    expect(total.computed?.toString()).toBe('95.3334');
  });
});
