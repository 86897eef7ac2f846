import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow, sheetColumns } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import { formulaCell } from '../planned-cell';
import { wideRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TYPED_LEGEND } from '../title-rows';
import { reviewerPlaces, STATUS_KEY } from './opinion-places';
import { opinionChoices, opinionColumns, reviewerRows, statusFormula } from './opinion-rows';

const NOTE = `${TYPED_LEGEND} · ตำแหน่งใดไม่ใช้ให้ลบชื่อตำแหน่งออก`;
const LONGEST_STATUS = 'รอแก้ไขตามความเห็นของ หัวหน้าฝ่ายอำนวยการ';

/** ITA_ความเห็นผู้บริหาร: what each level says of the report, whose turn it is, and lines to sign on; works without the add-in. */
export function opinionsSheet(context: AgencyContext): SheetSpec {
  const columns = opinionColumns(context);
  const places = reviewerPlaces(context);
  const title = context.show(`ความเห็นผู้บริหารต่อรายงานผล ITA ปีงบประมาณ พ.ศ. ${context.edition}`);
  const status = formulaCell(statusFormula(places), 'bigLevel', LONGEST_STATUS);
  return assembleSheet(
    {
      key: 'opinions',
      edition: context.edition,
      name: context.names.opinions,
      tabColor: '#7F7F7F',
      columns: sheetColumns(columns),
      rows: [
        ...titleRows(context, title, NOTE, columns.length),
        wideRow(STATUS_KEY, status, columns.length),
        headerRow(HEADER_KEY, columns, 'compactHeader'),
        ...places.flatMap((place) => reviewerRows(context, place)),
      ],
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: opinionChoices(places),
      charts: [],
      print: {
        orientation: 'portrait',
        titleRows: null,
        footer: footerOf(context.agencyName, title),
        onePage: true,
      },
      names: [],
    },
    context.styles,
  );
}
