import fc from 'fast-check';
import { quoteAround, quoteEnd, quoteStart } from '../../../src/domain/checks/quote';

describe('quoteStart', () => {
  it('gives a short text whole, on one line', () => {
    expect(quoteStart('จัดประชุม\nทุกเดือน')).toBe('จัดประชุม ทุกเดือน');
  });

  it('does not part a letter from its vowel', () => {
    expect(quoteStart('กขคที่', 4)).toBe('กขค…');
    expect(quoteStart('กขเคง', 3)).toBe('กข…');
  });

  it('is never longer than asked for, the sign of the cut aside', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ก', 'ี', 'เ', ' ', '่') }),
        fc.integer({ min: 1, max: 20 }),
        (text, longest) => {
          expect(quoteStart(text, longest).replace('…', '').length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});

describe('quoteEnd', () => {
  it('gives the last letters, whole syllables', () => {
    expect(quoteEnd('จัดประชุมอย่างทั่ว', 5)).toBe('…งทั่ว');
    expect(quoteEnd('สั้น')).toBe('สั้น');
  });
});

describe('quoteAround', () => {
  it('gives the words with a few letters on either side', () => {
    const text = 'หน่วยงานได้คะแนนข้อนี้ต่ำกว่า 85 คะแนนจึงควรปรับปรุงโดยเร็ว';
    const start = text.indexOf('ต่ำกว่า 85');
    expect(quoteAround(text, start, start + 'ต่ำกว่า 85'.length)).toBe('ได้คะแนนข้อนี้ต่ำกว่า 85 คะแนนจึงควร');
  });
});
