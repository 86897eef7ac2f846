import fc from 'fast-check';
import { isoDateFromSerial } from '../../../../src/domain/reading/calendar';
import { daySerial } from '../../../../src/domain/sheets/measures/day-serial';

describe('daySerial', () => {
  it('counts days as Excel does', () => {
    expect(daySerial('1900-03-01')).toBe(61);
    expect(daySerial('2025-10-01')).toBe(45931);
    expect(daySerial('2024-02-29')).toBe(45351);
  });

  it('is no number for what is no day', () => {
    expect(daySerial('ตุลาคม')).toBeNull();
    expect(daySerial('2025-13-01')).toBeNull();
  });

  it('is what the reading of dates takes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), (serial) => {
        expect(daySerial(isoDateFromSerial(serial) ?? '')).toBe(serial);
      }),
    );
  });
});
