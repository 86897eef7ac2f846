import type { Finding } from '../findings/finding';
import type { TableLayout } from './sheet-layout';

/** Tables found in a sheet, the rows they take, and what was odd about them. */
export type DetectedTables = {
  readonly tables: readonly TableLayout[];
  readonly takenRows: readonly number[];
  readonly findings: readonly Finding[];
};

/** Several finds as one, in order. */
export function mergeDetected(found: readonly DetectedTables[]): DetectedTables {
  return {
    tables: found.flatMap(({ tables }) => tables),
    takenRows: found.flatMap(({ takenRows }) => takenRows),
    findings: found.flatMap(({ findings }) => findings),
  };
}
