import type { FindingCode } from '../../src/domain/findings/finding';
import type { Sheets } from '../support/document-of';
import type { GridOptions } from '../support/grid-of';

/** One finding as it is written beside a sample: its code, its worksheet, its cell. */
export type WrittenFinding = readonly [code: FindingCode, sheet: string, address: string];

/** ตัวอย่างเอกสาร: the worksheets of a made-up body and everything that is to be found in them. */
export type SampleOfWording = {
  readonly name: string;
  readonly sheets: Sheets;
  readonly found: readonly WrittenFinding[];
  /** How worksheets are hidden and formatted, where it is not as usual. */
  readonly looks?: Readonly<Record<string, GridOptions>>;
};

/** A workbook that is correct and complete: nothing is to be found in it but what the reader notes of its own choices. */
export function clean(name: string, sheets: Sheets, ...notices: readonly WrittenFinding[]): SampleOfWording {
  return { name, sheets, found: notices };
}

/** A workbook with faults, each of them written beside it. */
export function dirty(name: string, sheets: Sheets, ...found: readonly WrittenFinding[]): SampleOfWording {
  return { name, sheets, found };
}
