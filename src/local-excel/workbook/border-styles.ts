/** How files and office.js name the lines of a border: one word against a style and a weight, and the engine's number. */
export type BorderLine = {
  readonly inFile: string;
  readonly style: string;
  readonly weight: string;
  readonly engineNumber: number;
};

const BORDER_LINES: readonly BorderLine[] = [
  { inFile: 'thin', style: 'Continuous', weight: 'Thin', engineNumber: 1 },
  { inFile: 'medium', style: 'Continuous', weight: 'Medium', engineNumber: 2 },
  { inFile: 'thick', style: 'Continuous', weight: 'Thick', engineNumber: 5 },
  { inFile: 'hair', style: 'Continuous', weight: 'Hairline', engineNumber: 7 },
  { inFile: 'dashed', style: 'Dash', weight: 'Thin', engineNumber: 3 },
  { inFile: 'mediumDashed', style: 'Dash', weight: 'Medium', engineNumber: 8 },
  { inFile: 'dotted', style: 'Dot', weight: 'Thin', engineNumber: 4 },
  { inFile: 'double', style: 'Double', weight: 'Thick', engineNumber: 6 },
  { inFile: 'dashDot', style: 'DashDot', weight: 'Thin', engineNumber: 9 },
  { inFile: 'mediumDashDot', style: 'DashDot', weight: 'Medium', engineNumber: 10 },
  { inFile: 'dashDotDot', style: 'DashDotDot', weight: 'Thin', engineNumber: 11 },
  { inFile: 'mediumDashDotDot', style: 'DashDotDot', weight: 'Medium', engineNumber: 12 },
  { inFile: 'slantDashDot', style: 'SlantDashDot', weight: 'Medium', engineNumber: 13 },
];

/** The line a file names, or null for none. */
export function borderLineInFile(name: string | undefined): BorderLine | null {
  return BORDER_LINES.find((line) => line.inFile === name) ?? null;
}

/** The line nearest to a style and weight of office.js, or null for no line. */
export function borderLineOf(style: string, weight: string): BorderLine | null {
  const sameStyle = BORDER_LINES.filter((line) => line.style === style);
  return sameStyle.find((line) => line.weight === weight) ?? sameStyle[0] ?? null;
}
