import { checkScoreMissing } from '../../../src/domain/checks/score-missing';
import { foundBy, tuplesOf } from '../../support/found';
import { indicatorsFrom, questionsFrom, without } from '../../support/stated-assessment';

const TEN = indicatorsFrom('100 100 100 97.14 100 98.88 98.23 97.96 80.00 100');

/** The sub-indicators of indicator 9, from a line of figures. */
function indicatorsOfNine(line: string): Readonly<Record<string, string>> {
  return Object.fromEntries(line.split(' ').map((text, index) => [`9.${index + 1}`, text]));
}

describe('checkScoreMissing', () => {
  it('finds the question that keeps an indicator from being told, beside the one before it', () => {
    const questions = without(questionsFrom('i', 1, 15, '90'), 'i5');
    const findings = foundBy(checkScoreMissing, { questions });
    expect(tuplesOf(findings)).toEqual([['S08', 'i4']]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      facts: { kind: 'indicator', code: '2', missing: ['i5'] },
    });
  });

  it('stands beside the question after it where the first one is missing', () => {
    const questions = without(questionsFrom('i', 1, 15, '90'), 'i1');
    expect(tuplesOf(foundBy(checkScoreMissing, { questions }))).toEqual([['S08', 'i2']]);
  });

  it('finds an indicator that a table of indicators leaves out', () => {
    const nine = without(TEN, '8');
    expect(tuplesOf(foundBy(checkScoreMissing, { indicators: nine }))).toEqual([['S08', '7']]);
  });

  it('lets a complete table pass', () => {
    expect(foundBy(checkScoreMissing, { indicators: TEN })).toEqual([]);
    expect(foundBy(checkScoreMissing, { questions: questionsFrom('i', 1, 15, '90') })).toEqual([]);
  });

  it('warns of a gap below a stated indicator, which then cannot be checked', () => {
    const findings = foundBy(checkScoreMissing, { questions: { i1: '90', i2: '90' }, indicators: TEN });
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      facts: { missing: ['i3'], published: '100.00' },
    });
  });

  it('does not ask for every question where a text names a single one', () => {
    expect(foundBy(checkScoreMissing, { questions: { e1: '84.77' }, indicators: TEN })).toEqual([]);
    expect(foundBy(checkScoreMissing, { questions: { e1: '84.77' } })).toEqual([]);
  });

  it('leaves a question whose score cannot be to the check of just that', () => {
    const questions = { ...questionsFrom('i', 1, 15, '90'), i5: '9000' };
    expect(foundBy(checkScoreMissing, { questions })).toEqual([]);
    expect(foundBy(checkScoreMissing, { questions, indicators: TEN })).toEqual([]);
  });

  it('still tells of a question that is missing beside one whose score cannot be', () => {
    const questions = without({ ...questionsFrom('i', 1, 15, '90'), i5: '9000' }, 'i6');
    const findings = foundBy(checkScoreMissing, { questions });
    expect(tuplesOf(findings)).toEqual([['S08', 'i4']]);
    expect(findings[0]?.facts).toEqual({ kind: 'indicator', code: '2', missing: ['i6'] });
  });

  it('asks for no questions of an indicator or sub-indicator whose stated score cannot be', () => {
    expect(foundBy(checkScoreMissing, { indicators: { ...TEN, '3': '985.5' } })).toEqual([]);
    const subIndicators = indicatorsOfNine('100 100 100 100 100');
    const outside = { ...subIndicators, '9.3': '-1' };
    expect(foundBy(checkScoreMissing, { subIndicators: outside })).toEqual([]);
    expect(tuplesOf(foundBy(checkScoreMissing, { subIndicators: without(subIndicators, '9.3') }))).toEqual([
      ['S08', null],
    ]);
  });

  it('asks for nothing where only a total or an instrument is stated', () => {
    expect(foundBy(checkScoreMissing, { total: '95.33', instruments: { IIT: '99.43' } })).toEqual([]);
  });
});
