import { readMeasureHeading } from '../../../src/domain/reading/read-measure-heading';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS } from '../../support/grid-of';

function read(text: string, field: 'indicator' | 'issue') {
  const { findings, ...heading } = readMeasureHeading(
    text,
    field,
    { sheet: 'Sheet1', address: 'A5' },
    RULE_WORDS,
  );
  return { ...heading, found: tuplesOf(findings) };
}

describe('readMeasureHeading', () => {
  it('reads indicators by name, several in one cell too', () => {
    expect(read('๙.การเปิดเผย ข้อมูล', 'indicator')).toEqual({ issue: null, indicators: [9], found: [] });
    expect(read('การเปิดเผยข้อมูล การป้องกันการทุจริต', 'indicator').indicators).toEqual([9, 10]);
  });

  it('reads issues by name before indicators that their names contain', () => {
    expect(read('๔.กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', 'issue')).toEqual({
      issue: 4,
      indicators: [],
      found: [],
    });
  });

  it('reads a number as its column says', () => {
    expect(read('๒', 'indicator').indicators).toEqual([2]);
    expect(read('๒. เรื่องของหน่วยงาน', 'issue').issue).toBe(2);
    expect(read('ตัวชี้วัดที่ 8', 'issue').indicators).toEqual([8]);
  });

  it('I04: believes the name before the number', () => {
    expect(read('ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน', 'indicator')).toEqual({
      issue: null,
      indicators: [6],
      found: [['I04', 'A5']],
    });
  });

  it('R12: tells of a heading it does not know', () => {
    expect(read('๑. เรื่องทั่วไป', 'indicator')).toEqual({ issue: null, indicators: [], found: [['R12', 'A5']] });
  });
});
