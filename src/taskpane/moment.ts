import type { PaneLanguage } from './pane-choices';
import { formatThaiMoment } from './thai-date';

/** A moment in one notation for all languages, as the user reads it; what is no moment stands as it is. */
export function formatMoment(moment: string, language: PaneLanguage): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  if (language === 'th') return formatThaiMoment(date);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
