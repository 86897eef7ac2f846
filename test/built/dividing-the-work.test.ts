import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/local-excel/report/report';
import { runCommandLine, SAMPLE } from '../support/command-line';
import { addressIn, openFile, sheetNamed, textsOf, typeIntoFile } from '../support/workbook-file';

const folder = mkdtempSync(join(tmpdir(), 'dividing-'));
const inFolder = (...names: string[]) => join(folder, ...names);
const GIVEN = inFolder('given', 'tambon-2568_กองคลัง.xlsx');
const RETURNED = inFolder('returned.xlsx');
/** Enough of the sheets to divide, to hide and to leave unpublished. */
const SHEETS = ['--sheets', 'summary,measures,halfYearReport,memo,settings'];
const ROUND = 'ติดตาม6เดือน';
const RESULT = 'สรุปผลการดำเนินการ';
const DONE = 'ประกาศบนเว็บไซต์แล้วทุกสัญญา';

/** The key of the first row that the division has in the sheet of the round. */
async function firstRow(): Promise<string> {
  const keys = textsOf(sheetNamed(await openFile(GIVEN), ROUND)).filter((text) =>
    text.startsWith('2568|half|'),
  );
  return keys[0] ?? '';
}

function reportAt(name: string): Report {
  return JSON.parse(readFileSync(inFolder(name), 'utf8')) as Report;
}

beforeAll(() => {
  const { status, error } = runCommandLine(
    SAMPLE,
    ...SHEETS,
    ...['--divide', inFolder('given'), '--out', inFolder('home.xlsx'), '--report', inFolder('divided.json')],
  );
  expect([status, error]).toEqual([0, '']);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('--divide', () => {
  it('makes a workbook for each division with only its rows', async () => {
    const { divided } = reportAt('divided.json');
    expect(divided?.divisions.map(({ division }) => division)).toEqual(['กองคลัง', 'สำนักปลัด']);
    const model = await openFile(GIVEN);
    expect(model.worksheets[0]?.name).toBe('อ่านก่อน');
    const keys = textsOf(sheetNamed(model, 'ITA_มาตรการ')).filter((text) => text.startsWith('2568|measure|'));
    expect(keys).toHaveLength(2);
    expect(sheetNamed(model, ROUND).customProperties.get('ita.sheet')).toBe('halfYearReport|2568');
  });

  it('does not write over what a division may have filled in', () => {
    const { status, error } = runCommandLine(SAMPLE, ...SHEETS, '--divide', inFolder('given'));
    expect(status).toBe(2);
    expect(error).toContain('อยู่แล้ว');
  });
});

describe('--merge', () => {
  const own = 'ยังทำไม่ครบ';
  const merge = (home: string, out: string, ...more: string[]) =>
    runCommandLine(inFolder(home), ...SHEETS, '--merge', RETURNED, '--out', inFolder(out), ...more);
  const textsIn = async (name: string) => textsOf(sheetNamed(await openFile(inFolder(name)), ROUND));

  beforeAll(async () => {
    const place = [await firstRow(), RESULT] as const;
    await typeIntoFile(GIVEN, RETURNED, ROUND, place, DONE);
    await typeIntoFile(inFolder('home.xlsx'), inFolder('own.xlsx'), ROUND, place, own);
  });

  it('brings home what a division filled in', async () => {
    const { status, output, error } = merge('home.xlsx', 'merged.xlsx', '--report', inFolder('merged.json'));
    expect([status, error]).toEqual([0, '']);
    expect(output).toContain('รับเข้า 1 ช่อง ไม่ตรงกัน 0 ช่อง');
    expect(await textsIn('merged.xlsx')).toContain(DONE);
    expect(reportAt('merged.json').merged).toMatchObject([{ taken: [{ heading: RESULT, returned: DONE }] }]);
  });

  it('shows what does not agree, and lets home win', async () => {
    const { output } = merge('own.xlsx', 'ours.xlsx');
    expect(output).toContain(`สมุดงานหลัก “${own}” · ส่งกลับ “${DONE}” — ใช้ของสมุดงานหลัก`);
    expect(await textsIn('ours.xlsx')).toContain(own);
    expect(await textsIn('ours.xlsx')).not.toContain(DONE);
  });

  it('takes the side of the division where it is told to', async () => {
    merge('own.xlsx', 'theirs.xlsx', '--take-returned');
    expect(await textsIn('theirs.xlsx')).toContain(DONE);
    expect(await textsIn('theirs.xlsx')).not.toContain(own);
  });

  it('refuses a workbook that was never divided', () => {
    const { status, error } = runCommandLine(
      inFolder('home.xlsx'),
      ...['--merge', SAMPLE, '--out', inFolder('none.xlsx')],
    );
    expect(status).toBe(2);
    expect(error).toContain('ไม่มีแผ่นที่แบ่งงานไป');
    expect(existsSync(inFolder('none.xlsx'))).toBe(false);
  });
});

describe('--copy', () => {
  const copy = (input: string, purpose: string, out: string, ...more: string[]) =>
    runCommandLine(inFolder(input), '--copy', purpose, '--out', inFolder(out), ...more);

  it('freezes a copy for superiors, with the tools hidden and the summary in front', async () => {
    expect(copy('home.xlsx', 'submission', 'submission.xlsx').status).toBe(0);
    const model = await openFile(inFolder('submission.xlsx'));
    const ours = model.worksheets.filter(({ customProperties }) => customProperties.has('ita.sheet'));
    const formulas = ours.flatMap(({ cells }) =>
      [...cells.values()].filter(({ formula }) => formula !== null),
    );
    expect(ours.length).toBeGreaterThan(4);
    expect(formulas).toEqual([]);
    expect(sheetNamed(model, 'ตั้งค่า').visibility).toBe('Hidden');
    expect(sheetNamed(model, 'บันทึกข้อความ').visibility).toBe('Visible');
    expect(model.activeWorksheetId).toBe(sheetNamed(model, 'สรุปผล').id);
  });

  it('publishes the reports alone, as values without keys', async () => {
    expect(copy('home.xlsx', 'publishing', 'published.xlsx').status).toBe(0);
    const model = await openFile(inFolder('published.xlsx'));
    expect(model.worksheets.map(({ name }) => name)).not.toContain('คะแนน ITA 68');
    const cells = model.worksheets.flatMap((sheet) => [...sheet.cells.values()]);
    expect(cells.filter(({ formula, error }) => formula !== null || error)).toEqual([]);
    expect(model.worksheets.flatMap(textsOf).filter((text) => text.startsWith('2568|'))).toEqual([]);
    expect(model.worksheets.some(({ customProperties }) => customProperties.size > 0)).toBe(false);
  });

  it('wants personal data looked at before it publishes them', async () => {
    const person = 'ติดต่อนายช่าง 081-234-5678';
    await typeIntoFile(
      inFolder('home.xlsx'),
      inFolder('personal.xlsx'),
      ROUND,
      [await firstRow(), RESULT],
      person,
    );
    const sheet = sheetNamed(await openFile(inFolder('personal.xlsx')), ROUND);
    const refused = copy('personal.xlsx', 'publishing', 'careless.xlsx');
    expect(refused.status).toBe(2);
    expect(refused.error).toContain(addressIn(sheet, await firstRow(), RESULT));
    expect(existsSync(inFolder('careless.xlsx'))).toBe(false);
    expect(copy('personal.xlsx', 'publishing', 'careful.xlsx', '--confirmed').output).toContain('ยืนยันแล้ว');
  });
});
