import { memoCheckEn } from './memo-check-text.en';
import { memoCheckTh, type MemoCheckText } from './memo-check-text.th';
import { useWords } from './words';

/** The words of checking a memo, in the pane's language. */
export function useMemoCheckText(): MemoCheckText {
  return useWords().language === 'th' ? memoCheckTh : memoCheckEn;
}
