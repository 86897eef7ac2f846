import fiscalYear2562 from './fiscal-years/2562.json';
import fiscalYear2563 from './fiscal-years/2563.json';
import fiscalYear2564 from './fiscal-years/2564.json';
import fiscalYear2565 from './fiscal-years/2565.json';
import fiscalYear2566 from './fiscal-years/2566.json';
import fiscalYear2567 from './fiscal-years/2567.json';
import fiscalYear2568 from './fiscal-years/2568.json';
import fiscalYear2569 from './fiscal-years/2569.json';
import fiscalYear2570 from './fiscal-years/2570.json';
import type { JsonObject } from './parse-property';

/** The rulebook files that come with the product, by fiscal year; a year that inherits comes after the one it inherits. */
export const BUNDLED_RULES: readonly JsonObject[] = [
  fiscalYear2562,
  fiscalYear2563,
  fiscalYear2564,
  fiscalYear2565,
  fiscalYear2566,
  fiscalYear2567,
  fiscalYear2568,
  fiscalYear2569,
  fiscalYear2570,
];
