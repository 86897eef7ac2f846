import { newTableEn } from './new-table-text.en';
import { newTableTh, type NewTableText } from './new-table-text.th';
import { useWords } from './words';

/** The words of the screen on which tables are pasted, in the pane's language. */
export function useNewTableText(): NewTableText {
  return useWords().language === 'th' ? newTableTh : newTableEn;
}
