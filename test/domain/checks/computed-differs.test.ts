import { checkComputedDiffers } from '../../../src/domain/checks/computed-differs';
import { foundBy, tuplesOf } from '../../support/found';
import { indicatorsFrom, questionsFrom } from '../../support/stated-assessment';

const TEN = indicatorsFrom('100 100 100 97.14 100 98.88 98.23 97.96 80.00 100');

describe('checkComputedDiffers', () => {
  it('finds an indicator that its questions do not come to', () => {
    const findings = foundBy(checkComputedDiffers, {
      questions: questionsFrom('i', 1, 3, '90'),
      indicators: { '1': '90.02' },
    });
    expect(tuplesOf(findings)).toEqual([['S11', '1']]);
    expect(findings[0]?.facts).toEqual({
      kind: 'indicator',
      code: '1',
      computed: '90.00',
      published: '90.02',
    });
  });

  it('finds an instrument that its indicators do not come to, and EIT that its parts do not', () => {
    const instruments = { IIT: '99.45', EIT: '98.40', EIT1: '99.37', EIT2: '97.33' };
    expect(tuplesOf(foundBy(checkComputedDiffers, { indicators: TEN, instruments }))).toEqual([
      ['S11', 'IIT'],
      ['S11', 'EIT'],
    ]);
  });

  it('lets figures pass that differ by their own rounding only', () => {
    const instruments = { IIT: '99.42', EIT: '98.36', EIT1: '99.37', EIT2: '97.33', OIT: '90.00' };
    expect(foundBy(checkComputedDiffers, { indicators: TEN, instruments })).toEqual([]);
  });

  it('does not mistake the mean of sub-indicators for the mean of items', () => {
    const questions = { ...questionsFrom('o', 1, 28, '100'), o12: '0', o13: '0' };
    const found = (nine: string) => foundBy(checkComputedDiffers, { questions, indicators: { '9': nine } });
    expect(found('80.00')).toEqual([]);
    expect(tuplesOf(found('90.00'))).toEqual([['S11', '9']]);
  });

  it('doubts our own grouping where that is unverified', () => {
    const figures = { questions: questionsFrom('o', 1, 4, '100'), subIndicators: { '9.1': '75' } };
    expect(foundBy(checkComputedDiffers, figures)[0]?.facts).toEqual({
      kind: 'subIndicator',
      code: '9.1',
      computed: '100.00',
      published: '75.00',
      unverified: 'questions',
    });
  });
});
