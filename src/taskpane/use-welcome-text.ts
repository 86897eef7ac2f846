import { welcomeEn } from './welcome-text.en';
import { welcomeTh, type WelcomeText } from './welcome-text.th';
import { useWords } from './words';

/** The words of the first use, in the pane's language. */
export function useWelcomeText(): WelcomeText {
  return useWords().language === 'th' ? welcomeTh : welcomeEn;
}
