import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  fiscalYear,
  formatPlace,
  type Analysis,
  type AnalysisChoices,
  type SheetKey,
} from '../../domain/index';
import { statesScores } from '../../domain/assessment/assessment';
import { SHEET_KEYS } from '../../domain/sheets/sheet-keys';
import { recalculate } from '../formulas/recalculate';
import { formatCellText } from '../formulas/format-cell-text';
import { createLocalHost } from '../host/local-host';
import { loadOfficeInNode } from '../host/node-office';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import { addWorksheet } from '../workbook/create-workbook';
import { loadExcelize } from '../workbook/load-excelize-in-node';
import { openWorkbook } from '../workbook/open-workbook';
import { saveWorkbook } from '../workbook/save-workbook';
import { internStyle } from '../workbook/style-registry';
import type { WorkbookModel } from '../workbook/workbook-model';
import { WorkbookRefusal } from '../workbook/workbook-refusal';
import { loadAssistant, type Assistant, type WrittenResult } from './assistant';
import type { AnalyseArguments } from './parse-arguments';
import { UnusableInput } from './unusable-input';

const SERVICES = { addWorksheet, internStyle, recalculate, formatCellText };
const DEFAULT_FONT = 'TH SarabunPSK';

async function readInput(path: string): Promise<Uint8Array> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) {
    throw new UnusableInput(`ไม่พบไฟล์ “${path}” โปรดตรวจชื่อและที่อยู่ของไฟล์`, `There is no file “${path}”.`);
  }
  return new Uint8Array(await readFile(path));
}

async function openInput(path: string): Promise<WorkbookModel> {
  const bytes = await readInput(path);
  try {
    return await openWorkbook(bytes, await loadExcelize());
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw new UnusableInput(error.th, error.en);
    throw error;
  }
}

function refuseToOverwrite(given: AnalyseArguments): void {
  const input = resolve(given.input);
  const targets = [given.output, given.report].filter((path) => path !== null).map((path) => resolve(path));
  if (!targets.includes(input)) return;
  throw new UnusableInput(
    'โปรดใช้ชื่อไฟล์ผลลัพธ์ที่ต่างจากไฟล์ต้นทาง เพราะไฟล์ต้นทางจะไม่ถูกแก้',
    'Name a result other than the input: the input is never changed.',
  );
}

function choicesOf(given: AnalyseArguments): AnalysisChoices {
  return {
    fiscalYear: given.fiscalYear === null ? null : fiscalYear(given.fiscalYear),
    planYear: given.planYear === null ? null : fiscalYear(given.planYear),
    agencyName: given.agencyName,
  };
}

function sheetsOf(given: AnalyseArguments): readonly SheetKey[] {
  const { sheets } = given;
  if (sheets === null || sheets.includes('all')) return SHEET_KEYS;
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

/** What came of a run: the report, and what the sheets lack though they were written. */
export type RunOutcome = { readonly report: Report; readonly shortcomings: readonly string[] };

type Written = RunOutcome & { readonly bytes: Uint8Array };

function shortcomingsOf({ formulaErrors, unfinished }: WrittenResult): readonly string[] {
  return [
    ...formulaErrors.map(({ place, error }) => `สูตรที่ ${formatPlace(place)} แสดง ${error}`),
    ...unfinished.map(({ sheet, part }) => `ชีต “${sheet}” ทำส่วน ${part} ไม่ได้`),
  ];
}

async function analyseAndWrite(
  model: WorkbookModel,
  assistant: Assistant,
  given: AnalyseArguments,
  today: Date,
): Promise<Written> {
  const choices = choicesOf(given);
  const sheets = sheetsOf(given);
  const started = performance.now();
  const reading = await assistant.readWorkbook(assistant.excelWorkbook, choices);
  const read = performance.now();
  refuseEmpty(reading.analysis, given.input);

  const plan = assistant.planSheets(reading, {
    digits: given.digits,
    fontName: DEFAULT_FONT,
    sheets,
    date: assistant.formatThaiDate(today),
    runAt: assistant.formatThaiMoment(today),
  });
  const planned = performance.now();
  const outcome = await assistant.writeSheets(
    assistant.excelWorkbook,
    { reading, plan, choices },
    () => undefined,
    new AbortController().signal,
  );
  if (outcome.kind === 'changed') throw new Error('the workbook changed while nobody but us had it open');
  const applied = performance.now();

  const report = buildReport(reading.analysis, {
    written: outcome.result.written,
    syncs: { scan: reading.contents.syncs, apply: outcome.result.syncs },
    milliseconds: {
      read: Math.round(read - started),
      analyse: Math.round(planned - read),
      apply: Math.round(applied - planned),
    },
  });
  const shortcomings = shortcomingsOf(outcome.result);
  return { report, shortcomings, bytes: await saveWorkbook(model, await loadExcelize()) };
}

/**
 * Reads the input, analyses it on the local host with the built assistant, and writes the result and the report where asked.
 * Nothing is written before everything has succeeded. Throws `UnusableInput` when the input cannot be used.
 */
export async function runAnalysis(
  given: AnalyseArguments,
  assistantFile: string,
  today: Date,
): Promise<RunOutcome> {
  refuseToOverwrite(given);
  const model = await openInput(given.input);
  loadOfficeInNode(createLocalHost(model, SERVICES));
  const { report, shortcomings, bytes } = await analyseAndWrite(
    model,
    loadAssistant(assistantFile),
    given,
    today,
  );
  if (given.output !== null) await writeFile(given.output, bytes);
  if (given.report !== null) await writeFile(given.report, `${JSON.stringify(report, null, 2)}\n`);
  return { report, shortcomings };
}
