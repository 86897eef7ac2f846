import fc from 'fast-check';
import { toArabicDigits, toThaiDigits } from '../../../src/domain/reading/thai-digits';

describe('toArabicDigits', () => {
  it('turns each Thai digit into its Arabic one', () => {
    expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
  });

  it('leaves everything else, so that positions stay', () => {
    expect(toArabicDigits('ข้อ i๑๐ ได้ 9๕.๓3')).toBe('ข้อ i10 ได้ 95.33');
    fc.assert(fc.property(fc.string(), (text) => toArabicDigits(text).length === text.length));
  });
});

describe('toThaiDigits', () => {
  it('turns each Arabic digit into its Thai one, and back again', () => {
    expect(toThaiDigits('ข้อ i10 ได้ 9๕.๓3')).toBe('ข้อ i๑๐ ได้ ๙๕.๓๓');
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., ก-ฮ]*$/), (text) => toArabicDigits(toThaiDigits(text)) === text),
    );
  });
});
