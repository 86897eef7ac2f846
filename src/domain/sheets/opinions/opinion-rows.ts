import { bodyRow, type Column } from '../column';
import { blankCell, formulaCell, textCell, type PlannedCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { DropDown } from '../sheet-spec';
import {
  OPINION_COLUMNS,
  OPINION_HEADINGS,
  opinionKey,
  ROUNDS,
  TO_CORRECT,
  TURN_WORDS,
  type ReviewerPlace,
} from './opinion-places';

const OPINIONS = ['เห็นควรอนุมัติ', 'ไม่เห็นควรอนุมัติ', 'อนุมัติ', 'ไม่อนุมัติ', TO_CORRECT] as const;
/** Points, so that a line can be written on by hand. */
const ROUND_HEIGHT = 24;
const SIGNING_HEIGHT = 40;
const DOTS = '……………………………';

/** A row of a reviewer's block: what the reviewer says when the matter is put forward for the first time, the second … */
type RoundRow = { readonly place: ReviewerPlace; readonly round: number };

/** Title and name are typed once; later rounds repeat them. */
function repeated(source: string, shows: string): PlannedCell {
  return formulaCell(`=IF(${source}="","",${source})`, 'compactRepeated', shows);
}

/** A cell for staff; a title that we offer is theirs to change or to clear. */
function toFill(offered = ''): PlannedCell {
  return offered === '' ? blankCell('compactTyped', 'typed') : textCell(offered, 'compactTyped', 'draft');
}

export function opinionColumns(context: AgencyContext): readonly Column<RoundRow>[] {
  const fill = { filled: true, cell: () => toFill() } as const;
  return [
    {
      field: 'round',
      width: 40,
      header: 'รอบ\nเสนอที่',
      cell: ({ round }) => textCell(context.show(String(round + 1)), 'compactCenter'),
    },
    {
      field: 'title',
      width: 128,
      header: OPINION_HEADINGS.title,
      filled: true,
      cell: ({ place, round }) =>
        round === 0 ? toFill(place.reviewer.title) : repeated(place.title, place.reviewer.title),
    },
    {
      field: 'name',
      width: 82,
      header: 'ชื่อ',
      filled: true,
      cell: ({ place, round }) => (round === 0 ? toFill() : repeated(place.name, '')),
    },
    { field: 'opinion', width: 74, header: OPINION_HEADINGS.opinion, ...fill },
    { field: 'reason', width: 84, header: OPINION_HEADINGS.reason, ...fill },
    { field: 'correction', width: 66, header: OPINION_HEADINGS.correction, ...fill },
    { field: 'date', width: 49, header: 'วันที่', ...fill },
  ];
}

/** The line to sign on, with the name in brackets once it is typed. */
function signingRow(key: string, { title, name }: ReviewerPlace, columns: number): PlannedRow {
  const named = `IF(${name}="","${DOTS}",${name})`;
  const line = `=IF(${title}="","","(ลงชื่อ) ${DOTS}${DOTS}  ("&${named}&")  "&${title})`;
  return {
    ...wideRow(key, formulaCell(line, 'compactCenter', ''), columns),
    leastHeight: SIGNING_HEIGHT,
  };
}

/** The rows of one reviewer. */
export function reviewerRows(context: AgencyContext, place: ReviewerPlace): readonly PlannedRow[] {
  const columns = opinionColumns(context);
  const key = (end: string) => opinionKey(context.edition, place.reviewer.level) + end;
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
    ...bodyRow(key(String(round + 1)), columns, { place, round }),
    leastHeight: ROUND_HEIGHT,
  }));
  return [...rounds, signingRow(key('sign'), place, columns.length)];
}

/**
 * Whose turn it is: the first level with a title and without an opinion, or the one that asked for a correction. What a level
 * says counts from the last time it said anything.
 */
export function statusFormula(places: readonly ReviewerPlace[]): string {
  const latest = ({ opinions }: ReviewerPlace) =>
    opinions.reduce(
      (before, opinion) => (before === '' ? opinion : `IF(${opinion}<>"",${opinion},${before})`),
      '',
    );
  const nested = places.reduceRight((rest, place) => {
    const { title } = place;
    const said = latest(place);
    const correcting = `IF(AND(${title}<>"",${said}="${TO_CORRECT}"),"${TURN_WORDS.correcting}"&${title},${rest})`;
    return `IF(AND(${title}<>"",${said}=""),"${TURN_WORDS.awaited}"&${title},${correcting})`;
  }, `"${TURN_WORDS.complete}"`);
  return `=${nested}`;
}

export function opinionChoices(places: readonly ReviewerPlace[]): readonly DropDown[] {
  return places.map(({ row }) => ({
    block: { row, column: OPINION_COLUMNS.opinion, rows: ROUNDS, columns: 1 },
    choices: OPINIONS,
  }));
}
