import { useWords } from './words';
import { writingEn } from './writing-text.en';
import { writingTh, type WritingText } from './writing-text.th';

/** The words of the screens around writing, in the pane's language. */
export function useWritingText(): WritingText {
  return useWords().language === 'th' ? writingTh : writingEn;
}
