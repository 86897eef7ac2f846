import { isDark } from '../../src/taskpane/theme';

describe('isDark', () => {
  it('believes Office before the system', () => {
    expect(isDark({ isDarkTheme: true }, false)).toBe(true);
    expect(isDark({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe(false);
  });

  it('judges by the background where Office gives colours only', () => {
    expect(isDark({ bodyBackgroundColor: '#262626' }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: '#e6e6e6' }, true)).toBe(false);
  });

  it('follows the system where Office says nothing that can be read', () => {
    expect(isDark(undefined, true)).toBe(true);
    expect(isDark({ bodyBackgroundColor: 'Window' }, false)).toBe(false);
  });
});
