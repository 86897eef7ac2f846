import { formatThaiDate, formatThaiMoment } from '../../src/taskpane/thai-date';

describe('formatThaiDate', () => {
  it('writes the day in the Buddhist Era, as official papers do', () => {
    expect(formatThaiDate(new Date(2026, 10, 20))).toBe('20 พฤศจิกายน 2569');
  });
});

describe('formatThaiMoment', () => {
  it('adds the time of day with two digits each', () => {
    expect(formatThaiMoment(new Date(2026, 10, 20, 9, 5))).toBe('20 พฤศจิกายน 2569 เวลา 09:05 น.');
  });
});
