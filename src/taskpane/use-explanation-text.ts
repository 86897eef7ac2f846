import { explanationEn } from './explanation-text.en';
import { explanationTh, type ExplanationText } from './explanation-text.th';
import { useWords } from './words';

/** The words of where scores come from, in the pane's language. */
export function useExplanationText(): ExplanationText {
  return useWords().language === 'th' ? explanationTh : explanationEn;
}
