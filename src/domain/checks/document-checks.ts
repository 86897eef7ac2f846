import type { DocumentCheck } from './check-context';
import { MISSPELT_COMMISSION } from './names/misspelt-commission';

/** Every check of what is written, in the order findings are told. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [MISSPELT_COMMISSION];
