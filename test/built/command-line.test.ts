import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/local-excel/report/report';
import { createWorkbook } from '../../src/local-excel/workbook/create-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { cellKey, type WorkbookModel } from '../../src/local-excel/workbook/workbook-model';
import { runCommandLine, SAMPLE, type CommandResult } from '../support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
const inFolder = (name: string) => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function writeModel(name: string, model: WorkbookModel): Promise<string> {
  writeFileSync(inFolder(name), await saveWorkbook(model, await loadExcelize()));
  return inFolder(name);
}

function analyse(input: string): CommandResult {
  return runCommandLine(input, '--out', inFolder('out.xlsx'), '--report', inFolder('report.json'));
}

/** Exit code 2, a Thai sentence and an English one, and nothing written. */
function expectRefusal(result: CommandResult, thai: string): void {
  expect(result.status).toBe(2);
  expect(result.error.split('\n')[0]).toContain(thai);
  expect(result.output).toBe('');
  expect(existsSync(inFolder('out.xlsx'))).toBe(false);
  expect(existsSync(inFolder('report.json'))).toBe(false);
}

describe('what cannot be used', () => {
  it('is a file that is not there', () => {
    expectRefusal(analyse(inFolder('nowhere.xlsx')), 'ไม่พบไฟล์');
  });

  it('is a file that is no workbook', () => {
    writeFileSync(inFolder('letter.xlsx'), 'จดหมาย');
    expectRefusal(analyse(inFolder('letter.xlsx')), 'ไม่ใช่สมุดงาน');
  });

  it('is an empty file', () => {
    writeFileSync(inFolder('nothing.xlsx'), '');
    expectRefusal(analyse(inFolder('nothing.xlsx')), 'ว่างเปล่า');
  });

  it('is a workbook with a password', () => {
    const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const stream = Buffer.from('EncryptedPackage', 'utf16le');
    writeFileSync(
      inFolder('secret.xlsx'),
      Buffer.concat([signature, Buffer.alloc(1024), stream, Buffer.alloc(1024)]),
    );
    expectRefusal(analyse(inFolder('secret.xlsx')), 'รหัสผ่าน');
  });

  it('is a workbook without a single cell', async () => {
    expectRefusal(
      analyse(await writeModel('empty.xlsx', createWorkbook(['Sheet1']))),
      'ไม่พบตารางคะแนนหรือตารางมาตรการ',
    );
  });

  it('is a workbook with neither scores nor measures', async () => {
    const model = createWorkbook(['ที่อยู่']);
    const [sheet] = model.worksheets;
    ['ชื่อ', 'โทรศัพท์'].forEach((value, column) => {
      sheet?.cells.set(cellKey(0, column), { value, formula: null, error: false, style: 0 });
      sheet?.changes.cells.add(cellKey(0, column));
    });
    expectRefusal(analyse(await writeModel('addresses.xlsx', model)), 'ไม่พบตารางคะแนนหรือตารางมาตรการ');
  });

  it('is a result that would overwrite the input', () => {
    expectRefusal(runCommandLine(SAMPLE, '--out', SAMPLE), 'ต่างจากไฟล์ต้นทาง');
  });

  it('is an option nobody knows', () => {
    expectRefusal(runCommandLine(SAMPLE, '--colour', 'red'), 'ไม่รู้จักตัวเลือก');
  });
});

describe('the sample workbook', () => {
  const before = readFileSync(SAMPLE);
  let result: CommandResult;

  beforeAll(() => {
    result = analyse(SAMPLE);
  });

  it('is analysed, and left byte for byte as it was', () => {
    expect(result).toMatchObject({ status: 0, error: '' });
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });

  it('prints total, level, low questions and where the result lies', () => {
    expect(result.output).toContain('90.10');
    expect(result.output).toContain('ผ่านดี');
    expect(result.output).toMatch(/o13 +0\.00 +เพิ่มได้ 2\.00 คะแนน/);
    expect(result.output).toContain(inFolder('out.xlsx'));
  });

  it('gives a report of the agreed form', () => {
    const report = JSON.parse(readFileSync(inFolder('report.json'), 'utf8')) as Report;
    expect(Object.keys(report)).toEqual([
      'format',
      'fiscalYear',
      'planYear',
      'agencies',
      'measures',
      'findings',
      'written',
      'work',
    ]);
    expect(report).toMatchObject({ format: 'ita-report/1', fiscalYear: 2568, planYear: 2569 });
    expect(report.agencies[0]?.scores.questions['i1']).toEqual({ score: '96.20', at: "'คะแนน ITA 68'!C5" });
    expect(report.measures.map(({ no, questions }) => [no, questions])).toEqual([
      [1, ['i4']],
      [2, ['i8']],
      [3, ['e4']],
      [4, ['o13']],
    ]);
    expect(report.work.syncs.scan).toBeLessThanOrEqual(3);
    expect(report.work.syncs.apply).toBeLessThanOrEqual(3 * report.written.length);
  });
});
