import { useEffect, useState } from 'react';
import { isDark, type OfficeColors } from './theme';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** Follows the theme around the pane. Excel tells of no change, so it is asked again whenever the user comes back. */
export function useDark(readOfficeColors: () => OfficeColors | undefined): boolean {
  const [dark, setDark] = useState(() => isDark(readOfficeColors(), window.matchMedia(PREFERS_DARK).matches));
  useEffect(() => {
    const system = window.matchMedia(PREFERS_DARK);
    const update = () => {
      setDark(isDark(readOfficeColors(), system.matches));
    };
    system.addEventListener('change', update);
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      system.removeEventListener('change', update);
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, [readOfficeColors]);
  return dark;
}
