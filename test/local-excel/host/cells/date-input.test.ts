import { dateSerial, parseDateInput } from '../../../../src/local-excel/host/cells/date-input';

describe('parseDateInput', () => {
  it.each([
    ['2026-01-15', 46037, 'yyyy-mm-dd'],
    ['1/15/2026', 46037, 'm/d/yyyy'],
    ['1-15-26', 46037, 'm/d/yyyy'],
    ['15-Jan-2026', 46037, 'd-mmm-yy'],
    ['1-2', 46024, 'd-mmm'],
    ['3/4', 46085, 'd-mmm'],
    ['2568-1', 243984, 'mmm-yy'],
    ['5/12/2568', 244116, 'm/d/yyyy'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['0:00:30', 30 / 86400, 'h:mm:ss'],
  ])('takes “%s” for %d in %s', (text, value, numberFormat) => {
    expect(parseDateInput(text, 2026)).toEqual({ value, numberFormat });
  });

  it.each([
    '15/1/2026',
    '2/29/2026',
    '2026-13-01',
    '1/1/1899',
    '24:00',
    '12:60',
    '1-2-3-4',
    '15-มค',
    '1.2',
    'ก',
  ])('keeps “%s” as text', (text) => {
    expect(parseDateInput(text, 2026)).toBeNull();
  });
});

describe('dateSerial', () => {
  it('counts days from the end of 1899', () => {
    expect([dateSerial(1900, 3, 1), dateSerial(2000, 1, 1), dateSerial(2024, 2, 29)]).toEqual([
      61, 36526, 45351,
    ]);
  });
});
