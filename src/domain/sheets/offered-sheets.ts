import type { IsoDate } from '../assessment/measure';
import { SHEET_CATALOGUE } from './sheet-catalogue';
import type { SheetSource } from './sheet-context';
import { SHEET_KEYS, type SheetKey } from './sheet-keys';
import { comparedYears } from './years-compared/compared-years';

/** ชีตที่เสนอให้สร้าง: where a sheet stands in the list that a user chooses from, and whether it is ticked to begin with. */
export type SheetOffer = {
  readonly key: SheetKey;
  /** Among the first ones, or under ชีตเพิ่มเติม. */
  readonly offered: 'first' | 'more';
  readonly ticked: boolean;
};

/** The plan year begins this many years before the year of the same number in the Christian era. */
const BUDDHIST_ERA = 543;
/** Reports are due from then on, in the plan year. */
const HALF_YEAR_FROM = '03-01';
const FULL_YEAR_FROM = '09-01';

function isDue({ planYear }: SheetSource, today: IsoDate | null, from: string): boolean {
  if (planYear === null || today === null) return false;
  return today >= `${planYear - BUDDHIST_ERA}-${from}`;
}

function hasSeveralYears({ agencies }: SheetSource): boolean {
  const [subject] = agencies;
  return subject !== undefined && comparedYears({ subject, agencies }).length > 1;
}

/** Whether a sheet is ticked though it is not among the first: by what the workbook holds and by the time of the year. */
function isTicked(key: SheetKey, source: SheetSource, today: IsoDate | null): boolean {
  switch (key) {
    case 'measures':
      return source.measures.length === 0;
    case 'halfYearReport':
      return isDue(source, today, HALF_YEAR_FROM);
    case 'fullYearReport':
      return isDue(source, today, FULL_YEAR_FROM);
    case 'yearsCompared':
      return hasSeveralYears(source);
    case 'coverage':
    case 'history':
      return true;
    default:
      return SHEET_CATALOGUE[key].offered === 'first';
  }
}

/** Every sheet in the order of its tab, as it is offered; without a day, or a plan year, no report is taken to be due. */
export function offeredSheets(source: SheetSource, today: IsoDate | null): readonly SheetOffer[] {
  return SHEET_KEYS.map((key) => ({
    key,
    offered: SHEET_CATALOGUE[key].offered,
    ticked: isTicked(key, source, today),
  }));
}
