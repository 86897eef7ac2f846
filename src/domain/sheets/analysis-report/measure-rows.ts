import type { Measure } from '../../assessment/measure';
import { carriedPartCell, carriedParts, carriedTexts, partKey } from '../carried-parts';
import { headerRow } from '../column';
import { CONTINUED } from '../continuation';
import { HEADER_KEY } from '../hidden-columns';
import { measureTexts } from '../measure-texts';
import { textCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { ExistingSheet } from '../workbook-plan';
import { measureRowKeys } from './measure-row-keys';
import { paragraphRow, sectionRow } from './prose-rows';
import { REPORT_COLUMNS, REPORT_FIELDS, REPORT_WIDTHS, type ReportField } from './report-columns';

/** ตารางมาตรการ: every measure of the workbook in its order, what came of it where that was read, else to be filled in. */
const NO_MEASURES = 'ยังไม่พบมาตรการในสมุดงาน เมื่อมีมาตรการแล้วให้สร้างแผ่นนี้ใหม่';

function textsOf({ digits }: AgencyContext, measure: Measure): Readonly<Record<ReportField, string | null>> {
  const { result, recommendation } = measure;
  return { ...measureTexts(measure, digits), result, recommendation };
}

function rowsOf(context: AgencyContext, measure: Measure, key: string): readonly PlannedRow[] {
  const texts = textsOf(context, measure);
  return carriedParts(carriedTexts(REPORT_FIELDS, texts, REPORT_WIDTHS), context.styles.text).map(
    (carried) => ({
      key: partKey(key, carried.part),
      cells: REPORT_FIELDS.map((field) =>
        field === 'measure' && carried.part > 0 && !carried.texts.has(field)
          ? textCell(CONTINUED, 'repeated', 'carried')
          : carriedPartCell(carried, field),
      ),
    }),
  );
}

/** The last section of the report, on a page of its own; its headings are the second row. */
export function measureRows(
  context: AgencyContext,
  existing: readonly ExistingSheet[],
): readonly PlannedRow[] {
  const { planYear, measures, show } = context;
  const year = planYear === null ? '' : ` ปีงบประมาณ พ.ศ. ${planYear}`;
  const keys = measureRowKeys(context, existing);
  const caption = sectionRow('measures', show(`6. มาตรการและผลการดำเนินการ${year}`));
  const body =
    measures.length === 0
      ? [paragraphRow('no-measures', NO_MEASURES)]
      : measures.flatMap((measure) => rowsOf(context, measure, keys.get(measure) ?? ''));
  return [{ ...caption, pageBreakBefore: true }, headerRow(HEADER_KEY, REPORT_COLUMNS), ...body];
}
