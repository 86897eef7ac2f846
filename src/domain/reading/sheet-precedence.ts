import type { Grid } from './grid';
import { toArabicDigits } from './thai-digits';

/** Which of two sheets that say the same thing goes first: what people see before what is hidden, finals before drafts and copies. */
const DRAFT = /ร่าง|สำเนา|สำรอง|ของเดิม|เก่า|ทดลอง|draft|copy|backup|old\b|\(\d{1,2}\)\s*$/i;

function rankOf({ sheet, visible }: Grid): number {
  return (visible ? 0 : 2) + (DRAFT.test(toArabicDigits(sheet)) ? 1 : 0);
}

/** The sheets in the order in which their statements count; otherwise as their tabs stand. */
export function sortByPrecedence(grids: readonly Grid[]): readonly Grid[] {
  return [...grids].sort((a, b) => rankOf(a) - rankOf(b));
}
