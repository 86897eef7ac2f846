/** `worksheet.pageLayout`: paper, margins, scaling and what is printed on every page. */
import type { PageLayoutModel, WorksheetModel } from '../../workbook/workbook-model';
import { paperNumber } from '../../workbook/paper-sizes';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { Properties } from '../object-definition';
import {
  isAbsent,
  requireBoolean,
  requireInteger,
  requireOneOf,
  requireRecord,
  requireText,
} from '../wire-value';
import { headerFooterGroup } from './header-footer';
import { changePageLayout } from './page-layout-change';
import { marginProperty, setMargins } from './page-margins';
import { printArea, setPrintArea, setTitleColumns, setTitleRows, titleRange } from './print-ranges';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;
const MOST_PAGES = 32767;

function flag(
  name: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite',
): Properties<WorksheetModel>[string] {
  return {
    read: (sheet) => sheet.pageLayout[name],
    write: (sheet, value) => {
      changePageLayout(sheet, { [name]: requireBoolean(value) });
    },
    effect: 'view',
  };
}

function requirePages(value: unknown): number {
  const pages = requireInteger(value);
  if (pages < 0 || pages > MOST_PAGES) throw refusal('InvalidArgument');
  return pages;
}

/** Scaling by per cent and fitting to pages exclude each other; 0 pages means as many as needed. */
function requireZoom(value: unknown): PageLayoutModel['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = requireRecord(value);
  if (!isAbsent(scale)) {
    const percent = requireInteger(scale);
    if (percent < SMALLEST_SCALE || percent > LARGEST_SCALE) throw refusal('InvalidArgument');
    return { scale: percent };
  }
  if (isAbsent(horizontalFitToPages) && isAbsent(verticalFitToPages)) throw refusal('InvalidArgument');
  return {
    ...(!isAbsent(horizontalFitToPages) && { horizontalFitToPages: requirePages(horizontalFitToPages) }),
    ...(!isAbsent(verticalFitToPages) && { verticalFitToPages: requirePages(verticalFitToPages) }),
  };
}

function requirePaper(value: unknown): string {
  const paper = requireText(value);
  if (paperNumber(paper) === null) throw refusal('InvalidArgument');
  return paper;
}

export const pageLayoutObject = defineObject<WorksheetModel>({
  type: 'PageLayout',
  sheet: (sheet) => sheet,
  properties: {
    orientation: {
      read: (sheet) => sheet.pageLayout.orientation,
      write: (sheet, value) => {
        changePageLayout(sheet, { orientation: requireOneOf(value, ORIENTATIONS) });
      },
      effect: 'view',
    },
    paperSize: {
      read: (sheet) => sheet.pageLayout.paperSize,
      write: (sheet, value) => {
        changePageLayout(sheet, { paperSize: requirePaper(value) });
      },
      effect: 'view',
    },
    zoom: {
      read: (sheet) => sheet.pageLayout.zoom,
      write: (sheet, value) => {
        changePageLayout(sheet, { zoom: requireZoom(value) });
      },
      effect: 'view',
    },
    topMargin: marginProperty('top'),
    bottomMargin: marginProperty('bottom'),
    leftMargin: marginProperty('left'),
    rightMargin: marginProperty('right'),
    headerMargin: marginProperty('header'),
    footerMargin: marginProperty('footer'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    blackAndWhite: flag('blackAndWhite'),
  },
  children: { headersFooters: (sheet, session) => headerFooterGroup(session, sheet) },
  finders: {
    getPrintAreaOrNullObject: (sheet, _, session) => printArea(session, sheet),
    getPrintTitleRowsOrNullObject: (sheet, _, session) =>
      titleRange(session, sheet, sheet.pageLayout.titleRows),
    getPrintTitleColumnsOrNullObject: (sheet, _, session) =>
      titleRange(session, sheet, sheet.pageLayout.titleColumns),
  },
  commands: {
    setPrintArea: {
      effect: 'view',
      run: (sheet, [area], session) => {
        setPrintArea(session, sheet, area);
      },
    },
    setPrintTitleRows: {
      effect: 'view',
      run: (sheet, [rows], session) => {
        setTitleRows(session, sheet, rows);
      },
    },
    setPrintTitleColumns: {
      effect: 'view',
      run: (sheet, [columns], session) => {
        setTitleColumns(session, sheet, columns);
      },
    },
    setPrintMargins: {
      effect: 'view',
      run: (sheet, [unit, options]) => {
        setMargins(sheet, unit, options);
      },
    },
  },
});
