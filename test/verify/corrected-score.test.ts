/**
 * A score that staff correct after the sheets were made: LibreOffice, which knows nothing of us, must show on every sheet what the
 * domain says of the corrected workbook. So also where a score is typed that cannot be, and where such a one is corrected.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import type { WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { SAMPLE } from '../support/command-line';
import {
  byRowKey,
  CHOSEN_WHEN_MADE,
  correct,
  readModel,
  writeSheets,
  type Correction,
} from '../support/corrected-workbook';
import type { Shown } from '../support/formula-results';
import { openLibreOffice } from '../support/libreoffice';

jest.setTimeout(600_000);

/** Over the threshold: what is listed as low stays listed, and is counted no longer. */
const LIFTED: Correction = { code: 'i4', row: 7, from: 82.35, to: 97.35 };
/** Under it, which takes EIT and with it the level down. */
const LOWERED: Correction = { code: 'e7', row: 25, from: 85, to: 20 };
/** A decimal point forgotten: no score, as if the cell were empty. */
const OUTSIDE: Correction = { code: 'e2', row: 20, from: 90.85, to: 9085 };
const LOW_OUTSIDE: Correction = { code: 'e4', row: 22, from: 83.6, to: 8360 };
/** The same cell with its point, in sheets that were made while it was forgotten. */
const MENDED: Correction = { ...OUTSIDE, from: OUTSIDE.to, to: OUTSIDE.from };
const CORRECTIONS = [LIFTED, LOWERED, OUTSIDE, LOW_OUTSIDE, MENDED];

/** The score of an item on the list of low items. */
const LISTED = /^ITA_ข้อต่ำกว่า85_2568 2568\|low\|[^|]+ 4$/;
const SENTENCE = 'ITA_สรุปผล_2568 #sentence 0';
/** What depends on which scores could not be when the sheets were made: indicators with a bar, findings, and their number. */
const TOLD_WHEN_MADE =
  /^ITA_สรุปผล_2568 (?:2568\|chart\||#words|#sentence)|^ITA_ผลตรวจสอบ_2568 #title|\|open\|error /;

const folder = mkdtempSync(join(tmpdir(), 'corrected-'));
const libreOffice = openLibreOffice();

async function save(model: WorkbookModel, name: string): Promise<string> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await saveWorkbook(model, await loadExcelize()));
  return path;
}

/** The sheets of the sample, or of the sample as corrected before they are made. */
async function written(name: string, before: readonly Correction[] = []): Promise<string> {
  const model = await readModel(SAMPLE);
  before.forEach((one) => {
    correct(model, one);
  });
  return save(await writeSheets(model), name);
}

/** A workbook with the sheets as they were made, and then the correction. */
async function correctedIn(made: string, correction: Correction, name: string): Promise<string> {
  const model = await readModel(made);
  correct(model, correction);
  return save(model, name);
}

/** The sheets of the sample, then the corrections, each in a workbook of its own, then LibreOffice. */
async function recalculated(): Promise<readonly ReadonlyMap<string, Shown>[]> {
  const sample = await written('sample');
  const outside = await written('outside', [OUTSIDE]);
  const made = [sample, sample, sample, sample, outside];
  const paths: string[] = [];
  for (const [index, correction] of CORRECTIONS.entries()) {
    paths.push(await correctedIn(made[index] ?? sample, correction, `corrected-${index}`));
  }
  const results = libreOffice.recalculateAll(paths);
  return Promise.all(
    results.map(async (path, index) =>
      byRowKey(await readModel(path), await readModel(made[index] ?? sample)),
    ),
  );
}

async function saidByTheDomain(corrections: readonly Correction[]): Promise<ReadonlyMap<string, Shown>> {
  const model = await readModel(await written('said', corrections));
  return byRowKey(model, model);
}

let found: readonly ReadonlyMap<string, Shown>[] = [];

beforeAll(async () => {
  found = await recalculated();
});

afterAll(() => {
  libreOffice.close();
  rmSync(folder, { recursive: true });
});

/** What LibreOffice shows after the correction. */
function shownAfter(correction: Correction, place: string): Shown | undefined {
  return found[CORRECTIONS.indexOf(correction)]?.get(place);
}

/** Where LibreOffice shows the same and something else than the domain says, of places that both have. */
function comparedWith(said: ReadonlyMap<string, Shown>, correction: Correction) {
  const compared = [...said].flatMap(([place, value]) => {
    const other = shownAfter(correction, place);
    return other === undefined || CHOSEN_WHEN_MADE.test(place) ? [] : [{ place, value, other }];
  });
  return { count: compared.length, differing: compared.filter(({ value, other }) => value !== other) };
}

function notesAfter(correction: Correction): readonly (Shown | undefined)[] {
  const note = (sheet: string) => shownAfter(correction, `${sheet}_2568 #note 0`);
  return [note('ITA_ข้อต่ำกว่า85'), note('ITA_สรุปผล')];
}

