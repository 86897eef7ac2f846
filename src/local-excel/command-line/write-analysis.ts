import { basename } from 'node:path';
import { statesScores } from '../../domain/assessment/assessment';
import {
  fiscalYear,
  formatPlace,
  type Analysis,
  type AnalysisChoices,
  type SheetKey,
  type SheetOptions,
} from '../../domain/index';
import { SHEET_KEYS } from '../../domain/sheets/sheet-keys';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import type { WorkbookReading, WrittenResult } from './assistant';
import type { Desk } from './desk';
import type { AnalyseArguments } from './parse-arguments';
import { UnusableInput } from './unusable-input';

const DEFAULT_FONT = 'TH SarabunPSK';

/** What came of writing the sheets: the report, and what they lack though they were written. */
export type WrittenAnalysis = { readonly report: Report; readonly shortcomings: readonly string[] };

function choicesOf(given: AnalyseArguments): AnalysisChoices {
  return {
    fiscalYear: given.fiscalYear === null ? null : fiscalYear(given.fiscalYear),
    planYear: given.planYear === null ? null : fiscalYear(given.planYear),
    agencyName: given.agencyName,
  };
}

/** The sheets that were asked for by name; null leaves them to what the workbook holds and the day. Throws `UnusableInput` for a name that no sheet has. */
function namedSheets({ sheets }: AnalyseArguments): readonly SheetKey[] | null {
  if (sheets === null) return null;
  if (sheets.includes('all')) return SHEET_KEYS;
  const unknown = sheets.find((name) => !SHEET_KEYS.some((key) => key === name));
  if (unknown !== undefined) {
    const known = SHEET_KEYS.join(', ');
    throw new UnusableInput(
      `ไม่รู้จักชีต “${unknown}” ใช้ได้: ${known}`,
      `Unknown sheet “${unknown}”; known are: ${known}.`,
    );
  }
  return SHEET_KEYS.filter((key) => sheets.includes(key));
}

/** The sheets that the pane would offer ticked. */
function offeredFor({ assistant, today }: Desk, reading: WorkbookReading): readonly SheetKey[] {
  return assistant
    .offerSheets(reading, assistant.isoDay(today))
    .flatMap(({ key, ticked }) => (ticked ? [key] : []));
}

/** Neither scores nor measures: there is nothing this program can do with the workbook. Scores of an unknown year are something. */
function isEmpty({ agencies, measures, findings }: Analysis): boolean {
  const hasScores = agencies.some(({ assessment }) => statesScores(assessment));
  return !hasScores && measures.length === 0 && !findings.some(({ code }) => code === 'R02');
}

function refuseEmpty(analysis: Analysis, input: string): void {
  if (!isEmpty(analysis)) return;
  throw new UnusableInput(
    `ไม่พบตารางคะแนนหรือตารางมาตรการในไฟล์ “${basename(input)}” โปรดวางตารางจากระบบ ITAS ลงในชีตแล้วลองใหม่`,
    `“${basename(input)}” holds neither scores nor measures.`,
  );
}

function shortcomingsOf({ formulaErrors, unfinished }: WrittenResult): readonly string[] {
  return [
    ...formulaErrors.map(({ place, error }) => `สูตรที่ ${formatPlace(place)} แสดง ${error}`),
    ...unfinished.map(({ sheet, part }) => `ชีต “${sheet}” ทำส่วน ${part} ไม่ได้`),
  ];
}

/** Reads the workbook on the desk. */
export function readDesk({ assistant, given }: Desk): Promise<WorkbookReading> {
  return assistant.readWorkbook(assistant.excelWorkbook, choicesOf(given));
}

/** How sheets are to be made that the command line asks for. */
export function optionsFor(
  { assistant, given, today }: Desk,
  sheets: readonly SheetKey[],
): Omit<SheetOptions, 'userSheets'> {
  return {
    digits: given.digits,
    fontName: DEFAULT_FONT,
    sheets,
    date: assistant.formatThaiDate(today),
    runAt: assistant.formatThaiMoment(today),
  };
}

/** Writes these sheets as planned from the reading. */
export async function writeReading(
  desk: Desk,
  reading: WorkbookReading,
  sheets: readonly SheetKey[],
): Promise<{ readonly result: WrittenResult; readonly planned: number }> {
  const { assistant, given } = desk;
  const plan = assistant.planSheets(reading, optionsFor(desk, sheets));
  const planned = performance.now();
  const outcome = await assistant.writeSheets(
    assistant.excelWorkbook,
    { reading, plan, choices: choicesOf(given) },
    () => undefined,
    new AbortController().signal,
  );
  if (outcome.kind === 'changed') throw new Error('the workbook changed while nobody but us had it open');
  return { result: outcome.result, planned };
}

/** The report of a workbook that was read and not written. */
export function reportReading({ analysis, contents }: WorkbookReading): Report {
  return buildReport(analysis, {
    written: [],
    syncs: { scan: contents.syncs, apply: 0 },
    milliseconds: { read: 0, analyse: 0, apply: 0 },
  });
}

/** Analyses the workbook on the desk and writes the sheets into it. Throws `UnusableInput` where there is nothing to analyse. */
export async function writeAnalysis(desk: Desk): Promise<WrittenAnalysis> {
  const named = namedSheets(desk.given);
  const started = performance.now();
  const reading = await readDesk(desk);
  const read = performance.now();
  refuseEmpty(reading.analysis, desk.given.input);
  const { result, planned } = await writeReading(desk, reading, named ?? offeredFor(desk, reading));
  const applied = performance.now();
  const report = buildReport(reading.analysis, {
    written: result.written,
    syncs: { scan: reading.contents.syncs, apply: result.syncs },
    milliseconds: {
      read: Math.round(read - started),
      analyse: Math.round(planned - read),
      apply: Math.round(applied - planned),
    },
  });
  return { report, shortcomings: shortcomingsOf(result) };
}
