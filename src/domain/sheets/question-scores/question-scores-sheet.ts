import { assembleSheet, footerOf } from '../assemble-sheet';
import { bodyRow, headerRow, sheetColumns } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import { textCell } from '../planned-cell';
import { wideRow } from '../planned-row';
import { lowHighlightBound, type AgencyContext } from '../sheet-context';
import type { Block, HighlightRule, SheetSpec } from '../sheet-spec';
import { LOW_COLORS, WATCH_COLORS } from '../styles';
import { titleRows, TITLE_ROWS, TYPED_LEGEND } from '../title-rows';
import { onlySource, questionColumns, WATCH_MARGIN } from './question-columns';
import { NO_QUESTION_SCORES, QUESTION_COLUMNS, questionPlaces, type QuestionPlaces } from './question-places';

/** Low scores red, those to be watched amber; the first rule that holds decides, and column สถานะ says the same in words. */
function scoreHighlights(context: AgencyContext, block: Block): readonly HighlightRule[] {
  const low = lowHighlightBound(context.subject);
  return [
    { block, kind: 'lessThan', threshold: low, ...LOW_COLORS },
    { block, kind: 'lessThan', threshold: low + WATCH_MARGIN, ...WATCH_COLORS },
  ];
}

/** Blocks of the score column whose cells have a score: an empty cell counts as less than anything. */
function scoredBlocks({ lines, firstRow }: QuestionPlaces): readonly Block[] {
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    if (line.score === null) return;
    const row = firstRow + index;
    const last = blocks.at(-1);
    if (last !== undefined && last.row + last.rows === row)
      blocks.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else blocks.push({ row, column: QUESTION_COLUMNS.score, rows: 1, columns: 1 });
  });
  return blocks;
}

/** ITA_คะแนนรายข้อ: every question of the year with the score that the user's sheet states, one live reference each. */
export function questionScoresSheet(context: AgencyContext): SheetSpec {
  const places = questionPlaces(context);
  const source = onlySource(places);
  const columns = questionColumns(context, source);
  const note = source === null ? TYPED_LEGEND : `คะแนนมาจากแผ่น “${source}” · ${TYPED_LEGEND}`;
  const title = context.show(`คะแนนรายข้อคำถาม ITA ปีงบประมาณ พ.ศ. ${context.edition}`);
  const key = (end: string) => `${context.edition}|question|${end}`;
  const body =
    places === null
      ? [wideRow(key('none'), textCell(NO_QUESTION_SCORES, 'text'), columns.length)]
      : places.lines.map((line, index) =>
          bodyRow(key(line.code), columns, { line, row: places.firstRow + index }),
        );
  const blocks = places === null ? [] : scoredBlocks(places);
  return assembleSheet(
    {
      key: 'questionScores',
      edition: context.edition,
      name: context.names.questionScores,
      tabColor: '#1F4E9E',
      columns: sheetColumns(columns),
      rows: [...titleRows(context, title, note, columns.length), headerRow(HEADER_KEY, columns), ...body],
      frozenRows: TITLE_ROWS + 1,
      filter: places === null ? null : { header: TITLE_ROWS, last: TITLE_ROWS + body.length },
      highlights: blocks.flatMap((block) => scoreHighlights(context, block)),
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'landscape',
        titleRows: [TITLE_ROWS, TITLE_ROWS],
        footer: footerOf(context.agencyName, title),
      },
      names: [],
    },
    context.styles,
  );
}
