import { formatPlace, sentenceOf, type ExistingSheet, type Finding } from '../../domain/index';
import { publishingCopy } from '../../domain/sheets/copies/publishing-copy';
import { followsTheDay, submissionCopy } from '../../domain/sheets/copies/submission-copy';
import { reportFinding } from '../report/build-report';
import { cutWorkbook } from '../workbook/cut-workbook';
import { freezeFormulas } from '../workbook/freeze-formulas';
import { loadExcelize } from '../workbook/load-excelize-in-node';
import { saveWorkbook } from '../workbook/save-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { Desk } from './desk';
import type { Work } from './parse-work';
import type { PreparedOutcome } from './run-outcome';
import { UnusableInput } from './unusable-input';
import { readDesk, reportReading, writeAnalysis, type WrittenAnalysis } from './write-analysis';

type CopyWork = Extract<Work, { readonly kind: 'copy' }>;

/** A copy, and what someone has looked at before it was made. */
type MadeCopy = { readonly model: WorkbookModel; readonly checklist: readonly Finding[] };

const LISTED = 10;

function copyForSubmission(model: WorkbookModel, existing: readonly ExistingSheet[]): MadeCopy {
  const { frozen, hidden, opened } = submissionCopy(existing);
  for (const worksheet of model.worksheets) {
    const isFrozen = frozen.includes(worksheet.name);
    freezeFormulas(worksheet, (formula) => isFrozen || followsTheDay(formula));
    if (hidden.includes(worksheet.name)) worksheet.visibility = 'Hidden';
    if (worksheet.name === opened) model.activeWorksheetId = worksheet.id;
  }
  return { model, checklist: [] };
}

function refuseUnconfirmed(checklist: readonly Finding[]): void {
  const places = checklist.map((finding) => {
    return finding.at === null ? sentenceOf(finding, 'th') : formatPlace(finding.at);
  });
  const listed = [...new Set(places)].slice(0, LISTED).join(', ');
  throw new UnusableInput(
    `ยังไม่ทำสำเนาเผยแพร่ เพราะพบข้อมูลส่วนบุคคล ${checklist.length} แห่ง: ${listed} โปรดแก้ไข หรือเติม --confirmed เมื่อตรวจแล้วว่าเผยแพร่ได้`,
    `The copy holds personal data in ${checklist.length} places (${listed}); mend them, or add --confirmed once you know that they may be published.`,
  );
}

function copyForPublishing(
  model: WorkbookModel,
  existing: readonly ExistingSheet[],
  isConfirmed: boolean,
): MadeCopy {
  const sheets = existing.map((sheet) => {
    const worksheet = model.worksheets.find(({ name }) => name === sheet.name);
    return {
      ...sheet,
      isHidden: worksheet?.visibility !== 'Visible',
      hiddenRows: worksheet?.hiddenRows ?? new Set(),
      hiddenColumns: worksheet?.hiddenColumns ?? new Set(),
    };
  });
  const { parts, checklist } = publishingCopy(sheets);
  if (parts.length === 0) {
    throw new UnusableInput(
      'ไม่มีแผ่นรายงานที่จะเผยแพร่ โปรดสร้างแผ่นสรุปผลก่อน',
      'The workbook holds no report to publish.',
    );
  }
  if (checklist.length > 0 && !isConfirmed) refuseUnconfirmed(checklist);
  return {
    model: cutWorkbook(
      model,
      parts.map((part) => ({ ...part, properties: [] })),
    ),
    checklist,
  };
}

/** The sheets as they stand; where none has been made, they are made first. */
async function standingSheets(
  desk: Desk,
): Promise<WrittenAnalysis & { readonly existing: readonly ExistingSheet[] }> {
  const reading = await readDesk(desk);
  const { existing } = reading.contents;
  if (existing.length > 0) return { existing, report: reportReading(reading), shortcomings: [] };
  const written = await writeAnalysis(desk);
  return { ...written, existing: (await readDesk(desk)).contents.existing };
}

/** Makes a copy of the workbook to hand in or to publish. Throws `UnusableInput` where personal data would be published unseen. */
export async function copyWorkbook(desk: Desk, work: CopyWork): Promise<PreparedOutcome> {
  const { existing, report, shortcomings } = await standingSheets(desk);
  const { model, checklist } =
    work.purpose === 'submission'
      ? copyForSubmission(desk.model, existing)
      : copyForPublishing(desk.model, existing, work.isConfirmed);
  const { output } = desk.given;
  const bytes = await saveWorkbook(model, await loadExcelize());
  const name = work.purpose === 'submission' ? 'สำเนาเสนอผู้บังคับบัญชา' : 'สำเนาเผยแพร่';
  const shown = model.worksheets.filter(({ visibility }) => visibility === 'Visible').length;
  return {
    report: { ...report, copied: { purpose: work.purpose, checklist: checklist.map(reportFinding) } },
    shortcomings,
    account: [
      `ทำ${name}  เปิดเห็น ${shown} แผ่น`,
      ...checklist.map((finding) => `  ยืนยันแล้ว: ${sentenceOf(finding, 'th')}`),
    ],
    files: output === null ? [] : [{ path: output, bytes }],
  };
}
