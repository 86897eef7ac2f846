import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The colours of the Office window around the pane, where the host tells them. */
export type OfficeColors = { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };

/** Green of the add-in's icon, from near black to near white. */
const GREEN: BrandVariants = {
  10: '#03110a',
  20: '#062317',
  30: '#083a25',
  40: '#0a4a2e',
  50: '#0b5a37',
  60: '#0d633b',
  70: '#0f6c3c',
  80: '#12784a',
  90: '#1e8a57',
  100: '#329a68',
  110: '#49ab7b',
  120: '#61bb8f',
  130: '#7bcaa3',
  140: '#98d8b8',
  150: '#b7e5cd',
  160: '#d8f2e4',
};

/**
 * Fluent's fonts hold no Thai face and its lines are too tight for stacked vowels and tone marks. Leelawadee UI comes with
 * Windows, Sukhumvit Set and Thonburi with macOS and iOS.
 */
const THAI_TYPE = {
  fontFamilyBase:
    "'Leelawadee UI','Sukhumvit Set','Thonburi','Noto Sans Thai','Noto Sans Thai UI','Segoe UI',-apple-system,sans-serif",
  fontFamilyNumeric: "'Leelawadee UI','Segoe UI',sans-serif",
  fontSizeBase200: '14px',
  fontSizeBase300: '15px',
  lineHeightBase100: '18px',
  lineHeightBase200: '22px',
  lineHeightBase300: '24px',
  lineHeightBase400: '26px',
} satisfies Partial<Theme>;

export const LIGHT_THEME: Theme = { ...createLightTheme(GREEN), ...THAI_TYPE };
export const DARK_THEME: Theme = { ...createDarkTheme(GREEN), ...THAI_TYPE };

const DARK_LUMINANCE = 0.4;

/** Relative brightness of `#rrggbb`, 0 to 1; null for any other text. */
function luminanceOf(color: string | undefined): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Whether the pane is to be dark. Older hosts give colours without the flag, and Excel on the web may give nothing at all;
 * then the system's preference decides.
 */
export function isDark(office: OfficeColors | undefined, systemPrefersDark: boolean): boolean {
  if (typeof office?.isDarkTheme === 'boolean') return office.isDarkTheme;
  const luminance = luminanceOf(office?.bodyBackgroundColor);
  return luminance === null ? systemPrefersDark : luminance < DARK_LUMINANCE;
}
