/** The computed score minus the published one, both with two decimals; empty where one is unknown. */
export function differenceFormula(computed: string, published: string): string {
  return `=IF(COUNT(${computed},${published})<2,"",ROUND(ROUND(${computed},2)-ROUND(${published},2),2))`;
}
