import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { sentenceOfRating } from '../../../src/domain/scoring/rating-sentence';
import type { Rating } from '../../../src/domain/scoring/analysis';
import { rulebookOf, statedAssessment } from '../../support/stated-assessment';

function ratingOf(year: number, instruments: Readonly<Record<string, string>>): Rating {
  return analyseAgency(statedAssessment(year, { instruments }), rulebookOf(year)).rating;
}

describe('sentenceOfRating', () => {
  it('names the instrument that holds the level back, its score and what it lacks', () => {
    const rating = ratingOf(2568, { IIT: '99.43', EIT1: '99.37', EIT2: '97.33', OIT: '90' });
    expect(sentenceOfRating(rating, 'th')).toBe(
      'OIT ได้ 90.00 คะแนน จึงยังไม่ถึง “ผ่านดีเยี่ยม” ซึ่งต้องได้ตั้งแต่ 95.00 คะแนน',
    );
    expect(sentenceOfRating(rating, 'en')).toBe('OIT is 90.00; “ผ่านดีเยี่ยม” asks for at least 95.00.');
  });

  it('says what the level asks for where nothing holds it back', () => {
    const rating = ratingOf(2568, { IIT: '99', EIT1: '98', EIT2: '97', OIT: '96' });
    expect(sentenceOfRating(rating, 'th')).toBe('คะแนนรวมตั้งแต่ 95.00 และทุกเครื่องมือตั้งแต่ 95.00 คะแนน');
    expect(sentenceOfRating(rating, 'en')).toBe(
      'The total is at least 95.00 and every instrument at least 95.00.',
    );
  });

  it('speaks of the total alone where the year tests nothing else', () => {
    const rating = ratingOf(2565, { IIT: '86.02', EIT: '81.17', OIT: '94.57' });
    expect(sentenceOfRating(rating, 'th')).toBe('คะแนนรวมถึง 85.00 คะแนน ซึ่งเป็นขั้นต่ำของระดับนี้');
    expect(sentenceOfRating(rating, 'en')).toBe('The total reaches 85.00, the least of this level.');
  });

  it('names the missing instruments, and asks to confirm what is not certain', () => {
    const rating = ratingOf(2568, { IIT: '99', EIT1: '98', EIT2: '97' });
    expect(sentenceOfRating(rating, 'th')).toBe(
      'ยังสรุประดับไม่ได้ เพราะขาดคะแนน OIT (ช่องว่างไม่นับเป็น 0) โปรดยืนยันกับคู่มือของปีนั้น',
    );
    expect(sentenceOfRating(rating, 'en')).toBe(
      'Scores of OIT are missing (a blank is not zero). Please confirm with the manual of that year.',
    );
  });

  it('names every missing instrument apart from the next', () => {
    const rating = ratingOf(2568, { EIT: '98' });
    expect(sentenceOfRating(rating, 'th')).toContain('เพราะขาดคะแนน IIT, OIT (');
    expect(sentenceOfRating(rating, 'en')).toContain('Scores of IIT, OIT are');
  });
});
