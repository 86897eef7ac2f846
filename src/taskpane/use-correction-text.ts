import { correctionEn } from './correction-text.en';
import { correctionTh, type CorrectionText } from './correction-text.th';
import { useWords } from './words';

/** The words of the screen on which layouts are corrected, in the pane's language. */
export function useCorrectionText(): CorrectionText {
  return useWords().language === 'th' ? correctionTh : correctionEn;
}
