import fc from 'fast-check';
import { formatScore, parseDecimal } from '../../../src/domain/assessment/score';
import type { CellValue } from '../../../src/domain/reading/grid';
import { isOnScale } from '../../../src/domain/assessment/usable-scores';
import { parseScore, roughScore, statesScore } from '../../../src/domain/reading/parse-score';

const THAI = '๐๑๒๓๔๕๖๗๘๙';

function read(value: CellValue, format = 'General'): string {
  const reading = parseScore(value, format);
  if (reading.kind === 'unreadable') return `unreadable ${reading.because}`;
  if (reading.kind !== 'score') return reading.kind;
  const live = reading.live ? ' live' : '';
  return `${formatScore(reading.score)}${live}${reading.repair === null ? '' : ` ${reading.repair}`}`;
}

describe('parseScore', () => {
  it.each([
    ['๙๙.๔๓ คะแนน', '99.43'],
    ['๑๐๐ คะแนน', '100.00'],
    ['ร้อยละ ๘๕', '85.00'],
    ['83.49%', '83.49'],
    ['คะแนน : 9๐.๕', '90.50'],
    ['๙๐ .๐๐', '90.00'],
    ['87.5/100', '87.50'],
    ['87.5 (เต็ม 100)', '87.50'],
    ['๘๐.๐๐ คะเเนน', '80.00'],
    ['0', '0.00'],
    ['-5', '-5.00'],
    ['1,000.50', '1000.50'],
    ['ได้รับ 85', '85.00'],
    ['ได้ ผลคะแนน 85', '85.00'],
    ['ค่าคะแนน = 85', '85.00'],
    ['เฉลี่ย เท่ากับ 85', '85.00'],
    ['คะแนน:85', '85.00'],
    ['85 เปอร์เซ็นต์', '85.00'],
    ['85 %', '85.00'],
    ['85 point', '85.00'],
    ['85 Points', '85.00'],
    ['85 / 100', '85.00'],
    ['85/100.00', '85.00'],
    ['85 จาก 100', '85.00'],
    ['85จาก100 คะแนน', '85.00'],
    ['85 เต็ม 100', '85.00'],
    ['85 (คะแนนเต็ม 100 คะแนน)', '85.00'],
    ['85 ( เต็ม100 )', '85.00'],
    ['85.', '85.00'],
    ['85 . 5', '85.50'],
    ['85.5 .', '85.50'],
    ['1,234,567.25', '1234567.25'],
    ['0.5', '0.50'],
    ['85\nคะแนน', '85.00'],
  ])('reads the text “%s” as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['99,43', '99.43 decimalComma'],
    ['9O.OO', '90.00 letterForZero'],
    ['97.14*', '97.14 extraWords'],
    ['97.14 (ผ่าน)', '97.14 extraWords'],
    ['97.14 *', '97.14 extraWords'],
    ['97.14 คะแนน (ผ่าน)', '97.14 extraWords'],
    ['97.14 คะแนน *', '97.14 extraWords'],
    ['9 , 5', '9.50 decimalComma'],
    ['100,0', '100.00 decimalComma'],
    ['8o.5', '80.50 letterForZero'],
    ['1OO', '100.00 letterForZero'],
  ])('repairs “%s” and says so', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['o12', 'O5', 'o๑๒'])(
    'takes “%s” for the code of a question, not for a score with a letter in it',
    (text) => {
      expect(read(text)).toBe('unreadable text');
    },
  );

  it.each([
    '',
    '-',
    '–',
    '—',
    'N/A',
    'n/a',
    'NA',
    'ไม่มี',
    'ไม่มีข้อมูล',
    'ไม่มีคะแนน',
    'ไม่ประเมิน',
    'ไม่ระบุ',
    'รอผล',
    'รอผลคะแนน',
    'None',
    'null',
    '....',
    ' ',
  ])('takes “%s” for no data, never for zero', (text) => {
    expect(read(text)).toBe('noData');
  });

  it('keeps ไม่ได้คะแนน apart from no data', () => {
    expect(['ไม่ได้คะแนน', 'ไม่ได้รับคะแนน', 'ไม่ให้คะแนน'].map((text) => read(text))).toEqual([
      'notAwarded',
      'notAwarded',
      'notAwarded',
    ]);
  });

  it.each([
    ['#DIV/0!', 'unreadable error'],
    ['#N/A', 'unreadable error'],
    [' #REF!', 'unreadable error'],
    ['#VALUE!', 'unreadable error'],
    ['#NAME?', 'unreadable error'],
    ['#num!', 'unreadable error'],
    ['#NULL!', 'unreadable error'],
    ['#SPILL!', 'unreadable error'],
    ['#CALC!', 'unreadable error'],
    ['#BLOCKED!', 'unreadable error'],
    ['#CONNECT!', 'unreadable error'],
    ['#FIELD!', 'unreadable error'],
    ['#GETTING_DATA', 'unreadable error'],
    ['ผล #N/A', 'unreadable text'],
    ['OO', 'unreadable text'],
    ['0', '0.00'],
    ['00', 'unreadable text'],
    ['012.5', '12.50'],
    ['1234,5', 'unreadable text'],
    ['99,4,3', 'unreadable text'],
    ['1,23.5', 'unreadable text'],
    ['x97.14*', 'unreadable text'],
    ['(ผ่าน)', 'unreadable text'],
    ['97.14 (ผ่าน) และ', 'unreadable text'],
    ['85 คะแนนพิเศษ', 'unreadable text'],
    ['ของ 85', 'unreadable text'],
    ['ผ่านดี', 'unreadable text'],
    ['99.43 คะแนน และ 80.00 คะแนน', 'unreadable text'],
    ['99,432', 'unreadable text'],
    ['12.5.2568', 'unreadable text'],
    ['๐๑๒', 'unreadable text'],
    [true, 'unreadable text'],
  ])('does not guess at %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it('lets a formula point at any number, so that one off the scale can be corrected in its cell', () => {
    expect([read(95.33), read(0), read(100), read(101), read(-1)]).toEqual([
      '95.33 live',
      '0.00 live',
      '100.00 live',
      '101.00 live',
      '-1.00 live',
    ]);
  });

  it('takes a percentage for points, exactly', () => {
    expect([read(0.8349, '0.00%'), read(1, '0%'), read(0, '0%')]).toEqual(['83.49', '100.00', '0.00']);
  });

  it('takes up to one for a percentage and more for a score, and no number that is none', () => {
    expect([read(1.01, '0%'), read(-0.5, '0%'), read(NaN, '0%'), read(NaN), read(Infinity, 'd mmm')]).toEqual(
      ['1.01 percentOfWhole', '-50.00', 'unreadable text', 'unreadable text', 'unreadable text'],
    );
  });

  it('takes a number that a formula missed by a last bit for the end of the scale it is meant for', () => {
    const readings = [100 + 1e-13, 100.01, -0.01].map((value) => parseScore(value, 'General'));
    expect(readings.map((one) => one.kind === 'score' && isOnScale(one.score))).toEqual([true, false, false]);
  });

  it('takes a score that was given a percent format as it stands, and says so', () => {
    expect(read(83.49, '0.00%')).toBe('83.49 percentOfWhole');
  });

  it('does not read a day as a score', () => {
    expect(read(45_931, 'd mmm yy')).toBe('unreadable date');
  });

  it('reads the crumbs and giants that formulas leave', () => {
    expect([read(1e-15), read(0.1 + 0.2), read(1e300).startsWith('1000')]).toEqual([
      '0.00 live',
      '0.30 live',
      true,
    ]);
  });

  it('reads back any decimal in Thai or Arabic digits, whatever stands around it', () => {
    const digits = fc.tuple(fc.nat(999), fc.integer({ min: 0, max: 99 }), fc.boolean(), fc.boolean());
    const before = fc.constantFrom('', ' ', '\u00A0', 'ได้ ', 'คะแนน ', 'ร้อยละ ', '\u200B', '<p>');
    const after = fc.constantFrom('', ' ', ' คะแนน', 'คะแนน', ' %', '\u00A0คะแนน', '</p>', '\n');
    fc.assert(
      fc.property(digits, before, after, ([whole, hundredths, isThai, hasDecimals], head, tail) => {
        const plain = hasDecimals ? `${whole}.${String(hundredths).padStart(2, '0')}` : String(whole);
        const written = isThai ? plain.replace(/\d/g, (digit) => THAI.charAt(Number(digit))) : plain;
        const reading = parseScore(`${head}${written}${tail}`, 'General');
        expect(reading.kind === 'score' && reading.repair === null && reading.score.toFraction()).toBe(
          parseDecimal(plain)?.toFraction(),
        );
      }),
    );
  });

  it('never throws', () => {
    const values = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.integer());
    fc.assert(
      fc.property(values, fc.string(), (value, format) => {
        expect(['score', 'noData', 'notAwarded', 'unreadable']).toContain(parseScore(value, format).kind);
      }),
    );
  });
});

const CELLS: readonly (readonly [CellValue, string])[] = [
  [95.33, 'General'],
  [0.9533, '0.00%'],
  [83.49, '0.00%'],
  [45_000, 'd mmm yyyy'],
  ['๙๕.๓๓ คะแนน', 'General'],
  ['-', 'General'],
  ['i1', 'General'],
  [1, '0%'],
  [0, '0%'],
  [0, 'General'],
  [45_000.5, '[$-D07041E]d mmmm yyyy;@'],
  [true, 'General'],
];

describe('statesScore', () => {
  it.each(CELLS)('says of %p in format %p what reading it says', (value, format) => {
    expect(statesScore(value, format)).toBe(parseScore(value, format).kind === 'score');
  });
});

describe('roughScore', () => {
  it.each(CELLS)('is near the score of %p in format %p', (value, format) => {
    const reading = parseScore(value, format);
    const rough = roughScore(value, format);
    if (reading.kind === 'score') expect(rough).toBeCloseTo(Number(formatScore(reading.score)), 6);
    else expect(rough).toBeNull();
  });
});
