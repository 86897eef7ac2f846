/** สิ่งที่ยังค้าง: what is left to do in the workbook as it stands, whether or not our sheets have been made. */
import { isOpen } from '../domain/findings/finding';
import {
  measuresWithResult,
  readOpinions,
  type CellPlace,
  type FindingCode,
  type MeasureResults,
  type OpinionsRead,
} from '../domain/index';
import type { Season } from './season';
import type { WorkbookReading } from './session';

/** `at` is where to begin; null for what has no cell. */
export type OpenItem =
  | { readonly kind: 'correction'; readonly title: string; readonly words: string; readonly at: CellPlace }
  | {
      readonly kind: 'lackingMeasures' | 'errors' | 'results';
      readonly count: number;
      readonly at: CellPlace | null;
    };

/** What the home page tells of the work on the year's measures. */
export type WorkAtHand = {
  readonly results: MeasureResults;
  /** Null where the workbook has no sheet of opinions. */
  readonly opinions: OpinionsRead | null;
  readonly items: readonly OpenItem[];
};

/** What is low and has no measure, which is counted apart from all else that has to be corrected. */
const LACKS_MEASURE: FindingCode = 'C01';

function counted(
  kind: 'lackingMeasures' | 'errors' | 'results',
  places: readonly (CellPlace | null)[],
): readonly OpenItem[] {
  const [first = null] = places;
  return places.length === 0 ? [] : [{ kind, count: places.length, at: first }];
}

/** From what reviewers ask for to what the season asks for. Results are awaited once the first report is due. */
export function workAtHand({ analysis, contents }: WorkbookReading, season: Season): WorkAtHand {
  const { agencies, fiscalYear, findings, measures } = analysis;
  const edition = String(agencies[0]?.rulebook.fiscalYear ?? fiscalYear ?? '');
  const results = measuresWithResult(measures, edition, contents.existing);
  const opinions = readOpinions(edition, contents.existing);
  const open = findings.filter(isOpen);
  const lacking = open.filter(({ code }) => code === LACKS_MEASURE);
  const errors = open.filter(({ code, severity }) => severity === 'error' && code !== LACKS_MEASURE);
  const awaited = season.task === 'plan' ? [] : results.untold;
  return {
    results,
    opinions,
    items: [
      ...(opinions?.corrections ?? []).map((one) => ({ kind: 'correction' as const, ...one })),
      ...counted(
        'lackingMeasures',
        lacking.map(({ at }) => at),
      ),
      ...counted(
        'errors',
        errors.map(({ at }) => at),
      ),
      ...counted(
        'results',
        awaited.map(({ at }) => at),
      ),
    ],
  };
}
