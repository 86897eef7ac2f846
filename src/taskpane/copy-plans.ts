/** What copies of the workbook would be, as plans that can be shown before anything happens. */
import type { Finding } from '../domain/index';
import { cutForDivision, cutForPublishing, type CutCopy } from '../domain/sheets/copies/cut-copy';
import { publishingCopy } from '../domain/sheets/copies/publishing-copy';
import { submissionCopy, type SubmissionCopy } from '../domain/sheets/copies/submission-copy';
import {
  divideWorkbook,
  type DividedWorkbook,
  type DivisionWork,
} from '../domain/sheets/division/divide-workbook';
import { dividedAtHome } from '../domain/sheets/division/merge-files';
import type { CopyFacts } from '../excel/index';
import { planSheets, type SheetOrder } from './planning';
import type { WorkbookReading } from './session';

/** A cut as it is shown: what goes. */
export type CutPreview = {
  readonly cut: CutCopy;
  readonly deleted: readonly string[];
};

export type PublishingPreview = CutPreview & {
  /** What someone has to look at in the sheets that would be published. */
  readonly checklist: readonly Finding[];
  /** Rows and columns in sight of nobody, whose contents would go. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
};

const ABOUT_PUBLISHING = /^PD/u;

function previewOf({ contents }: WorkbookReading, cut: CutCopy): CutPreview {
  const kept = new Set(cut.parts.map(({ sheet }) => sheet));
  return { cut, deleted: contents.sheetNames.filter((name) => !kept.has(name)) };
}

/** The copy to hand in; null where the workbook has no sheet of ours. */
export function planSubmissionCopy({ contents }: WorkbookReading): SubmissionCopy | null {
  return contents.existing.length === 0 ? null : submissionCopy(contents.existing);
}

/** What the checks say of the sheets to be published, beside the personal data that were looked for there. */
function checklistOf(
  { analysis }: WorkbookReading,
  { parts }: CutCopy,
  personal: readonly Finding[],
): readonly Finding[] {
  const published = new Set(parts.map(({ sheet }) => sheet));
  const idOf = ({ code, at, facts }: Finding) => JSON.stringify([code, at, facts]);
  const known = new Set(personal.map(idOf));
  const others = analysis.findings.filter(
    (finding) =>
      ABOUT_PUBLISHING.test(finding.code) &&
      finding.at !== null &&
      published.has(finding.at.sheet) &&
      !known.has(idOf(finding)),
  );
  return [...personal, ...others];
}

/** The copy to publish; null where the workbook has no report of ours in sight. */
export function planPublishingCopy(
  reading: WorkbookReading,
  { hidden }: Pick<CopyFacts, 'hidden'>,
): PublishingPreview | null {
  const { existing } = reading.contents;
  const sheets = existing.map((sheet) => {
    const parts = hidden.find((one) => one.sheet === sheet.name);
    return {
      ...sheet,
      isHidden: parts?.isHidden ?? false,
      hiddenRows: parts?.rows ?? new Set<number>(),
      hiddenColumns: parts?.columns ?? new Set<number>(),
    };
  });
  const { parts, checklist } = publishingCopy(sheets);
  if (parts.length === 0) return null;
  const cut = cutForPublishing({ parts, checklist });
  const published = hidden.filter(({ sheet }) => parts.some((part) => part.sheet === sheet));
  return {
    ...previewOf(reading, cut),
    checklist: checklistOf(reading, cut, checklist),
    hiddenRows: published.reduce((sum, { rows }) => sum + rows.size, 0),
    hiddenColumns: published.reduce((sum, { columns }) => sum + columns.size, 0),
  };
}

/** Whose the rows of the sheets that are divided are. */
export function planDivisions(reading: WorkbookReading, order: SheetOrder): DividedWorkbook {
  const { existing } = reading.contents;
  return divideWorkbook(existing, planSheets(reading, { ...order, sheets: dividedAtHome(existing) }));
}

/** The copy for a division; `fileName` is the file that it is cut from. */
export function planDivisionCopy(reading: WorkbookReading, work: DivisionWork, fileName: string): CutPreview {
  return previewOf(reading, cutForDivision(work, fileName));
}
