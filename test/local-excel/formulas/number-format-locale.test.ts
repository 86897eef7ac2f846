import { parseNumberFormatLocale } from '../../../src/local-excel/formulas/number-format-locale';

function traits(code: string) {
  const locale = parseNumberFormatLocale(code);
  return locale && [locale.thaiDigits, locale.buddhistYear, locale.languageCode];
}

describe('parseNumberFormatLocale', () => {
  it('takes digits, calendar and language apart, leading zeros or not', () => {
    expect(traits('-D07041E')).toEqual([true, true, '[$-41e]']);
    expect(traits('-0D07041E')).toEqual([true, true, '[$-41e]']);
    expect(traits('-D00041E')).toEqual([true, false, '[$-41e]']);
    expect(traits('-41E')).toEqual([false, false, '[$-41e]']);
  });

  it('does not take Arabic digits or another calendar for Thai ones', () => {
    expect(traits('-107041E')).toEqual([false, true, '[$-41e]']);
    expect(traits('-2000401')).toEqual([false, false, '[$-401]']);
    expect(traits('-409')).toEqual([false, false, '[$-409]']);
  });

  it('leaves the language out when the code names none', () => {
    expect(traits('-D070000')).toEqual([true, true, '']);
  });

  it('reads the form that names the language', () => {
    expect(traits('-th-TH,D07')).toEqual([true, true, '[$-th-TH]']);
    expect(traits('-th-TH,107')).toEqual([false, true, '[$-th-TH]']);
    expect(traits('-en-US')).toEqual([false, false, '[$-en-US]']);
  });

  it('keeps the currency sign', () => {
    expect(traits('฿-D00041E')).toEqual([true, false, '[$฿-41e]']);
  });

  it('gives nothing for a currency alone', () => {
    expect(parseNumberFormatLocale('฿')).toBeNull();
  });
});
