import { whatIfEn } from './what-if-text.en';
import { whatIfTh, type WhatIfText } from './what-if-text.th';
import { useWords } from './words';

/** The words of supposing scores, in the pane's language. */
export function useWhatIfText(): WhatIfText {
  return useWords().language === 'th' ? whatIfTh : whatIfEn;
}
