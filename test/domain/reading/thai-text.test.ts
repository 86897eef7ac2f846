import fc from 'fast-check';
import { matchKey, readText } from '../../../src/domain/reading/thai-text';

/** Clean and broken words in any mixture, so that the short way of reading and the long one are both taken. */
const anyWords = fc
  .array(
    fc.constantFrom(
      ...Array.from('กฤฯะัาำิฺุ฿เแๅๆ็่์ํ๏๐๙๛azZ09.,:()/-<>&*_|'),
      ' ',
      ' ',
      '\n',
      'เเ',
      '\uF710',
      'อบต.',
      '<br>',
      '&nbsp;',
      '**',
      '...',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const INVISIBLE = '\u200B';

describe('readText', () => {
  it.each([
    ['no-break and wide spaces', 'ก\u00A0ข\u3000ค', 'ก ข ค'],
    ['invisible characters', 'ตัว\u200Bชี้\uFEFFวัด\u00AD', 'ตัวชี้วัด'],
    ['full-width characters', '９９．４３％', '99.43%'],
    ['line ends of every kind', 'ก\r\nข\rค\u2028ง', 'ก\nข\nค\nง'],
    ['doubled spaces and empty lines', '  ก   ข \n\n  ค ', 'ก ข\nค'],
    ['ruled lines', 'หัวข้อ\n----------\nเนื้อหา', 'หัวข้อ\nเนื้อหา'],
    ['markup', '<p>ดําเนินการ</p> <p>เเล้ว</p>', 'ดำเนินการ\nแล้ว'],
  ])('reads through %s', (_, written, read) => {
    expect(readText(written)).toBe(read);
  });

  it('keeps Thai digits and the words of clean text', () => {
    expect(readText('๑. ทบทวนคู่มือ ๒. แจ้งเวียน')).toBe('๑. ทบทวนคู่มือ ๒. แจ้งเวียน');
  });

  it('reads numbers and truth values as their words', () => {
    expect([readText(95.33), readText(true), readText('')]).toEqual(['95.33', 'true', '']);
  });

  it('reads what it has read already as it stands', () => {
    const noise = fc.array(
      fc.constantFrom(
        'การ',
        'ดํา',
        'น้ํา',
        'เเผน',
        'ท\u0E48\u0E35',
        ' ',
        '\n',
        '\u00A0',
        '\u200B',
        '๕',
        '.',
        '-',
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const once = readText(parts.join(''));
        expect(readText(once)).toBe(once);
      }),
    );
  });
});

describe('readText and matchKey', () => {
  it('find the same words with a character in them that nobody sees', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(readText(words + INVISIBLE)).toBe(readText(words));
        expect(matchKey(words + INVISIBLE)).toBe(matchKey(words));
      }),
      { numRuns: 500 },
    );
  });
});

describe('matchKey', () => {
  it('is the same for words that lost spaces, marks or breaks', () => {
    const key = matchKey('ขั้นตอนหรือวิธีการดำเนินการ');
    expect(matchKey('ขั้นตอนหรือ วิธีการ\nดําเนินการ')).toBe(key);
    expect(matchKey('ขันตอนหรือวิธการดาเนินการ')).toBe(key);
  });

  it('is the same in Thai and Arabic digits, upper and lower case', () => {
    expect(matchKey('ข้อ I๑๒')).toBe(matchKey('ข้อ i12'));
  });

  it('tells different words apart', () => {
    expect(matchKey('ผลการวิเคราะห์')).not.toBe(matchKey('ผลการดำเนินการ'));
  });

  it('is nothing for signs alone', () => {
    expect([matchKey('-'), matchKey('– / …'), matchKey('')]).toEqual(['', '', '']);
  });
});
