import type { WorkbookPlan } from '../../src/domain/index';
import { listRemainingWork } from '../../src/taskpane/remaining-work';
import type { WorkbookReading } from '../../src/taskpane/session';
import { blank, create, planOf, specOf, text, update } from '../support/sheet-plan';
import { sampleReading } from './sample-workbook';

type Found = WorkbookReading['analysis']['findings'];

async function writtenWith(findings: Found, plan: WorkbookPlan) {
  const reading = await sampleReading();
  const analysis = { ...reading.analysis, findings };
  return { purpose: 'sheets', reading: { ...reading, analysis }, plan } as const;
}

const KEY = 'lowQuestions';
const EMPTY = { ...blank(), role: 'typed' } as const;
const FILLED = { ...text('จัดทำแผนแล้ว', 'typed'), role: 'typed' } as const;

describe('listRemainingWork', () => {
  it('counts the yellow cells that are still empty, and begins at the first', async () => {
    const spec = specOf({
      key: KEY,
      name: 'ข้อต่ำ',
      cells: [
        [text('หัว'), text('หัว')],
        [FILLED, EMPTY],
        [EMPTY, null],
      ],
    });
    expect(listRemainingWork(await writtenWith([], planOf(create(spec))))).toEqual([
      { kind: 'fill', count: 2, at: { sheet: 'ข้อต่ำ', address: 'B2' } },
    ]);
  });

  it('leaves remarks on the findings to the user', async () => {
    const plan = planOf(create(specOf({ key: 'findings', cells: [[EMPTY]] })));
    expect(listRemainingWork(await writtenWith([], plan))).toEqual([]);
  });

  it('leads to a sheet under the name the user has given it', async () => {
    const plan = planOf(update(specOf({ key: KEY, name: 'ข้อต่ำ', cells: [[EMPTY]] }), 'ของฉัน'));
    expect(listRemainingWork(await writtenWith([], plan))).toMatchObject([
      { at: { sheet: 'ของฉัน', address: 'A1' } },
    ]);
  });

  it('asks for nothing where all is filled in and nothing is wrong', async () => {
    const notice = { code: 'X06', severity: 'notice', at: null, facts: {} } as const;
    const plan = planOf(create(specOf({ key: KEY, cells: [[FILLED]] })));
    expect(listRemainingWork(await writtenWith([notice], plan))).toEqual([]);
  });

  it('leaves out what a person has answered for', async () => {
    const found: Found = [
      { code: 'N01', severity: 'error', at: null, facts: {}, acknowledged: { reason: 'อ้างถึงเพื่อนบ้าน' } },
      { code: 'C01', severity: 'error', at: null, facts: {}, acknowledged: { reason: 'ยกไปปีหน้า' } },
    ];
    expect(listRemainingWork(await writtenWith(found, planOf()))).toEqual([]);
  });

  it('names missing measures apart from other errors', async () => {
    const at = (address: string) => ({ sheet: 'คะแนน', address });
    const found: Found = [
      { code: 'T01', severity: 'error', at: at('G9'), facts: {} },
      { code: 'C01', severity: 'error', at: at('C5'), facts: {} },
      { code: 'C01', severity: 'error', at: at('C6'), facts: {} },
    ];
    expect(listRemainingWork(await writtenWith(found, planOf()))).toEqual([
      { kind: 'measures', count: 2, at: at('C5') },
      { kind: 'errors', count: 1, at: at('G9') },
    ]);
  });

  it('asks after the rules of a new year that nobody has verified, and for nothing of the old year', async () => {
    const error = { code: 'T01', severity: 'error', at: null, facts: {} } as const;
    const spec = specOf({
      key: 'settings',
      name: 'ITA_ตั้งค่า_2569',
      columns: [
        { field: 'value', width: 80 },
        { field: 'certainty', width: 80 },
      ],
      cells: [
        [text('30'), text('ยืนยันในเอกสาร')],
        [text('40'), text('ยังไม่ยืนยัน')],
        [text('85'), text('ยังไม่ยืนยัน')],
      ],
    });
    const done = { ...(await writtenWith([error], planOf(create(spec)))), purpose: 'newYear' } as const;
    expect(listRemainingWork(done)).toEqual([
      { kind: 'rules', count: 2, at: { sheet: 'ITA_ตั้งค่า_2569', address: 'B2' } },
    ]);
  });
});
