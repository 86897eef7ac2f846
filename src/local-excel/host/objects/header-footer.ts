/** Headers and footers of printed pages, the same on every page. */
import type { PageLayoutModel, WorksheetModel } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { Properties } from '../object-definition';
import { requireOneOf, requireText } from '../wire-value';

const LONGEST = 255;

type Part = keyof PageLayoutModel['headerFooter'];

function part(name: Part): Properties<WorksheetModel>[string] {
  return {
    read: (sheet) => sheet.pageLayout.headerFooter[name],
    write: (sheet, value) => {
      const text = requireText(value);
      if (text.length > LONGEST) throw refusal('InvalidArgument');
      sheet.pageLayout.headerFooter[name] = text;
      sheet.changes.pageLayout = true;
    },
    effect: 'view',
  };
}

const headerFooterObject = defineObject<WorksheetModel>({
  type: 'HeaderFooter',
  sheet: (sheet) => sheet,
  properties: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
});

export const headerFooterGroup = defineObject<WorksheetModel>({
  type: 'HeaderFooterGroup',
  sheet: (sheet) => sheet,
  properties: {
    state: {
      read: () => 'Default',
      write: (_, value) => void requireOneOf(value, ['Default']),
      effect: 'view',
    },
  },
  children: { defaultForAllPages: (sheet, session) => headerFooterObject(session, sheet) },
});
