import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow, sheetColumns } from '../column';
import { quoteText } from '../formula-text';
import { HEADER_KEY } from '../hidden-columns';
import { levelFigure, totalFigure } from '../memo/memo-figures';
import { formulaCell, type PlannedCell } from '../planned-cell';
import { wideRow } from '../planned-row';
import { agencyShortName, type AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS, TYPED_LEGEND } from '../title-rows';
import { reportColumns, reportRows } from './report-rows';

const HEADER_ROW = TITLE_ROWS + 1;
const TO_FILL = ' แนวทางและผลการดำเนินการรายตัวชี้วัดให้กรอกในตารางนี้';
const NO_MEASURES = 'ยังไม่พบมาตรการในสมุดงาน กรอกแนวทางและผลการดำเนินการได้ในช่องสีเหลืองอ่อน';

function titleOf({ edition, planYear, show }: AgencyContext): string {
  const year = planYear === null ? `ตามผลการประเมิน ITA ปี ${edition}` : `ปีงบประมาณ พ.ศ. ${planYear}`;
  return show(`รายงานผลการดำเนินงานตามมาตรการ รายตัวชี้วัด ${year}`);
}

/** The opening sentence: the scores that the measures answer to, and the years of both. */
function leadCell(context: AgencyContext): PlannedCell {
  const { edition, planYear, measures, show } = context;
  const [total, level] = [totalFigure(context), levelFigure(context)];
  const opening = show(`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${edition} ${agencyShortName(context)} ได้ `);
  const plan = planYear === null ? '' : `ในปีงบประมาณ พ.ศ. ${planYear} `;
  const carriedOut = ` จึงได้นำผลไปกำหนดมาตรการ${plan}และมีผลการดำเนินการรายตัวชี้วัดดังนี้`;
  const closing = show(measures.length === 0 ? TO_FILL : carriedOut);
  const formula = `=${quoteText(opening)}&${total.formula}&" ระดับ "&${level.formula}&${quoteText(closing)}`;
  const longest = `${opening}${total.longest} ระดับ ${level.longest}${closing}`;
  return formulaCell(formula, 'sentence', longest, 'draft');
}

/** ITA_รายงานตามตัวชี้วัด: by instrument and indicator, what was to be done, who was to do it, and what came of it. */
export function indicatorReportSheet(context: AgencyContext): SheetSpec {
  const columns = reportColumns(context);
  const title = titleOf(context);
  const note = context.measures.length === 0 ? NO_MEASURES : TYPED_LEGEND;
  const header = headerRow(HEADER_KEY, columns, 'compactHeader');
  return assembleSheet(
    {
      key: 'indicatorReport',
      edition: context.edition,
      name: context.names.indicatorReport,
      tabColor: '#548235',
      columns: sheetColumns(columns),
      rows: [
        ...titleRows(context, title, note, columns.length),
        wideRow('#lead', leadCell(context), columns.length),
        { ...header, spans: [{ column: 0, columns: 2 }] },
        ...reportRows(context, columns),
      ],
      // Title, opening sentence and headings would fill a small screen and leave no room to scroll in.
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'landscape',
        titleRows: [HEADER_ROW, HEADER_ROW],
        footer: footerOf(context.agencyName, title),
      },
      names: [],
    },
    context.styles,
  );
}
