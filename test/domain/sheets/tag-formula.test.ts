import { longestTag, tagFormula } from '../../../src/domain/sheets/tag-formula';
import { score } from '../../support/stated-assessment';

const TAGS = [
  { tag: 'รักษาระดับ', from: score('95') },
  { tag: 'พัฒนายกระดับ', from: score('85.5') },
  { tag: 'แก้ไขเร่งด่วน', from: score('0') },
];

describe('tagFormula', () => {
  it('goes from the highest threshold down, on the two-decimal score', () => {
    expect(tagFormula(TAGS, '$C$5', 'ไม่มี')).toBe(
      'IF(COUNT($C$5)=0,"ไม่มี",IF(ROUND($C$5,2)>=95,"รักษาระดับ",IF(ROUND($C$5,2)>=85.5,"พัฒนายกระดับ","แก้ไขเร่งด่วน")))',
    );
  });

  it('gives the only tag of a year to every score', () => {
    expect(tagFormula(TAGS.slice(2), '$C$5', 'ไม่มี')).toBe('IF(COUNT($C$5)=0,"ไม่มี","แก้ไขเร่งด่วน")');
  });
});

describe('longestTag', () => {
  it('is the one with the most letters', () => {
    expect(longestTag(TAGS)).toBe('แก้ไขเร่งด่วน');
  });
});
