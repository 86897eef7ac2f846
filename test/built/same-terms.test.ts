/** How the total comes about is told in three places, by one computation: the pane, the sheets and the report. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { formatScore, scoreFromNumber } from '../../src/domain/assessment/score';
import type { Report, ReportedTerm } from '../../src/local-excel/report/report';
import { cellKey, cellOfKey, type WorksheetModel } from '../../src/local-excel/workbook/workbook-model';
import { explanationEn } from '../../src/taskpane/explanation-text.en';
import { en } from '../../src/taskpane/text.en';
import { th } from '../../src/taskpane/text.th';
import { findBarriers } from '../support/browser';
import { runCommandLine, SAMPLE } from '../support/command-line';
import { readModel, startPreview, type PreviewSession } from '../support/preview-session';

const SUMMARY = 'ITA_สรุปผล_2568';
const QUESTIONS = 'ITA_คะแนนรายข้อ_2568';
/** Zero-based columns of the sheets. */
const USED = 6;
const WEIGHT = 3;
const WEIGHTED = 4;
const QUESTION_SCORE = 5;

let preview: PreviewSession;
let terms: readonly ReportedTerm[];
let sheets: readonly WorksheetModel[];

/** What a cell of a generated sheet shows in the row of this key, two decimals; null where it holds no number. */
function shownAt(sheetName: string, rowKey: string, column: number): string | null {
  const cells = sheets.find(({ name }) => name === sheetName)?.cells;
  const place = [...(cells ?? [])].find(([, { value }]) => value === rowKey)?.[0];
  if (place === undefined) return null;
  const value = cells?.get(cellKey(cellOfKey(place).row, column))?.value;
  const score = typeof value === 'number' ? scoreFromNumber(value) : null;
  return score === null ? null : formatScore(score);
}

function keyOf({ kind, code }: ReportedTerm): readonly [sheet: string, key: string, column: number] {
  if (kind === 'question') return [QUESTIONS, `2568|question|${code}`, QUESTION_SCORE];
  return [SUMMARY, `2568|calculation|${kind}|${kind === 'total' ? '' : code}`, USED];
}

async function speakEnglishInArabicDigits(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: th.tabs.settings }).click();
  await pane.getByLabel(th.settings.language).selectOption('en');
  await pane.getByLabel(en.settings.digits).selectOption('arabic');
  await pane.getByRole('tab', { name: en.tabs.home }).click();
}

/** Opens every level of the explanation with the keyboard, and tells its rows from the top. */
async function rowsInPane(pane: Frame): Promise<readonly { level: string | null; text: string }[]> {
  await pane.getByText(explanationEn.open).click();
  const rows = pane.getByRole('treeitem');
  await rows.first().focus();
  for (let index = 0; index < (await rows.count()); index += 1) {
    if ((await rows.nth(index).getAttribute('aria-expanded')) === 'false')
      await preview.page.keyboard.press('ArrowRight');
    await preview.page.keyboard.press('ArrowDown');
  }
  return rows.evaluateAll((all) =>
    all.map((one) => ({ level: one.getAttribute('aria-level'), text: one.textContent })),
  );
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-terms-'));
  const [out, told] = [join(folder, 'out.xlsx'), join(folder, 'report.json')];
  runCommandLine(SAMPLE, '--out', out, '--report', told, '--sheets', 'all', '--digits', 'arabic');
  const report = JSON.parse(readFileSync(told, 'utf8')) as Report;
  terms = report.agencies[0]?.total.terms ?? [];
  ({ worksheets: sheets } = await readModel(new Uint8Array(readFileSync(out))));
  rmSync(folder, { recursive: true });
  preview = await startPreview(SAMPLE);
});

afterAll(() => preview.close());

describe('the terms of the total', () => {
  it('have in the sheets the scores that the report tells, down to the question', () => {
    expect(terms.filter(({ kind }) => kind === 'question')).toHaveLength(52);
    const inSheets = terms.map((term) => [term.kind, term.code, shownAt(...keyOf(term))]);
    expect(inSheets).toEqual(terms.map(({ kind, code, score }) => [kind, code, score]));
  });

  it('have in the sheets the weights and the points of the instruments that the report tells', () => {
    const instruments = terms.filter(({ depth }) => depth === 1);
    const inSheet = instruments.map(({ code }) =>
      [WEIGHT, WEIGHTED].map((column) => shownAt(SUMMARY, `2568|instrument|${code}`, column)),
    );
    expect(instruments.map(({ share }) => share)).toEqual(['3/10', '3/10', '2/5']);
    expect(inSheet).toEqual(
      instruments.map(({ contribution }, index) => [index === 2 ? '0.40' : '0.30', contribution]),
    );
  });

  it('stand in the pane in the same order, with the same scores, shares and points', async () => {
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    const pane = await preview.pane();
    await speakEnglishInArabicDigits(pane);
    const rows = await rowsInPane(pane);
    const told = terms.map(({ depth, score, share, contribution }) => ({
      level: String(depth + 1),
      score,
      share: depth > 1 ? share : null,
      points: depth === 0 ? null : contribution,
    }));
    const shown = rows.map(({ level, text }) => ({
      level,
      score: /(\d+\.\d\d) /.exec(text)?.[1] ?? null,
      share: /(\d+\/\d+) of/.exec(text)?.[1] ?? null,
      points: /gives (\d+\.\d\d)/.exec(text)?.[1] ?? null,
    }));
    expect(shown).toEqual(told);
    expect(await findBarriers(pane)).toEqual([]);
    expect(await preview.isTooWide()).toBe(false);
  });

  it('are shown without an error', () => {
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});
