import { overrideReportingItems } from '../../../../src/domain/rules/overrides/override-reporting-items';
import { questionsOf } from '../../../../src/domain/rules/question-place';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

const rulebook = rulebookOf(2568);
const KNOWN = new Set<string>(questionsOf(rulebook));

function itemsWith(entries: Parameters<typeof typedRules>[0]) {
  const { value, findings } = overrideReportingItems(rulebook.reportingItems, typedRules(entries), KNOWN);
  return { items: value, findings: refusalsIn(findings) };
}

describe('overrideReportingItems', () => {
  it('takes one typed item and keeps the other', () => {
    const { items, findings } = itemsWith({ followUpItem: { value: 'o26' } });
    expect(items).toMatchObject({ value: { analysis: 'o27', followUp: 'o26' }, source: 'สมุดงานนี้' });
    expect(findings).toEqual([]);
  });

  it.each(['o44', 'o26 o27', 'ข้อสุดท้าย'])('keeps the item of the year where “%s” is typed', (value) => {
    const { items, findings } = itemsWith({ analysisItem: { value } });
    expect(items).toBe(rulebook.reportingItems);
    expect(findings).toEqual([['R13', 'unknownQuestion', 'analysisItem.value']]);
  });
});
