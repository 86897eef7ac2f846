import { resolveStyles, STYLE_NAMES } from '../../../src/domain/sheets/styles';

const styles = resolveStyles({ digits: 'thai', fontName: 'Leelawadee UI' });

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('resolveStyles', () => {
  it('gives every style the font that the user chose', () => {
    expect(STYLE_NAMES.every((name) => styles[name].fontName === 'Leelawadee UI')).toBe(true);
  });

  it('shows no text below 12 points that people are to read', () => {
    expect(STYLE_NAMES.filter((name) => name !== 'key' && styles[name].fontSize < 12)).toEqual([]);
  });

  it('keeps text readable on its fill', () => {
    const faint = STYLE_NAMES.filter(
      (name) => contrast(styles[name].fontColor, styles[name].fill ?? '#FFFFFF') < 4.5,
    );
    expect(faint).toEqual([]);
  });

  it('marks cells to fill in pale yellow and keeps what is typed there as it was typed', () => {
    expect(styles.typed).toMatchObject({ fill: '#FFF9E5', numberFormat: '@', wrap: true });
  });

  it('leaves cells that hold formulas out of the text format, where a formula would show as text', () => {
    const names = ['text', 'textCenter', 'draft', 'link', 'sentence', 'kept'] as const;
    expect(names.filter((name) => styles[name].numberFormat !== 'General')).toEqual([]);
  });

  it('follows the digits asked for', () => {
    expect(styles.score.numberFormat).toBe('[$-D00041E]0.00');
    expect(resolveStyles({ digits: 'arabic', fontName: 'X' }).difference.numberFormat).toBe(
      '+0.00;-0.00;0.00',
    );
  });
});
