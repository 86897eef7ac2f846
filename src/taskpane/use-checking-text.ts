import { checkingEn } from './checking-text.en';
import { checkingTh, type CheckingText } from './checking-text.th';
import { useWords } from './words';

/** The words of the page of findings, in the pane's language. */
export function useCheckingText(): CheckingText {
  return useWords().language === 'th' ? checkingTh : checkingEn;
}
