import type { HeaderBlock } from './detect-measure-header';
import { isYearAlone, scopeOfHeader } from './header-scope';
import { type HeaderIndex, indexHeaders, matchHeader } from './match-header';
import { isNumberingRow } from './numbering-row';
import type { RuleWords } from './rule-words';
import { SCORE_HEADERS } from './score-header-words';
import type { ColumnField, ColumnLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText, textAt, valueAt } from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** หัวตาราง of a list of scores, such as ข้อ | ข้อคำถาม | คะแนน in any order. */
const HEADERS: HeaderIndex = indexHeaders(SCORE_HEADERS);
const LABELS: readonly ColumnField[] = ['code', 'text', 'name', 'instrument'];
const LONGEST_HEADER = 80;
/** Only EIT has parts, and their columns often leave it unsaid. */
const PART_ALONE = /^(?:คะแนน)?\s*(?:ส่วน|ตอน)(?:ที่)?\s*[12](?:\s*\([^()]*\))?$/;

/** True for words that head a column of a list of scores, also one that holds none. */
export function isKnownScoreHeader(text: string): boolean {
  return matchHeader(text, HEADERS) !== null;
}

/** The meaning of a header cell. A year, the name of an instrument or of a part of EIT heads a column of scores. */
function readHeaderCell(written: string, column: number, words: RuleWords): ColumnLayout {
  const text = PART_ALONE.test(toArabicDigits(written)) ? `EIT ${written}` : written;
  const field = isYearAlone(text) ? 'score' : (matchHeader(text, HEADERS)?.field ?? null);
  const scope = scopeOfHeader(text, words);
  const namesScores = field === null && (scope.subject?.kind === 'instrument' || scope.agency !== null);
  if (field === 'score' || namesScores) return { column, field: 'score', header: written, scope };
  return { column, field: field ?? 'ignored', header: written };
}

function isHeaderText(sheet: SheetText, row: number, column: number, text: string): boolean {
  const isNumber = typeof valueAt(sheet, row, column) === 'number';
  return text.length <= LONGEST_HEADER && (!isNumber || isYearAlone(text));
}

/** A header row names at least one column of labels and one of scores, and holds no score itself. */
function readHeaderRow(sheet: SheetText, row: number, words: RuleWords): readonly ColumnLayout[] | null {
  const cells = filledCells(sheet, row);
  if (!cells.every((cell) => isHeaderText(sheet, row, cell.column, cell.text))) return null;
  const columns = cells.map((cell) => readHeaderCell(cell.text, cell.column, words));
  const hasLabels = columns.some((column) => LABELS.includes(column.field));
  return hasLabels && columns.some((column) => column.field === 'score') ? columns : null;
}

/** A second header row splits the score column above it into years or parts: คะแนน over ปี ๒๕๖๗ | ปี ๒๕๖๘. */
function readLowerRow(sheet: SheetText, row: number, words: RuleWords): readonly ColumnLayout[] | null {
  const cells = filledCells(sheet, row);
  if (cells.length < 2 || !cells.every((cell) => isHeaderText(sheet, row, cell.column, cell.text)))
    return null;
  const columns = cells.map((cell) => readHeaderCell(cell.text, cell.column, words));
  return columns.every((column) => column.field === 'score' || column.field === 'level') ? columns : null;
}

/** What stands below a heading merged over several columns also belongs to what that heading names: ปี ๒๕๖๘ over คะแนน | ระดับ. */
function underHeading(lower: ColumnLayout, upper: readonly ColumnLayout[]): ColumnLayout {
  const above = upper.filter(({ column }) => column <= lower.column).at(-1)?.scope;
  if (lower.scope === undefined || above === undefined) return lower;
  const { subject, fiscalYear, agency } = lower.scope;
  const scope = {
    subject: subject ?? above.subject,
    fiscalYear: fiscalYear ?? above.fiscalYear,
    agency: agency ?? above.agency,
  };
  return { ...lower, scope };
}

function mergeRows(upper: readonly ColumnLayout[], lower: readonly ColumnLayout[]): readonly ColumnLayout[] {
  const split = lower.map((column) => column.column);
  const whole = upper.filter((column) => !split.includes(column.column));
  return [...whole, ...lower.map((column) => underHeading(column, upper))].sort(
    (a, b) => a.column - b.column,
  );
}

/** Lists side by side: where labels begin anew behind a column of scores, and scores follow them, so does a list. */
function panelsOf(columns: readonly ColumnLayout[]): readonly (readonly ColumnLayout[])[] {
  const isLabel = ({ field }: ColumnLayout) => LABELS.includes(field);
  const starts = columns.flatMap((column, index) => {
    const behind = columns.slice(0, index);
    const opens = isLabel(column) && behind.some(({ field }) => field === 'score');
    const before = behind.at(-1);
    return opens && before !== undefined && !isLabel(before) ? [index] : [];
  });
  const cuts = [0, ...starts, columns.length];
  const panels = cuts.slice(1).map((end, index) => columns.slice(cuts[index], end));
  const areLists = panels.every(
    (panel) => panel.some(isLabel) && panel.some(({ field }) => field === 'score'),
  );
  return areLists ? panels : [columns];
}

/** Every header of a list of scores among the given rows, from the top. */
export function detectScoreHeaders(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): readonly HeaderBlock[] {
  return indicesBetween(sheet.top, sheet.bottom).flatMap((row): readonly HeaderBlock[] => {
    const upper = isFree(row) ? readHeaderRow(sheet, row, words) : null;
    if (upper === null) return [];
    const [firstLabel] = upper.filter((column) => LABELS.includes(column.field));
    const below = isFree(row + 1) && textAt(sheet, row + 1, firstLabel?.column ?? sheet.left) === '';
    const lower = below ? readLowerRow(sheet, row + 1, words) : null;
    const last = lower === null ? row : row + 1;
    const numbering = isFree(last + 1) && isNumberingRow(sheet, last + 1) ? [last + 1] : [];
    const rows = [...indicesBetween(row, last), ...numbering];
    if (lower === null) return panelsOf(upper).map((columns) => ({ rows, columns }));
    return [{ rows, columns: mergeRows(upper, lower) }];
  });
}
