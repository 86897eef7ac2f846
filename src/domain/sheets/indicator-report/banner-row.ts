import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../../assessment/instrument';
import { indicatorsOf } from '../../rules/question-place';
import { textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { ReportGroup } from './report-groups';

/** แถบหัวกลุ่ม: the line over an instrument's indicators, in the agency's own words where its measures have a common heading. */
const WITHOUT_INDICATOR = 'มาตรการที่ยังไม่ระบุตัวชี้วัด';

function offeredHeading({ subject, show }: AgencyContext, instrument: WholeInstrument): string {
  const { rulebook } = subject;
  const numbers = indicatorsOf(rulebook, instrument).map(({ number }) => number);
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  const range = first === last ? `${first}` : `${first} - ${last}`;
  const name = rulebook.instrumentNames.value.get(instrument) ?? instrument;
  const place = WHOLE_INSTRUMENTS.indexOf(instrument) + 1;
  return show(`${place}. มาตรการด้าน ${instrument} ${name} (ตัวชี้วัดที่ ${range})`);
}

function bannerCell(context: AgencyContext, { instrument, heading }: ReportGroup): PlannedCell {
  if (instrument === null) return textCell(WITHOUT_INDICATOR, 'label');
  if (heading !== null) return textCell(heading, 'label', 'carried');
  return textCell(offeredHeading(context, instrument), 'label', 'draft');
}

/** The banner of a group over the whole width; every group but the first begins a page. */
export function bannerRow(context: AgencyContext, group: ReportGroup, columns: number): PlannedRow {
  const key = `${context.edition}|report|${group.instrument ?? 'other'}`;
  const row = wideRow(key, bannerCell(context, group), columns);
  return group.instrument === WHOLE_INSTRUMENTS[0] ? row : { ...row, pageBreakBefore: true };
}
