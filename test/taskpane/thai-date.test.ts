import { formatThaiDate } from '../../src/taskpane/thai-date';

describe('formatThaiDate', () => {
  it('writes the day in the Buddhist Era, as official papers do', () => {
    expect(formatThaiDate(new Date(2026, 10, 20))).toBe('20 พฤศจิกายน 2569');
  });
});
