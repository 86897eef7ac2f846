import { standardPageLayout } from '../create-workbook';
import { splitHeaderFooter } from '../header-footer-text';
import { childOf, childrenOf, descendantOf, flagOf, numberOf, type XmlElement } from '../package/xml-element';
import { paperName } from '../paper-sizes';
import type { PageLayoutModel } from '../workbook-model';

const POINTS_PER_INCH = 72;

/** The page set-up of a sheet. Print area and repeated titles are names of the workbook and come from there. */
export function readPageLayout(sheet: XmlElement): PageLayoutModel {
  const setup = childOf(sheet, 'pageSetup');
  const options = childOf(sheet, 'printOptions');
  const orientation = setup?.attributes.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  return {
    ...standardPageLayout(),
    orientation,
    paperSize: paperName(numberOf(setup, 'paperSize', 1)),
    margins: readMargins(childOf(sheet, 'pageMargins')),
    zoom: readZoom(sheet, setup),
    centerHorizontally: flagOf(options, 'horizontalCentered'),
    centerVertically: flagOf(options, 'verticalCentered'),
    headerFooter: readHeaderFooter(childOf(sheet, 'headerFooter')),
    rowBreaks: readBreaks(childOf(sheet, 'rowBreaks')),
    columnBreaks: readBreaks(childOf(sheet, 'colBreaks')),
    printGridlines: flagOf(options, 'gridLines'),
    printHeadings: flagOf(options, 'headings'),
    blackAndWhite: flagOf(setup, 'blackAndWhite'),
  };
}

function readMargins(margins: XmlElement | null): PageLayoutModel['margins'] {
  const standard = standardPageLayout().margins;
  const read = (side: keyof PageLayoutModel['margins']): number => {
    const inches = numberOf(margins, side, standard[side] / POINTS_PER_INCH);
    return Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  };
  return {
    top: read('top'),
    bottom: read('bottom'),
    left: read('left'),
    right: read('right'),
    header: read('header'),
    footer: read('footer'),
  };
}

function readZoom(sheet: XmlElement, setup: XmlElement | null): PageLayoutModel['zoom'] {
  const fits = flagOf(descendantOf(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  if (!fits) return { scale: numberOf(setup, 'scale', 100) };
  return {
    horizontalFitToPages: numberOf(setup, 'fitToWidth', 1),
    verticalFitToPages: numberOf(setup, 'fitToHeight', 1),
  };
}

function readHeaderFooter(element: XmlElement | null): PageLayoutModel['headerFooter'] {
  const header = splitHeaderFooter(childOf(element, 'oddHeader')?.text ?? '');
  const footer = splitHeaderFooter(childOf(element, 'oddFooter')?.text ?? '');
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** A break's id is the one-based row above it, so the zero-based row below it. */
function readBreaks(breaks: XmlElement | null): number[] {
  return childrenOf(breaks, 'brk').map((element) => numberOf(element, 'id', 0));
}
