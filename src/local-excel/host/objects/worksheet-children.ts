/** What hangs off a worksheet. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { defineObject } from '../host-object';
import type { Children } from '../object-definition';
import { autoFilterObject } from './auto-filter';
import { chartCollection } from './charts';
import { customPropertyCollection } from './custom-properties';
import { freezePanesObject } from './freeze-panes';
import { nameCollection } from './names';
import { pageBreakCollection } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { shapeCollection } from './shapes';
import { tableCollection } from './tables';

const protectionObject = defineObject<WorksheetModel>({
  type: 'WorksheetProtection',
  sheet: (sheet) => sheet,
  properties: { protected: { read: (sheet) => sheet.protected } },
});

export const worksheetChildren: Children<WorksheetModel> = {
  autoFilter: (sheet, session) => autoFilterObject(session, sheet),
  charts: (sheet, session) => chartCollection(session, sheet),
  customProperties: (sheet, session) => customPropertyCollection(session, sheet),
  freezePanes: (sheet, session) => freezePanesObject(session, sheet),
  horizontalPageBreaks: (sheet, session) => pageBreakCollection(session, { sheet, direction: 'horizontal' }),
  verticalPageBreaks: (sheet, session) => pageBreakCollection(session, { sheet, direction: 'vertical' }),
  names: (sheet, session) => nameCollection(session, sheet),
  pageLayout: (sheet, session) => pageLayoutObject(session, sheet),
  protection: (sheet, session) => protectionObject(session, sheet),
  shapes: (sheet, session) => shapeCollection(session, sheet),
  tables: (sheet, session) => tableCollection(session, sheet),
};
