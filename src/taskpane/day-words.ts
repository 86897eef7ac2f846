import type { IsoDate } from '../domain/assessment/measure';
import type { PaneLanguage } from './pane-choices';
import { formatThaiDate } from './thai-date';

/** A day as the user reads it: `31 มีนาคม 2569`, `31 March 2026`. */
export function formatDayIn(day: IsoDate, language: PaneLanguage): string {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const moment = new Date(year, month - 1, date);
  if (language === 'th') return formatThaiDate(moment);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(moment);
}
