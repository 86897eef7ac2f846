import fc from 'fast-check';
import { countLines, lettersOf, textWidth } from '../../../src/domain/sheets/text-metrics';

const thaiText = fc.string({ unit: fc.constantFrom(...Array.from('กขคงจชนมรลวสห าะเแไ่้็์ิีุู1๒o. ')) });

describe('textWidth', () => {
  it('gives vowels and tone marks above and below no width', () => {
    expect(textWidth('กี่', 14)).toBe(textWidth('ก', 14));
    expect(textWidth('ผู้', 14)).toBe(textWidth('ผ', 14));
    expect(textWidth('ป์', 14)).toBe(textWidth('ป', 14));
  });

  it('counts sara am, which stands beside its letter', () => {
    expect(textWidth('คำ', 14)).toBeGreaterThan(textWidth('ค', 14));
  });

  it('takes Latin letters as narrower than Thai ones', () => {
    expect(textWidth('website', 14)).toBeLessThan(textWidth('เว็บไซต์หน่วย', 14));
    expect(textWidth('i', 14)).toBeLessThan(textWidth('ก', 14));
  });

  it('grows with the font and in bold', () => {
    expect(textWidth('คะแนน', 16)).toBeCloseTo(textWidth('คะแนน', 8) * 2, 6);
    expect(textWidth('คะแนน', 14, true)).toBeGreaterThan(textWidth('คะแนน', 14));
  });
});

describe('countLines', () => {
  it('takes one line for a text that fits and for no text', () => {
    expect(countLines('กองคลัง', 100, 14)).toBe(1);
    expect(countLines('', 100, 14)).toBe(1);
  });

  it('counts lines that the text itself breaks', () => {
    expect(countLines('1. แต่งตั้ง\n2. ประชุม\n3. รายงาน', 200, 14)).toBe(3);
  });

  it('takes more lines in a narrower column', () => {
    const text = 'เผยแพร่ข้อมูลการจัดซื้อจัดจ้างบนเว็บไซต์ของหน่วยงานทุกเดือน';
    expect(countLines(text, 60, 14)).toBeGreaterThan(countLines(text, 120, 14));
  });

  it('never takes fewer lines for a longer text', () => {
    fc.assert(
      fc.property(thaiText, thaiText, fc.integer({ min: 30, max: 300 }), (text, more, width) => {
        expect(countLines(text + more, width, 14)).toBeGreaterThanOrEqual(countLines(text, width, 14));
      }),
    );
  });
});

describe('lettersOf', () => {
  it('keeps a letter with its marks', () => {
    expect(lettersOf('ที่นี่')).toEqual(['ที่', 'นี่']);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        expect(lettersOf(text).join('')).toBe(text);
      }),
    );
  });
});
