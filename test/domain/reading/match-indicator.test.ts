import {
  coverageOfName,
  matchIndicators,
  mentionedIndicators,
} from '../../../src/domain/reading/match-indicator';
import { RULE_WORDS } from '../../support/grid-of';

function indicatorsIn(label: string): readonly string[] {
  return matchIndicators(label, RULE_WORDS.indicators).map(
    ({ number, by, contradicted }) =>
      `${number} by ${by}${contradicted === null ? '' : `, not ${contradicted}`}`,
  );
}

describe('matchIndicators', () => {
  it.each([
    ['๑.การปฏิบัติ หน้าที่', '1 by name'],
    ['ผลคะแนนตัวชี้วัดที่ ๒ การใช้งบประมาณ', '2 by name'],
    ['การใช้ทรัพย์สินของทางราชการ', '4 by name'],
    ['๕.การแก้ไข ปัญหาทุจริต', '5 by name'],
    ['ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร (แก้ไขเร่งด่วน)', '7 by name'],
    ['ตัวชี้วัดที่ ๘', '8 by number'],
    ['10', '10 by number'],
    ['ตวัชี้วดัที่ ๗ ประสิทธิภาพการสื่อสาร', '7 by name'],
    ['ตัวซี้วัดที่ ๘', '8 by number'],
    ['๓. การใช้อำบาจ', '3 by name'],
    ['คุณภาพการดำเบินงา', '6 by name'],
    ['การเปดเผยขอ้มูส', '9 by name'],
  ])('finds the indicator of “%s”', (label, found) => {
    expect(indicatorsIn(label)).toEqual([found]);
  });

  it.each([
    ['(8', '8 by number'],
    ['( 8. ', '8 by number'],
    ['8:', '8 by number'],
    ['8-', '8 by number'],
    ['8 ก', '8 by number'],
    ['8ก', '8 by number'],
    ['8 . ก', '8 by number'],
    ['การใช้งบประมาณ(ปี 2568)', '2 by name'],
    ['การใช้ (ทดลอง) งบประมาณ', '2 by name'],
  ])('finds the indicator of “%s” however it is written', (label, found) => {
    expect(indicatorsIn(label)).toEqual([found]);
  });

  it.each(['8x', '8.5', '123', '(123)', '88', 'ก 8', '8/2'])(
    'takes “%s” for no number of an indicator',
    (label) => {
      expect(indicatorsIn(label)).toEqual([]);
    },
  );

  it('names each indicator once, in the order of the words', () => {
    expect(indicatorsIn('การใช้อำนาจ การใช้งบประมาณ การใช้อำนาจ')).toEqual(['3 by name', '2 by name']);
  });

  it('says no number contradicted where there is none or another name has it', () => {
    expect(indicatorsIn('๒. การใช้อำนาจ การใช้งบประมาณ')).toEqual(['3 by name', '2 by name']);
  });

  it('lets the name win over a number that contradicts it', () => {
    expect(indicatorsIn('ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน')).toEqual(['6 by name, not 2']);
    expect(indicatorsIn('ตัวชี้วัดที่ 13 การป้องกันการทุจริต')).toEqual(['10 by name, not 13']);
    expect(indicatorsIn('13. การป้องกันการทุจริต')).toEqual(['10 by name']);
    expect(indicatorsIn('ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน')).toEqual(['6 by name']);
  });

  it('finds several, without taking their numbers for contradictions', () => {
    expect(indicatorsIn('๙.การเปิดเผยข้อมูล ๑๐.การป้องกันการทุจริต')).toEqual(['9 by name', '10 by name']);
  });

  it.each([
    'การเปิดเผยข้อมูลสาธารณะ (OIT)',
    'ตัวชี้วัดที่ ๑๑',
    'ปี 2568',
    'มาตรการ',
    'การใช้อาคาร',
    'การปฏิบัติงาน',
    'การใช้จ่ายงบลงทุน',
  ])('finds none in “%s”', (label) => {
    expect(indicatorsIn(label)).toEqual([]);
  });
});

describe('coverageOfName', () => {
  it('is whole for a label that a scan has damaged, and nothing for other words of that length', () => {
    expect(coverageOfName('๓. การใช้อำบาจ', RULE_WORDS.indicators)).toBe(1);
    expect(coverageOfName('๓. การใช้อาคาร', RULE_WORDS.indicators)).toBe(0);
  });

  it.each([
    ['', 0],
    ['(ก)', 0],
    ['8', 0],
    ['การใช้อำนาจ (ผู้บริหาร)', 1],
    ['ด้านที่ การใช้อำนาจ', 0],
    ['ด้าน การใช้อำนาจ', 1],
    ['ผลคะแนนตัวชี้วัดที่ 3 การใช้อำนาจ', 1],
    ['เรื่อง การใช้อำนาจ', 0],
  ])('of “%s” is %d', (label, coverage) => {
    expect(coverageOfName(label, RULE_WORDS.indicators)).toBe(coverage);
  });

  it('is whole for a label and small for a sentence', () => {
    expect(coverageOfName('ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', RULE_WORDS.indicators)).toBe(1);
    expect(
      coverageOfName('การใช้อำนาจของผู้บริหารในการบริหารงานบุคคลของหน่วยงาน', RULE_WORDS.indicators),
    ).toBeLessThan(0.5);
    expect(coverageOfName('แผนปฏิบัติการป้องกันการทุจริต', RULE_WORDS.indicators)).toBe(0);
  });
});

describe('mentionedIndicators', () => {
  it('finds what a measure is about in its own words', () => {
    expect(mentionedIndicators('มาตรการขอใช้ทรัพย์สินของราชการให้ถูกต้อง', RULE_WORDS.indicators)).toEqual([4]);
    expect(mentionedIndicators('มาตรการเปิดเผยข้อมูลพร้อมการป้องกันการทุจริต', RULE_WORDS.indicators)).toEqual([
      9, 10,
    ]);
  });

  it('finds nothing in a measure about something else', () => {
    expect(mentionedIndicators('กิจกรรมยกย่องพนักงานดีเด่น', RULE_WORDS.indicators)).toEqual([]);
  });
});
