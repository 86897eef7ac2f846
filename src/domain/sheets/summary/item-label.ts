import type { AgencyContext } from '../sheet-context';
import type { ScoreLine } from './summary-layout';

const TOTAL_LABEL = 'คะแนนรวม';

/** `EIT ส่วนที่ ๑` for a part of EIT, else the code itself. */
export function instrumentLabel(context: AgencyContext, code: string): string {
  const part = /^(EIT)(\d)$/.exec(code);
  return part === null ? code : context.show(`${part[1] ?? ''} ส่วนที่ ${part[2] ?? ''}`);
}

/** A scored item as the table of the computation names it. */
export function itemLabel(context: AgencyContext, line: ScoreLine): string {
  switch (line.kind) {
    case 'subIndicator':
      return context.show(`ตัวชี้วัดย่อย ${line.code}`);
    case 'indicator':
      return context.show(`ตัวชี้วัดที่ ${line.code}`);
    case 'instrument':
      return instrumentLabel(context, line.code);
    case 'total':
      return TOTAL_LABEL;
  }
}
