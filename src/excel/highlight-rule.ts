/** The one kind of conditional format we make: a cell value below a literal threshold. */

export type HighlightFormat = {
  readonly threshold: number;
  readonly fill: string;
  readonly font: string;
};

/** The threshold as Excel keeps it in a rule. Rules that point at a threshold cell do not refresh in every Excel. */
export function thresholdFormula(threshold: number): string {
  return `=${threshold}`;
}

/** Adds the rule to the range's own rules and leaves those be. */
export function addHighlight(
  range: Excel.Range,
  { threshold, fill, font }: HighlightFormat,
): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  added.cellValue.format.font.color = font;
  added.cellValue.format.fill.color = fill;
  added.cellValue.rule = {
    formula1: thresholdFormula(threshold),
    operator: Excel.ConditionalCellValueOperator.lessThan,
  };
  return added;
}
