/** A look on its way into a worksheet and back. */
import type {
  Block,
  ChartSeries,
  ChartSpec,
  DropDown,
  HighlightRule,
  SheetSpec,
} from '../../domain/sheets/sheet-spec';
import type { CellStyle } from '../../domain/sheets/styles';
import { STYLE_NAMES } from '../../domain/sheets/styles';
import type { Guard } from './json-guards';
import {
  isFigure,
  isListOf,
  isObjectOf,
  isOneOf,
  isOrNull,
  isText,
  isYesNo,
  parseJsonAs,
} from './json-guards';
import type { LookColumn, LookRow, SheetLook, SheetParts } from './sheet-look';

/** Property of a worksheet with its look as JSON text. */
export const LOOK_PROPERTY = 'ita.look';

const isBlock: Guard<Block> = isObjectOf<Block>({
  row: isFigure,
  column: isFigure,
  rows: isFigure,
  columns: isFigure,
});

const isStyle: Guard<CellStyle> = isObjectOf<CellStyle>({
  fontName: isText,
  fontSize: isFigure,
  bold: isYesNo,
  fontColor: isText,
  fill: isOrNull(isText),
  numberFormat: isText,
  horizontal: isOneOf(['General', 'Left', 'Center', 'Right', 'CenterAcrossSelection']),
  vertical: isOneOf(['Top', 'Center', 'Bottom']),
  wrap: isYesNo,
  border: isOneOf(['none', 'thin']),
});

const isHighlight: Guard<HighlightRule> = isObjectOf<HighlightRule>({
  block: isBlock,
  kind: isOneOf(['lessThan']),
  threshold: isFigure,
  fill: isText,
  font: isText,
});

const isDropDown: Guard<DropDown> = isObjectOf<DropDown>({ block: isBlock, choices: isListOf(isText) });

const hasSeries: Guard<Omit<ChartSeries, 'line'>> = isObjectOf<Omit<ChartSeries, 'line'>>({
  name: isText,
  values: isBlock,
  color: isText,
});

function isSeries(value: unknown): value is ChartSeries {
  return hasSeries(value) && (!('line' in value) || isYesNo(value.line));
}

const isChart: Guard<ChartSpec> = isObjectOf<ChartSpec>({
  key: isText,
  kind: isOneOf(['radar', 'column', 'shareBar']),
  title: isText,
  alternativeText: isText,
  categories: isBlock,
  series: isListOf(isSeries),
  axisMinimum: isFigure,
  axisMaximum: isFigure,
  numberFormat: isText,
  position: isBlock,
});

function isRowPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(isFigure);
}

type PrintSetup = SheetSpec['print'];

type Pages = Omit<PrintSetup, 'columns' | 'rows' | 'onePage'>;

const hasPages: Guard<Pages> = isObjectOf<Pages>({
  orientation: isOneOf(['portrait', 'landscape']),
  titleRows: isOrNull(isRowPair),
  footer: isObjectOf<PrintSetup['footer']>({ left: isText, center: isText, right: isText }),
});

function isPrint(value: unknown): value is PrintSetup {
  if (!hasPages(value)) return false;
  if ('onePage' in value && !isYesNo(value.onePage)) return false;
  return (!('columns' in value) || isFigure(value.columns)) && (!('rows' in value) || isFigure(value.rows));
}

const isParts: Guard<SheetParts> = isObjectOf<SheetParts>({
  merges: isListOf(isBlock),
  frozenRows: isFigure,
  filter: isOrNull(isBlock),
  highlights: isListOf(isHighlight),
  dropDowns: isListOf(isDropDown),
  charts: isListOf(isChart),
  print: isPrint,
  names: isListOf(isObjectOf<SheetParts['names'][number]>({ name: isText, block: isBlock })),
});

/** A look as it was kept. */
export const isLook: Guard<SheetLook> = isObjectOf<SheetLook>({
  columns: isListOf(
    isObjectOf<LookColumn>({ field: isText, width: isFigure, hidden: isYesNo, heading: isText }),
  ),
  rows: isListOf(
    isObjectOf<LookRow>({ key: isText, height: isFigure, breakBefore: isYesNo, styles: isText }),
  ),
  styles: isListOf(isObjectOf<SheetLook['styles'][number]>({ name: isOneOf(STYLE_NAMES), style: isStyle })),
  parts: isParts,
});

export function formatLook(look: SheetLook): string {
  return JSON.stringify(look);
}

/** The look in a property's value; null where the text is none of this version. */
export function parseLook(text: string): SheetLook | null {
  return parseJsonAs(text, isLook);
}
