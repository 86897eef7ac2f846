/** The sheet before the others that says what a division is to do with the workbook. */
import { COVER_SHEET } from '../../domain/sheets/division/division-cover';
import { toCellText } from '../cell-text';

/** Pixels; within the margins of an upright A4 page. */
const WIDTH = 585;
const ROW_HEIGHT = 48;
const [TITLE_SIZE, TEXT_SIZE] = [20, 16];
const FONT = 'TH SarabunPSK';
/** Pixels are 0.75 points at the usual resolution. */
const POINTS = 0.75;

/** Queues the sheet, a line a row, in front of all others; nothing for no lines. */
export function queueCover(context: Excel.RequestContext, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const sheet = context.workbook.worksheets.add(COVER_SHEET);
  const range = sheet.getRangeByIndexes(0, 0, lines.length, 1);
  range.values = lines.map((line) => [toCellText(line)]);
  const { format } = range;
  format.font.name = FONT;
  format.font.size = TEXT_SIZE;
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.rowHeight = ROW_HEIGHT;
  format.columnWidth = WIDTH * POINTS;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.size = TITLE_SIZE;
  title.bold = true;
  sheet.showGridlines = false;
  sheet.position = 0;
}
