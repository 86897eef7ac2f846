import { checkLevelDiffers } from '../../../src/domain/checks/level-differs';
import { foundBy, tuplesOf } from '../../support/found';

const PARTS = { IIT: '99.43', EIT1: '99.37', EIT2: '97.33', OIT: '90.00' };

describe('checkLevelDiffers', () => {
  it('finds a level that is higher than the rules give', () => {
    const findings = foundBy(checkLevelDiffers, { instruments: PARTS, level: 'ผ่านดีเยี่ยม' });
    expect(tuplesOf(findings)).toEqual([['S02', 'level']]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      facts: {
        published: 'ผ่านดีเยี่ยม',
        level: 'ผ่านดี',
        total: '95.33',
        lowest: 'OIT',
        lowestScore: '90.00',
        year: 2568,
      },
    });
  });

  it('lets the level by the rules pass', () => {
    expect(foundBy(checkLevelDiffers, { instruments: PARTS, level: 'ผ่านดี' })).toEqual([]);
  });

  it('finds the letter of another scale in a year of words', () => {
    expect(tuplesOf(foundBy(checkLevelDiffers, { instruments: PARTS, level: 'AA' }))).toEqual([
      ['S02', 'level'],
    ]);
  });

  it('names no instrument in a year whose levels depend on the total alone', () => {
    const [finding] = foundBy(checkLevelDiffers, { total: '87.99', level: 'AA' }, { year: 2565 });
    expect(finding?.facts).toEqual({ published: 'AA', level: 'A', total: '87.99', year: 2565 });
  });

  it('notices a level that cannot be confirmed without the scores of the instruments', () => {
    const [finding] = foundBy(checkLevelDiffers, { total: '95.33', level: 'ผ่าน' });
    expect(finding).toMatchObject({
      code: 'S02',
      severity: 'notice',
      facts: { missing: ['IIT', 'EIT1', 'EIT2', 'OIT'], possible: ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน'] },
    });
  });

  it('says nothing of a level that waits for a score that cannot be, which is told as such', () => {
    const stated = { total: '95.33', level: 'ผ่าน', instruments: { OIT: '9000' } };
    expect(foundBy(checkLevelDiffers, stated)).toEqual([]);
    const wrong = { ...stated, level: 'ต้องปรับปรุง' };
    expect(tuplesOf(foundBy(checkLevelDiffers, wrong))).toEqual([['S02', 'level']]);
  });

  it('finds a level that no scores of the instruments could give', () => {
    const [finding] = foundBy(checkLevelDiffers, { total: '95.33', level: 'ต้องปรับปรุง' });
    expect([finding?.severity, finding?.facts['level']]).toEqual(['error', ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน']]);
  });

  it('has nothing to compare without a stated level or a total', () => {
    expect(foundBy(checkLevelDiffers, { instruments: PARTS })).toEqual([]);
    expect(foundBy(checkLevelDiffers, { instruments: { IIT: '90' }, level: 'ผ่าน' })).toEqual([]);
  });
});
