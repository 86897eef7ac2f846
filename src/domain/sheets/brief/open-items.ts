import { SEVERITIES } from '../../findings/finding';
import { OPEN_STATUS } from '../findings-columns';
import { findingsColumn, SEVERITY_WORDS } from '../findings-sheet';
import { quoteText } from '../formula-text';
import { countedLow, LACKS_MEASURE, lowTable } from '../low-questions/low-table';
import { formulaCell, numberCell, textCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import { briefSection } from './brief-columns';

/** A count of something that waits to be done, live. */
type OpenItem = { readonly key: string; readonly label: string; readonly count: string };

function openFindings(context: AgencyContext): readonly OpenItem[] {
  const [severities, statuses] = [findingsColumn(context, 'severity'), findingsColumn(context, 'status')];
  return SEVERITIES.map((severity) => {
    const word = SEVERITY_WORDS[severity];
    const count =
      severities === null || statuses === null
        ? '0'
        : `COUNTIFS(${severities},${quoteText(word)},${statuses},${quoteText(OPEN_STATUS)})`;
    return { key: severity, label: `ผลตรวจสอบระดับ “${word}” ที่${OPEN_STATUS}`, count };
  });
}

/** สิ่งที่ยังค้าง: findings that nobody has dealt with, and what is low and has no measure. */
export function openItemRows(context: AgencyContext): readonly PlannedRow[] {
  const low = lowTable(context);
  const lacking: OpenItem = {
    key: 'measures',
    label: 'รายการที่ต่ำกว่าเกณฑ์และยังไม่มีมาตรการ',
    count:
      low.entries.length === 0
        ? '0'
        : countedLow(context, low, low.column('status'), quoteText(LACKS_MEASURE)),
  };
  return [
    briefSection(context, 'open', 'สิ่งที่ยังค้าง'),
    ...[...openFindings(context), lacking].map(({ key, label, count }, index): PlannedRow => {
      const cells = [
        numberCell(index + 1, 'compactCount'),
        textCell(label, 'compactText'),
        formulaCell(`=${count}`, 'compactCount'),
        textCell('รายการ', 'compactCenter'),
      ];
      return { key: `${context.edition}|brief|open|${key}`, cells };
    }),
  ];
}
