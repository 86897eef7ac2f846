import { isOneSlipApart } from '../../../src/domain/reading/one-slip';

describe('isOneSlipApart', () => {
  it.each([
    ['บ้านสมมุติ', 'บ้านสมมติ'],
    ['ทุ่งตัวอย่าง', 'ทุ่งตัวอย่าค'],
    ['aab', 'ab'],
    ['', 'ก'],
  ])('is true for “%s” and “%s”', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(true);
    expect(isOneSlipApart(b, a)).toBe(true);
  });

  it.each([
    ['บ้านสมมุติ', 'บ้านสมมุติ'],
    ['บ้านเหนือ', 'บ้านใต้'],
    ['ab', 'ba'],
    ['ก', 'กขค'],
  ])('is false for “%s” and “%s”', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(false);
    expect(isOneSlipApart(b, a)).toBe(false);
  });
});
