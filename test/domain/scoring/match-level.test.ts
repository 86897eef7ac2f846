import { matchLevel } from '../../../src/domain/scoring/match-level';
import { rulebookOf } from '../../support/stated-assessment';

const LETTERS = rulebookOf(2565).rating.value;
const WORDS = rulebookOf(2568).rating.value;

describe('matchLevel', () => {
  it.each([
    ['ผ่านดี', 'ผ่านดี'],
    [' ผ่าน ดี ', 'ผ่านดี'],
    ['ระดับผลการประเมิน : ผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
    ['“ผ่าน”', 'ผ่าน'],
    ['ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุงโดยด่วน'],
  ])('takes “%s” for %s', (text, level) => {
    expect(matchLevel(text, WORDS)).toBe(level);
  });

  it('takes letters in either case', () => {
    expect([matchLevel('ระดับ a', LETTERS), matchLevel('AA', LETTERS)]).toEqual(['A', 'AA']);
  });

  it.each(['ไม่ผ่าน', 'ดีมาก', 'A', ''])('knows no level “%s” in a year of words', (text) => {
    expect(matchLevel(text, WORDS)).toBeNull();
  });
});
