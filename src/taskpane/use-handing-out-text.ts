import { handingOutEn } from './handing-out-text.en';
import { handingOutTh, type HandingOutText } from './handing-out-text.th';
import { useWords } from './words';

/** The words of copies and divided work, in the pane's language. */
export function useHandingOutText(): HandingOutText {
  return useWords().language === 'th' ? handingOutTh : handingOutEn;
}
