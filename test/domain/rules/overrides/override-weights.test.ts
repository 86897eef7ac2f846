import fc from 'fast-check';
import { toNumber } from '../../../../src/domain/assessment/score';
import { overrideWeights } from '../../../../src/domain/rules/overrides/override-weights';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

const { weights } = rulebookOf(2568);

function weightsWith(entries: Parameters<typeof typedRules>[0]) {
  const { value, findings, used } = overrideWeights(weights, typedRules(entries));
  return { weights: [...value.value.values()].map(toNumber), value, findings: refusalsIn(findings), used };
}

describe('overrideWeights', () => {
  it('takes typed weights, the others of the year beside them, and cites the workbook', () => {
    const changed = weightsWith({ 'weight|IIT': { value: '35' }, 'weight|OIT': { value: '35' } });
    expect(changed.weights).toEqual([35, 30, 35]);
    expect(changed.value).toMatchObject({ source: 'สมุดงานนี้', certainty: 'stated' });
    expect(changed.used.map(({ address }) => address)).toEqual(['weight|IIT.value', 'weight|OIT.value']);
    expect(changed.findings).toEqual([]);
  });

  it('leaves the rules alone where nothing is typed', () => {
    expect(overrideWeights(weights, typedRules({})).value).toBe(weights);
  });

  it('keeps the weights of the year where the typed ones do not add up to 100', () => {
    const wrong = weightsWith({ 'weight|IIT': { value: '35' } });
    expect(wrong.weights).toEqual([30, 30, 40]);
    expect(wrong.findings).toEqual([['R13', 'weightSum', 'weight|IIT.value']]);
  });

  it('tells each weight that is no number, and then nothing of their sum', () => {
    const wrong = weightsWith({ 'weight|IIT': { value: 'สามสิบ' }, 'weight|EIT': { value: '130' } });
    expect(wrong.weights).toEqual([30, 30, 40]);
    expect(wrong.findings).toEqual([
      ['R13', 'notWeight', 'weight|IIT.value'],
      ['R13', 'notWeight', 'weight|EIT.value'],
    ]);
  });

  it('always leaves weights that add up to 100', () => {
    const weight = fc.option(
      fc.nat(120).map((value) => ({ value: String(value) })),
      { nil: {} },
    );
    fc.assert(
      fc.property(weight, weight, weight, (iit, eit, oit) => {
        const { weights: all } = weightsWith({ 'weight|IIT': iit, 'weight|EIT': eit, 'weight|OIT': oit });
        expect(all.reduce((sum, one) => sum + one, 0)).toBe(100);
      }),
    );
  });
});
