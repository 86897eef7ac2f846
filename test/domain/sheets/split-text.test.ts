import fc from 'fast-check';
import { splitText } from '../../../src/domain/sheets/split-text';

function atMost(length: number) {
  return (part: string) => part.length <= length;
}

const text = fc.string({ unit: fc.constantFrom(...Array.from('กขคงจชนมรลวส่้ิี 1๒3.-\n')), maxLength: 120 });

describe('splitText', () => {
  it('leaves a text that fits alone', () => {
    expect(splitText('  จัดประชุม\n', atMost(20))).toEqual(['  จัดประชุม\n']);
  });

  it('breaks between lines before anything else', () => {
    expect(splitText('1. ประชุม\n2. รายงาน\n3. ติดตาม', atMost(21))).toEqual([
      '1. ประชุม\n2. รายงาน',
      '3. ติดตาม',
    ]);
  });

  it('breaks before numbered items and bullets inside a line', () => {
    expect(splitText('๑. ประชุม งาน ๒. รายงานผล', atMost(14))).toEqual(['๑. ประชุม งาน', '๒. รายงานผล']);
    expect(splitText('- ประชุม งาน - รายงานผล', atMost(13))).toEqual(['- ประชุม งาน', '- รายงานผล']);
  });

  it('breaks at spaces where a line has no items', () => {
    expect(splitText('ประชุมคณะทำงาน รายงานผล', atMost(16))).toEqual(['ประชุมคณะทำงาน', 'รายงานผล']);
  });

  it('keeps a letter and its marks together where it must break a word', () => {
    expect(splitText('ที่นี่ที่', atMost(4))).toEqual(['ที่', 'นี่', 'ที่']);
  });

  it('gives parts that fit and together say everything', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (words, length) => {
        const parts = splitText(words, atMost(length));
        const bare = (value: string) => value.replace(/\s/g, '');
        expect(bare(parts.join(''))).toBe(bare(words));
        expect(
          parts.filter(
            (part) => part.length > length && !/^.[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+$/u.test(part),
          ),
        ).toEqual([]);
      }),
    );
  });
});
