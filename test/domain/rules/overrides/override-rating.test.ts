import { toNumber } from '../../../../src/domain/assessment/score';
import { overrideRating } from '../../../../src/domain/rules/overrides/override-rating';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

function ratingWith(entries: Parameters<typeof typedRules>[0], year = 2568) {
  const rulebook = rulebookOf(year);
  const { value, findings, used } = overrideRating(rulebook, typedRules(entries));
  return {
    bands: value.value.bands.map(({ level, total }) => `${level} ${toNumber(total)}`),
    tested: value.value.tested,
    rating: value,
    isKept: value === rulebook.rating,
    findings: refusalsIn(findings),
    used: used.length,
  };
}

const SCALE = ['ผ่านดีเยี่ยม 95', 'ผ่านดี 85', 'ผ่าน 85', 'ต้องปรับปรุง 70', 'ต้องปรับปรุงโดยด่วน 0'];

describe('overrideRating', () => {
  it('takes a typed bound and cites the workbook for that level alone', () => {
    const { bands, rating, findings, used } = ratingWith({ 'level|4': { value: '75' } });
    expect(bands).toEqual([...SCALE.slice(0, 3), 'ต้องปรับปรุง 75', ...SCALE.slice(4)]);
    expect(rating.value.bands.map(({ source }) => source === 'สมุดงานนี้')).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect([findings, used]).toEqual([[], 1]);
  });

  it('is as sure as its least certain rule after what was typed', () => {
    expect(ratingWith({ 'level|4': { value: '75' } }).rating.certainty).toBe('unverified');
    const confirmed = ratingWith({ 'level|4': { value: '70' }, 'level|5': { value: '0' } });
    expect(confirmed.rating.certainty).toBe('public');
  });

  it('takes tested scores as staff write them', () => {
    expect(ratingWith({ tested: { value: 'iit EIT ส่วนที่ 1 และ OIT' } }).tested).toEqual([
      'IIT',
      'EIT1',
      'OIT',
    ]);
    expect(ratingWith({ tested: { value: 'IIT, EIT, OIT' } }).rating.value.testedCitation.source).toBe(
      'สมุดงานนี้',
    );
  });

  it.each(['IIT, XIT', 'ทุกเครื่องมือ'])('keeps the tested scores of the year where “%s” is typed', (value) => {
    const wrong = ratingWith({ tested: { value } });
    expect(wrong.isKept).toBe(true);
    expect(wrong.findings).toEqual([['R13', 'unknownTested', 'tested.value']]);
  });

  it('refuses a part of EIT in a year that has none', () => {
    expect(ratingWith({ tested: { value: 'EIT1' } }, 2565).findings).toEqual([
      ['R13', 'unknownTested', 'tested.value'],
    ]);
  });

  it('keeps the scale where a level asks no less than the one above it', () => {
    const wrong = ratingWith({ 'level|4': { value: '90' } });
    expect([wrong.isKept, wrong.findings]).toEqual([true, [['R13', 'order', 'level|4.value']]]);
  });

  it('tells disorder at the typed cell above where the level itself is not typed', () => {
    expect(ratingWith({ 'level|3': { value: '60' } }).findings).toEqual([['R13', 'order', 'level|3.value']]);
  });

  it('keeps the scale where it does not end at 0', () => {
    expect(ratingWith({ 'level|5': { value: '10' } }).findings).toEqual([
      ['R13', 'lastLevel', 'level|5.value'],
    ]);
    const cut = ratingWith({ 'level|5': { name: 'ไม่ใช้' } });
    expect([cut.bands, cut.findings]).toEqual([SCALE, [['R13', 'lastLevel', 'level|5.name']]]);
  });

  it('ends with the level above where the last one is struck out and that one is brought to 0', () => {
    const shorter = ratingWith({ 'level|4': { value: '0' }, 'level|5': { name: 'ไม่ใช้' } });
    expect(shorter.bands).toEqual([...SCALE.slice(0, 3), 'ต้องปรับปรุง 0']);
  });

  it('keeps the scale where all levels are struck out', () => {
    const entries = [1, 2, 3, 4, 5].map((place) => [`level|${place}`, { name: 'ไม่ใช้' }] as const);
    expect(ratingWith(Object.fromEntries(entries)).findings).toEqual([['R13', 'lastLevel', 'level|5.name']]);
  });

  it('keeps the scale where one name stands for two levels', () => {
    expect(ratingWith({ 'level|4': { name: 'ผ่าน' } }).findings).toEqual([
      ['R13', 'nameTwice', 'level|4.name'],
    ]);
  });

  it('keeps the scale where levels and tested scores do not go together', () => {
    expect(ratingWith({ tested: { value: 'ไม่ทดสอบ' } }).findings).toEqual([
      ['R13', 'testedMissing', 'tested.value'],
    ]);
    const none = { value: 'ไม่กำหนด' };
    // Without a condition two levels would ask the same, so the higher total is moved as well.
    const open = {
      'level|2': { value: '90' },
      'levelEach|1': none,
      'levelEach|2': none,
    };
    expect(ratingWith(open).findings).toEqual([['R13', 'testedByNone', 'levelEach|1.value']]);
    expect(ratingWith({ ...open, tested: { value: 'ไม่ทดสอบ' } }).tested).toEqual([]);
  });
});
