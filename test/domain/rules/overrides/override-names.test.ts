import { overrideNames } from '../../../../src/domain/rules/overrides/override-names';
import { rulebookOf } from '../../../support/stated-assessment';
import { typedRules } from '../../../support/typed-rules';

const { indicators } = rulebookOf(2568);

describe('overrideNames', () => {
  it('renames indicators and sub-indicators, and still knows an indicator by its official name', () => {
    const typed = typedRules({ 'indicator|3': { name: 'อำนาจ' }, 'subIndicator|9.3': { name: 'พัสดุ' } });
    const { value, used } = overrideNames(indicators, typed);
    const renamed = value.value.find(({ number }) => number === 3);
    expect([renamed?.name, renamed?.aliases]).toEqual(['อำนาจ', ['การใช้อำนาจ']]);
    const parts = value.value.flatMap(({ subIndicators }) => subIndicators);
    expect(parts.find(({ code }) => code === '9.3')?.name).toBe('พัสดุ');
    expect([value.source, used.length]).toEqual(['สมุดงานนี้', 2]);
  });

  it('leaves the names alone where none is typed', () => {
    expect(overrideNames(indicators, typedRules({ 'indicator|3': {} })).value).toBe(indicators);
  });
});
