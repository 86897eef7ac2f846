import { tagOf } from '../../../src/domain/scoring/tags';
import { rulebookOf, score } from '../../support/stated-assessment';

describe('tagOf', () => {
  it.each([
    ['100', 'รักษาระดับ'],
    ['95', 'รักษาระดับ'],
    ['94.995', 'รักษาระดับ'],
    ['94.99', 'พัฒนายกระดับ'],
    ['85', 'พัฒนายกระดับ'],
    ['84.995', 'พัฒนายกระดับ'],
    ['84.99', 'แก้ไขเร่งด่วน'],
    ['0', 'แก้ไขเร่งด่วน'],
  ])('tags %s as %s, on the two-decimal figure', (text, tag) => {
    expect(tagOf(score(text), rulebookOf(2568)).tag).toBe(tag);
  });

  it('follows the thresholds of the year', () => {
    const year = rulebookOf(2568);
    const value = [
      { tag: 'รักษาระดับ', from: score('90') },
      { tag: 'แก้ไขเร่งด่วน', from: score('0') },
    ];
    expect(tagOf(score('90'), { ...year, tags: { ...year.tags, value } }).tag).toBe('รักษาระดับ');
  });

  it('gives a score below every threshold the lowest tag', () => {
    const year = rulebookOf(2568);
    const value = [
      { tag: 'รักษาระดับ', from: score('90') },
      { tag: 'แก้ไขเร่งด่วน', from: score('10') },
    ];
    expect(tagOf(score('9.99'), { ...year, tags: { ...year.tags, value } }).tag).toBe('แก้ไขเร่งด่วน');
  });
});
