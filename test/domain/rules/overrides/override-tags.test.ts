import { toNumber } from '../../../../src/domain/assessment/score';
import { overrideTags } from '../../../../src/domain/rules/overrides/override-tags';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

const { tags } = rulebookOf(2568);

function tagsWith(entries: Parameters<typeof typedRules>[0]) {
  const { value, findings } = overrideTags(tags, typedRules(entries));
  return {
    tags: value.value.map(({ tag, from }) => `${tag} ${toNumber(from)}`),
    isKept: value === tags,
    findings: refusalsIn(findings),
  };
}

describe('overrideTags', () => {
  it('takes typed names and thresholds', () => {
    expect(tagsWith({ 'tag|1': { name: 'คงไว้', value: '90' } })).toEqual({
      tags: ['คงไว้ 90', 'พัฒนายกระดับ 85', 'แก้ไขเร่งด่วน 0'],
      isKept: false,
      findings: [],
    });
  });

  it.each([
    ['notPoints', { 'tag|1': { value: 'สูง' } }, 'tag|1.value'],
    ['order', { 'tag|2': { value: '95' } }, 'tag|2.value'],
    ['nameTwice', { 'tag|2': { name: 'รักษาระดับ' } }, 'tag|2.name'],
    ['lastLevel', { 'tag|3': { value: '10' } }, 'tag|3.value'],
  ])('keeps the tags of the year: %s', (because, entries, address) => {
    const wrong = tagsWith(entries);
    expect([wrong.isKept, wrong.findings]).toEqual([true, [['R13', because, address]]]);
  });
});
