import { questionCode } from '../../../../src/domain/assessment/question-code';
import { matchGroup, readGroup } from '../../../../src/domain/rules/overrides/question-group';
import { rulebookOf } from '../../../support/stated-assessment';
import { inSettings, refusalsIn } from '../../../support/typed-rules';

const indicators = rulebookOf(2568).indicators.value;

describe('matchGroup', () => {
  it.each([
    ['5', '5'],
    ['9.3', '9.3'],
    ['ตัวชี้วัดที่ 5', '5'],
    ['ตัวชี้วัดย่อยที่ 10.2 มาตรการภายในเพื่อป้องกันการทุจริต', '10.2'],
    ['ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', '1'],
    ['การใช้ ทรัพย์สินของทางราชการ', '4'],
    ['การจัดซื้อจัดจ้าง', '9.3'],
  ])('takes “%s” for %s', (text, group) => {
    expect(matchGroup(text, indicators)).toBe(group);
  });

  it.each(['11', '9.9', '9.33', '5.1', 'การบริการ', 'ตัวชี้วัด', ''])('knows no “%s”', (text) => {
    expect(matchGroup(text, indicators)).toBeNull();
  });
});

describe('readGroup', () => {
  const read = (letter: 'i' | 'e' | 'o', text: string) => {
    const cell = { text, points: null, codes: [], at: inSettings('E9') };
    const reading = readGroup(questionCode(letter, 1), cell, indicators);
    return 'group' in reading ? reading.group : refusalsIn([reading.finding]);
  };

  it('takes an indicator of the question’s own instrument', () => {
    expect([read('i', '2'), read('e', '8'), read('o', '9.2')]).toEqual(['2', '8', '9.2']);
  });

  it('refuses an indicator of another instrument', () => {
    expect(read('i', '6')).toEqual([['R13', 'otherInstrument', 'E9']]);
  });

  it('asks for the sub-indicator where the indicator is made of them', () => {
    expect(read('o', '9')).toEqual([['R13', 'needsSubIndicator', 'E9']]);
  });

  it('refuses what the year does not have', () => {
    expect(read('o', '9.9')).toEqual([['R13', 'unknownGroup', 'E9']]);
  });
});
