import { homeEn } from './home-text.en';
import { homeTh, type HomeText } from './home-text.th';
import { useWords } from './words';

/** The words of the home page, in the pane's language. */
export function useHomeText(): HomeText {
  return useWords().language === 'th' ? homeTh : homeEn;
}
