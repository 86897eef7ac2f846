import { gatherRuleWords } from '../../../src/domain/reading/rule-words';
import { matchKey } from '../../../src/domain/reading/thai-text';
import { RULE_WORDS } from '../../support/grid-of';

describe('gatherRuleWords', () => {
  it('knows the ten indicators with their instruments and other names', () => {
    expect(RULE_WORDS.indicators.map(({ number, instrument }) => `${number} ${instrument}`)).toEqual([
      '1 IIT',
      '2 IIT',
      '3 IIT',
      '4 IIT',
      '5 IIT',
      '6 EIT',
      '7 EIT',
      '8 EIT',
      '9 OIT',
      '10 OIT',
    ]);
    expect(RULE_WORDS.indicators[3]?.keys).toEqual(
      expect.arrayContaining([matchKey('การใช้ทรัพย์สินของราชการ'), matchKey('การใช้ทรัพย์สินของทางราชการ')]),
    );
  });

  it('puts longer names of levels before shorter ones that they contain', () => {
    const { levels } = RULE_WORDS;
    expect(levels.indexOf('ผ่านดีเยี่ยม')).toBeLessThan(levels.indexOf('ผ่านดี'));
    expect(levels.indexOf('ผ่านดี')).toBeLessThan(levels.indexOf('ผ่าน'));
    expect(levels.indexOf('AA')).toBeLessThan(levels.indexOf('A'));
  });

  it('numbers the issues of the analysis item', () => {
    expect(RULE_WORDS.issues.get(matchKey('การให้บริการและระบบ E-Service'))).toBe(2);
    expect(new Set(RULE_WORDS.issues.values())).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  it('knows nothing without rulebooks', () => {
    expect(gatherRuleWords([]).indicators).toEqual([]);
  });
});
