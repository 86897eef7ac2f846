import { formatScalar } from '../../../../src/local-excel/formulas/functions/text-function';
import { wrongKind } from '../../../../src/local-excel/formulas/functions/scalar-value';

describe('formatScalar', () => {
  it('writes Thai digits and Thai dates', () => {
    expect(formatScalar(95.334, '[$-D00041E]0.00')).toBe('๙๕.๓๓');
    expect(formatScalar(46021, '[$-D07041E]d mmmm yyyy')).toBe('๓๐ ธันวาคม ๒๕๖๘');
  });

  it('rounds halves as ROUND does', () => {
    expect(formatScalar(1.005, '0.00')).toBe('1.01');
    expect(formatScalar(84.995, '0.00')).toBe('85.00');
  });

  it('formats text that is a number, and a blank as 0', () => {
    expect(formatScalar('87.5', '0.00')).toBe('87.50');
    expect(formatScalar(null, '0.00')).toBe('0.00');
  });

  it('leaves other text and truth values as they are', () => {
    expect([
      formatScalar('ไม่มีข้อมูล', '0.00'),
      formatScalar('๘๗.๕', '0.00'),
      formatScalar(true, '0.00'),
    ]).toEqual(['ไม่มีข้อมูล', '๘๗.๕', 'TRUE']);
  });

  it('refuses a format that is none, and writes nothing in an empty one', () => {
    expect(formatScalar(5, '[')).toEqual(wrongKind());
    expect(formatScalar(5, '')).toBe('');
  });
});
