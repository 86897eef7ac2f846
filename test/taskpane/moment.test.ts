import { formatMoment } from '../../src/taskpane/moment';

const MOMENT = new Date(2026, 10, 20, 9, 5).toISOString();

describe('formatMoment', () => {
  it('tells a moment in the language of the pane', () => {
    expect(formatMoment(MOMENT, 'th')).toBe('20 พฤศจิกายน 2569 เวลา 09:05 น.');
    expect(formatMoment(MOMENT, 'en')).toMatch(/^20 November 2026\D+09:05$/);
  });

  it('leaves words of another notation as they are', () => {
    expect(formatMoment('เมื่อวาน', 'en')).toBe('เมื่อวาน');
  });
});