describe('a score corrected after the sheets were made', () => {
  it('gives in LibreOffice what the domain says of the corrected workbook', async () => {
    const { count, differing } = comparedWith(await saidByTheDomain([LIFTED]), LIFTED);
    expect(count).toBeGreaterThan(700);
    expect(differing).toEqual([]);
  });

  it('goes into the sentences, the counts and the tags', () => {
    expect(shownAfter(LIFTED, SENTENCE)).toBe(
      'อบต.ทุ่งตัวอย่าง ได้คะแนน ITA ปีงบประมาณ พ.ศ. 2568 รวม 90.40 คะแนน ระดับ ผ่านดี',
    );
    expect(shownAfter(LIFTED, 'ITA_บันทึกข้อความ_2568 2568|memo|low 0')).toContain('มีจำนวน 5 ข้อ');
    expect(shownAfter(LIFTED, 'ITA_บันทึกติดตาม_2569 2568|followUpMemo|coverage 0')).toContain(
      'มี 5 รายการ กำหนดมาตรการแล้ว 3 รายการ',
    );
    expect(shownAfter(LIFTED, 'ITA_สรุปผล_2568 2568|count|total 6')).toBe(2);
    expect(shownAfter(LIFTED, 'ITA_สรุปสำหรับผู้บริหาร_2568 2568|brief|next|IIT 3')).toBe('ขาด 3.00');
  });

  it('says how many items the list lacks, as many as the domain then adds to it', async () => {
    const listed = (places: Iterable<string>) => [...places].filter((place) => LISTED.test(place));
    const said = await saidByTheDomain([LOWERED]);
    const added = listed(said.keys()).filter((place) => shownAfter(LOWERED, place) === undefined);
    expect(added).toEqual(['ITA_ข้อต่ำกว่า85_2568 2568|low|e7 4']);
    expect(notesAfter(LOWERED)).toEqual([
      'แก้คะแนนแล้วมีรายการต่ำกว่า 85 เพิ่ม 1 รายการ ยังไม่อยู่ในตารางนี้ — กด “อัปเดตชีต”',
      'แก้คะแนนแล้วมีรายการต่ำกว่า 85 เพิ่ม 1 รายการ ยังไม่อยู่ในแผ่นข้อต่ำกว่า 85 — กด “อัปเดตชีต”',
    ]);
    expect(notesAfter(LIFTED)[0]).toMatch(/^ช่องสีเหลืองอ่อน/);
  });

  it('takes the level down with an instrument that falls below the threshold', () => {
    expect(shownAfter(LOWERED, 'ITA_สรุปผล_2568 #level 2')).toBe('ผ่าน');
    expect(shownAfter(LOWERED, 'ITA_สรุปสำหรับผู้บริหาร_2568 #level 2')).toBe('ผ่าน');
    expect(shownAfter(LOWERED, 'ITA_บันทึกข้อความ_2568 2568|memo|level 0')).toContain('ระดับ “ผ่าน”');
  });
});

describe('a score that cannot be, typed after the sheets were made', () => {
  it('gives in LibreOffice what the domain says of the workbook without that score', async () => {
    const { count, differing } = comparedWith(await saidByTheDomain([OUTSIDE]), OUTSIDE);
    expect(count).toBeGreaterThan(700);
    expect(differing.filter(({ place }) => !TOLD_WHEN_MADE.test(place))).toEqual([]);
  });

  it('takes total, level and tag away, and stands where it was read', () => {
    expect(shownAfter(OUTSIDE, 'ITA_คะแนนรายข้อ_2568 2568|question|e2 5')).toBe('9085');
    expect(shownAfter(OUTSIDE, 'ITA_คะแนนรายข้อ_2568 2568|question|e2 6')).toBe('นอกช่วง 0–100');
    expect(shownAfter(OUTSIDE, 'ITA_สรุปผล_2568 #total 2')).toBe('');
    expect(shownAfter(OUTSIDE, 'ITA_สรุปผล_2568 #level 2')).toBe('ยังคำนวณไม่ได้ (ข้อมูลไม่ครบ)');
    expect(shownAfter(OUTSIDE, 'ITA_สรุปผล_2568 2568|indicator|6 7')).toBe('ไม่มีข้อมูล');
    expect(shownAfter(OUTSIDE, SENTENCE)).toMatch(/^ยังสรุปคะแนนรวมไม่ได้ เพราะยังไม่มีคะแนนของ EIT/);
  });

  it('is low no longer, in the list and in the memo', () => {
    expect(shownAfter(LOW_OUTSIDE, 'ITA_ข้อต่ำกว่า85_2568 2568|low|e4 4')).toBe('');
    expect(shownAfter(LOW_OUTSIDE, 'ITA_บันทึกข้อความ_2568 2568|memo|low 0')).toContain('มีจำนวน 5 ข้อ');
  });

  it('counts on every sheet once it is corrected', async () => {
    const { count, differing } = comparedWith(await saidByTheDomain([]), MENDED);
    expect(count).toBeGreaterThan(700);
    expect(differing.filter(({ place }) => !TOLD_WHEN_MADE.test(place))).toEqual([]);
    expect(shownAfter(MENDED, SENTENCE)).toContain('รวม 90.10 คะแนน ระดับ ผ่านดี');
  });
});
