import { toNumber } from '../../../../src/domain/assessment/score';
import { readLevel } from '../../../../src/domain/rules/overrides/read-level';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

const { rating } = rulebookOf(2568);

function levelWith(place: number, entries: Parameters<typeof typedRules>[0]) {
  const reading = readLevel(place, rating, typedRules(entries));
  if (reading.kind === 'refused') return refusalsIn(reading.findings);
  if (reading.kind === 'none') return 'none';
  const { level, total, each } = reading.band;
  return [level, toNumber(total), each === null ? null : toNumber(each)];
}

describe('readLevel', () => {
  it('is the level of the year where nothing is typed', () => {
    expect(levelWith(2, {})).toEqual(['ผ่านดี', 85, 85]);
  });

  it('takes a typed name, total and least of each tested score', () => {
    expect(
      levelWith(2, { 'level|2': { name: 'ดีมาก', value: '88' }, 'levelEach|2': { value: '80' } }),
    ).toEqual(['ดีมาก', 88, 80]);
  });

  it.each(['ไม่กำหนด', '-', 'ไม่มี'])(
    'takes “%s” for a level that asks nothing of the tested scores',
    (none) => {
      expect(levelWith(2, { 'levelEach|2': { value: none } })).toEqual(['ผ่านดี', 85, null]);
    },
  );

  it('strikes a level out', () => {
    expect(levelWith(4, { 'level|4': { name: 'ไม่ใช้' } })).toBe('none');
  });

  it('has a place for a further level, empty until it is filled', () => {
    expect(levelWith(6, {})).toBe('none');
    expect(levelWith(6, { 'level|6': { name: 'ไม่ผ่าน', value: '0' } })).toEqual(['ไม่ผ่าน', 0, null]);
  });

  it('refuses a further level without a name or points', () => {
    expect(levelWith(6, { 'level|6': { value: '0' } })).toEqual([['R13', 'withoutName', 'level|6.value']]);
    expect(levelWith(6, { 'level|6': { name: 'ไม่ผ่าน' } })).toEqual([['R13', 'withoutName', 'level|6.name']]);
  });

  it('refuses points that are none, each at its cell', () => {
    expect(levelWith(1, { 'level|1': { value: 'เก้าสิบ' }, 'levelEach|1': { value: '101' } })).toEqual([
      ['R13', 'notPoints', 'level|1.value'],
      ['R13', 'notPoints', 'levelEach|1.value'],
    ]);
  });

  it('refuses a name that is too long for a formula, not one just short enough', () => {
    expect(levelWith(1, { 'level|1': { name: 'ด'.repeat(61) } })).toEqual([
      ['R13', 'longName', 'level|1.name'],
    ]);
    expect(levelWith(1, { 'level|1': { name: 'ด'.repeat(60) } })).toEqual(['ด'.repeat(60), 95, 95]);
  });
});
