import type { Excelize } from '../excelize-engine';
import { borderLineOf } from '../border-styles';
import { builtInNumber } from '../number-format-codes';
import type { BorderSide, ConditionalFormatModel, StyleModel } from '../workbook-model';

/** Cell formats as the file engine takes them. */
export type EngineStyle = Parameters<ReturnType<Excelize['NewFile']>['NewStyle']>[0];

/** A cell format of the model in the engine's words. */
export function engineStyle(style: StyleModel): EngineStyle {
  const number = builtInNumber(style.numberFormat);
  return {
    ...(number === null ? { CustomNumFmt: style.numberFormat } : { NumFmt: number }),
    Font: engineFont(style),
    ...(style.fillColor === null ? {} : { Fill: solidFill(style.fillColor) }),
    Border: engineBorders(style.borders),
    Alignment: engineAlignment(style),
    ...(style.locked && !style.formulaHidden
      ? {}
      : { Protection: { Locked: style.locked, Hidden: style.formulaHidden } }),
  };
}

const UNDERLINES: Readonly<Record<string, string>> = {
  Single: 'single',
  SingleAccountant: 'single',
  Double: 'double',
  DoubleAccountant: 'double',
};

function engineFont(style: StyleModel): NonNullable<EngineStyle['Font']> {
  const underline = UNDERLINES[style.underline];
  return {
    Family: style.fontName,
    Size: style.fontSize,
    Bold: style.bold,
    Italic: style.italic,
    Strike: style.strikethrough,
    Color: withoutHash(style.fontColor),
    ...(underline === undefined ? {} : { Underline: underline }),
  };
}

function solidFill(color: string): NonNullable<EngineStyle['Fill']> {
  return { Type: 'pattern', Pattern: 1, Color: [withoutHash(color)] };
}

const SIDES: Readonly<Record<BorderSide, string>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

function engineBorders(borders: StyleModel['borders']): NonNullable<EngineStyle['Border']> {
  const sides: readonly BorderSide[] = [
    'EdgeLeft',
    'EdgeRight',
    'EdgeTop',
    'EdgeBottom',
    'DiagonalDown',
    'DiagonalUp',
  ];
  return sides.flatMap((side) => {
    const border = borders[side];
    const line = border ? borderLineOf(border.style, border.weight) : null;
    if (!border || !line) return [];
    return [{ Type: SIDES[side], Color: withoutHash(border.color), Style: line.engineNumber }];
  });
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'top',
  Center: 'center',
  Justify: 'justify',
  Distributed: 'distributed',
};

function engineAlignment(style: StyleModel): NonNullable<EngineStyle['Alignment']> {
  const horizontal = HORIZONTAL[style.horizontalAlignment];
  const vertical = VERTICAL[style.verticalAlignment];
  return {
    ...(horizontal === undefined ? {} : { Horizontal: horizontal }),
    ...(vertical === undefined ? {} : { Vertical: vertical }),
    WrapText: style.wrapText,
    Indent: style.indentLevel,
    ShrinkToFit: style.shrinkToFit,
    TextRotation: rotationOf(style.textOrientation),
  };
}

/** office.js turns text down by negative degrees and stacks it at 180; files say 91 to 180, and 255. */
function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

/** What a conditional rule changes, in the engine's words. */
export function engineRuleStyle(rule: ConditionalFormatModel): EngineStyle {
  const hasFont = rule.fontColor !== null || rule.fontBold !== null;
  return {
    ...(hasFont
      ? {
          Font: {
            ...(rule.fontColor === null ? {} : { Color: withoutHash(rule.fontColor) }),
            ...(rule.fontBold === null ? {} : { Bold: rule.fontBold }),
          },
        }
      : {}),
    ...(rule.fillColor === null ? {} : { Fill: solidFill(rule.fillColor) }),
  };
}

function withoutHash(color: string): string {
  return color.replace('#', '').toUpperCase();
}
