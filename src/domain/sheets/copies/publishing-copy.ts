import { cellAddress } from '../../assessment/cell-place';
import { PERSONAL_DATA } from '../../checks/publishing/personal-data';
import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { readExistingTable, type ExistingTable } from '../keeping/existing-table';
import { shownAt } from '../keeping/standing-sheet';
import { numbersFrom, type SheetPart } from '../sheet-part';
import type { ExistingSheet } from '../workbook-plan';
import { isReport } from './copy-kinds';

/** A generated sheet with what of it nobody sees: rows and columns, zero-based in the worksheet, or all of it. */
export type SheetToPublish = ExistingSheet & {
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
};

/** สำเนาเผยแพร่: what may go on the website, and what someone has to look at before it does. */
export type PublishingCopy = {
  readonly parts: readonly SheetPart[];
  /** รายการตรวจก่อนเผยแพร่: personal data in what would be published; the copy is made once it is empty or confirmed. */
  readonly checklist: readonly Finding[];
};

const NOTE = '#note';
/** What a note says to those who fill the sheet in. */
const FOR_STAFF = 'ช่องสีเหลืองอ่อน';

/** Clears the notes that tell staff what to fill in: the public fills in nothing. */
function withoutNotes(sheet: ExistingSheet, table: ExistingTable | null): SheetPart['texts'] {
  return (table?.rows ?? []).flatMap(({ key, results }, row) =>
    results.flatMap((content, column) =>
      key === NOTE && content.kind === 'text' && content.text.includes(FOR_STAFF)
        ? [{ row: sheet.top + row, column: sheet.left + column, text: '' }]
        : [],
    ),
  );
}

/** The parts that people see: without row keys and fingerprints, and without what the user has hidden. */
function partOf(sheet: SheetToPublish): SheetPart {
  const table = readExistingTable(sheet);
  const own = table?.hidden ?? [];
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const columns = numbersFrom(sheet.left, width).filter(
    (column) => !own.includes(column - sheet.left) && !sheet.hiddenColumns.has(column),
  );
  const rows = numbersFrom(sheet.top, sheet.values.length).filter((row) => !sheet.hiddenRows.has(row));
  return { sheet: sheet.name, rows, columns, texts: withoutNotes(sheet, table), keepsTag: false };
}

function passagesOf(sheet: ExistingSheet, { rows, columns }: SheetPart): readonly Passage[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): readonly Passage[] => {
      const text = shownAt(sheet, row - sheet.top, column - sheet.left);
      if (text.trim() === '') return [];
      const place = { sheet: sheet.name, address: cellAddress(row, column) };
      return [{ at: place, row, column, raw: text, text, part: { kind: 'running' } }];
    }),
  );
}

function findPersonalData(passages: readonly Passage[]): readonly Finding[] {
  const nobody = { subject: null, agencies: [], fiscalYear: null, planYear: null, measures: [] };
  return PERSONAL_DATA.find({ ...nobody, passages });
}

/** The reports of the workbook that are in sight, as values alone, and the personal data that stand in them. */
export function publishingCopy(sheets: readonly SheetToPublish[]): PublishingCopy {
  const published = sheets
    .filter(({ key, isHidden }) => isReport(key) && !isHidden)
    .map((sheet) => ({ sheet, part: partOf(sheet) }));
  return {
    parts: published.map(({ part }) => part),
    checklist: findPersonalData(published.flatMap(({ sheet, part }) => passagesOf(sheet, part))),
  };
}
