import fc from 'fast-check';
import { HEADER_KEY } from '../../../../src/domain/sheets/hidden-columns';
import { CLOSING_TITLE } from '../../../../src/domain/sheets/keeping/closing-section';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetKey } from '../../../../src/domain/sheets/sheet-keys';
import type { SheetChange } from '../../../../src/domain/sheets/workbook-plan';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { RESULT, SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys } from '../../../support/spec-cells';

const LOW: AnalysisParts = {
  figures: { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) },
  measures: [PROCUREMENT_MEASURE],
};
const MENDED: AnalysisParts = { ...LOW, figures: { questions: fullQuestions({ o13: '0', e1: '84.77' }) } };
const O12 = '2568|low|o12';
const O13 = '2568|low|o13';

function changeOf(key: SheetKey, parts: AnalysisParts, existing: SheetInExcel | null): SheetChange {
  const plan = planWorkbook(analysisOf(parts), existing === null ? [] : [existing.read()], ALL_SHEETS);
  const change = plan.changes.find(({ spec }) => spec.key === key);
  if (change === undefined) throw new RangeError(`no change of ${key}`);
  return change;
}

/** The sheet as it was first written. */
function written(key: SheetKey, parts: AnalysisParts = LOW): SheetInExcel {
  return SheetInExcel.written(changeOf(key, parts, null).spec);
}

/** What another run makes of the sheet as the user has left it. */
function again(key: SheetKey, existing: SheetInExcel, parts: AnalysisParts = LOW) {
  const change = changeOf(key, parts, existing);
  return { spec: change.spec, kept: change.kind === 'update' ? change.keptCells : null };
}

function closing(keys: readonly string[]): readonly string[] {
  const at = keys.indexOf('#closing');
  return at < 0 ? [] : keys.slice(at + 1);
}

describe('keepTyped', () => {
  it('gives the same sheet when nothing has changed', () => {
    for (const key of [
      'summary',
      'questionScores',
      'lowQuestions',
      'indicatorAnalysis',
      'memo',
      'followUpMemo',
      'opinions',
      'yearsCompared',
      'brief',
      'findings',
      'history',
    ] as const) {
      const first = changeOf(key, LOW, null).spec;
      expect(again(key, SheetInExcel.written(first))).toEqual({ spec: first, kept: 0 });
    }
  });

  it('keeps what was typed, and counts it', () => {
    const { spec, kept } = again(
      'lowQuestions',
      written('lowQuestions').type(O12, 'สาเหตุ', '- ยังไม่ได้เผยแพร่'),
    );
    expect(cellOf(spec, O12, 'cause')).toEqual({
      content: { kind: 'text', text: '- ยังไม่ได้เผยแพร่' },
      style: 'typed',
      role: 'typed',
    });
    expect(kept).toBe(1);
  });

  it('finds rows by their key after the user has sorted them', () => {
    const sheet = written('lowQuestions')
      .type(O12, 'สาเหตุ', 'ก')
      .type(O13, 'สาเหตุ', 'ข')
      .reverseRows(O12, O13);
    const { spec } = again('lowQuestions', sheet);
    expect([contentAt(spec, O12, 'cause'), contentAt(spec, O13, 'cause')]).toEqual(['ก', 'ข']);
    expect(rowKeys(spec).slice(5, 7)).toEqual([O12, O13]);
  });

  it('finds columns by their heading after the user has inserted one, which goes to the right', () => {
    const sheet = written('lowQuestions')
      .type(O12, 'สาเหตุ', 'ก')
      .insertColumn('คะแนน', 'เอกสารอ้างอิง', { [O12]: 'แฟ้ม 3', [O13]: 12 });
    const { spec, kept } = again('lowQuestions', sheet);
    expect(contentAt(spec, O12, 'cause')).toBe('ก');
    expect(spec.columns.map(({ field }) => field).slice(-4)).toEqual([
      'status',
      'added-1',
      'fingerprints',
      'rowKey',
    ]);
    expect(contentAt(spec, HEADER_KEY, 'added-1')).toBe('เอกสารอ้างอิง');
    expect([contentAt(spec, O12, 'added-1'), contentAt(spec, O13, 'added-1')]).toEqual(['แฟ้ม 3', 12]);
    expect(kept).toBe(4);
    expect(again('lowQuestions', SheetInExcel.written(spec)).spec).toEqual(spec);
  });

  it('knows a column that was renamed by its neighbours', () => {
    const sheet = written('lowQuestions').type(O12, 'สาเหตุ', 'ก').renameHeading('สาเหตุ', 'สาเหตุที่แท้จริง');
    const { spec } = again('lowQuestions', sheet);
    expect(contentAt(spec, O12, 'cause')).toBe('ก');
    expect(spec.columns.map(({ field }) => field)).not.toContain('added-1');
  });

  it('knows headings whatever digits they are in', () => {
    const arabic = planWorkbook(analysisOf(LOW), [], { ...ALL_SHEETS, digits: 'arabic' }).changes[2];
    if (arabic === undefined) throw new RangeError('no sheet');
    const { spec } = again('lowQuestions', SheetInExcel.written(arabic.spec).type(O12, 'สาเหตุ', 'ก'));
    expect(contentAt(spec, O12, 'cause')).toBe('ก');
    expect(spec.columns).toEqual(changeOf('lowQuestions', LOW, null).spec.columns);
  });

  it('rewrites scores and carried texts that the user has not touched', () => {
    const measures = [{ ...PROCUREMENT_MEASURE, measure: 'ใช้ระบบแจ้งเตือนรายเดือน' }];
    const { spec, kept } = again('lowQuestions', written('lowQuestions'), { ...LOW, measures });
    expect(contentAt(spec, O12, 'measure')).toBe('ใช้ระบบแจ้งเตือนรายเดือน');
    expect(kept).toBe(0);
  });

  it('overwrites what was typed over a computed cell', () => {
    const { spec } = again('lowQuestions', written('lowQuestions').type(O12, 'คะแนน', 99));
    expect(contentAt(spec, O12, 'score')).toMatch(/^=IF/);
  });

  it('keeps a carried text that the user has changed', () => {
    const sheet = written('lowQuestions').type(O12, 'มาตรการที่ใช้แก้', 'มาตรการที่ปรับแล้ว');
    const once = again('lowQuestions', sheet).spec;
    expect(contentAt(once, O12, 'measure')).toBe('มาตรการที่ปรับแล้ว');
    expect(again('lowQuestions', SheetInExcel.written(once)).spec).toEqual(once);
  });

  it('keeps a measure that was typed where the workbook had none, also once there is one', () => {
    const without = { ...LOW, measures: [] };
    const sheet = written('lowQuestions', without).type(O12, 'มาตรการที่ใช้แก้', 'เผยแพร่ทุกเดือน');
    expect(contentAt(again('lowQuestions', sheet, without).spec, O12, 'measure')).toBe('เผยแพร่ทุกเดือน');
    expect(contentAt(again('lowQuestions', sheet).spec, O12, 'measure')).toBe('เผยแพร่ทุกเดือน');
  });

  it('clears a carried text of ours once the measure is gone', () => {
    const { spec, kept } = again('lowQuestions', written('lowQuestions'), { ...LOW, measures: [] });
    expect(cellOf(spec, O12, 'measure')).toMatchObject({ content: { kind: 'blank' }, role: 'typed' });
    expect(kept).toBe(0);
  });

  it('makes room for a long text that was typed', () => {
    const long = 'ยังไม่ได้รับข้อมูลจากหน่วยงานที่เกี่ยวข้อง '.repeat(12);
    const sheet = written('lowQuestions').type(O12, 'สาเหตุ', long);
    const before = changeOf('lowQuestions', LOW, null).spec.rows.find((row) => row.key === O12)?.height ?? 0;
    const after = again('lowQuestions', sheet).spec.rows.find((row) => row.key === O12)?.height ?? 0;
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThanOrEqual(409);
  });

  it('takes nothing from cells that a merged title covers, which some readers fill with the title', () => {
    const first = changeOf('lowQuestions', LOW, null).spec;
    const sheet = SheetInExcel.written(first).type('#title', 'สาเหตุ', 'ชื่อแผ่นที่ถูกผสานเซลล์');
    expect(again('lowQuestions', sheet)).toEqual({ spec: first, kept: 0 });
  });

  it('keeps a note typed into the gap between two tables', () => {
    const { spec } = again('summary', written('summary').type('#gap1', 'ตัวชี้วัด', 'ดูบันทึกที่แนบ'));
    expect(contentAt(spec, '#gap1', 'name')).toBe('ดูบันทึกที่แนบ');
  });

  it('keeps numbers and formulas that were typed', () => {
    const sheet = written('questionScores')
      .type('2568|question|i1', 'หมายเหตุ', 42)
      .type('2568|question|i2', 'หมายเหตุ', '=F7/2', 50)
      .type('2568|question|i3', 'หมายเหตุ', '=1+1');
    const { spec } = again('questionScores', sheet);
    expect(cellOf(spec, '2568|question|i1', 'remark')).toMatchObject({
      content: { kind: 'number', value: 42 },
      style: 'kept',
    });
    expect(cellOf(spec, '2568|question|i2', 'remark')?.content).toEqual({
      kind: 'formula',
      formula: '=F7/2',
    });
    expect(cellOf(spec, '2568|question|i3', 'remark')?.content).toEqual({ kind: 'text', text: '=1+1' });
  });
});

describe('keepTyped with drafts', () => {
  const key = '2568|analysis|9|o12';

  it('keeps a draft that was reworded, and goes on keeping it', () => {
    const sheet = written('indicatorAnalysis').type(key, 'ผลการวิเคราะห์', 'ข้อมูลเผยแพร่ล่าช้า');
    const once = again('indicatorAnalysis', sheet);
    expect(contentAt(once.spec, key, 'analysis')).toBe('ข้อมูลเผยแพร่ล่าช้า');
    expect(once.kept).toBe(1);
    expect(again('indicatorAnalysis', SheetInExcel.written(once.spec)).spec).toEqual(once.spec);
  });

  it('keeps a draft cleared that the user has cleared', () => {
    const sheet = written('indicatorAnalysis').type(key, 'ผลการวิเคราะห์', '');
    const once = again('indicatorAnalysis', sheet).spec;
    expect(contentAt(once, key, 'analysis')).toBeNull();
    expect(again('indicatorAnalysis', SheetInExcel.written(once)).spec).toEqual(once);
  });

  it('rewrites a draft whose references Excel has changed, which nobody has reworded', () => {
    const sheet = written('indicatorAnalysis').rewriteFormulas((formula) =>
      formula.replaceAll("'ITA_คะแนนรายข้อ_2568'!$F$41", 'คะแนน!$F$141'),
    );
    const { spec, kept } = again('indicatorAnalysis', sheet);
    expect(spec).toEqual(changeOf('indicatorAnalysis', LOW, null).spec);
    expect(kept).toBe(0);
  });
});

describe('keepTyped with rows that no longer apply', () => {
  it('moves a row with something typed below the table, as it last showed', () => {
    const sheet = written('lowQuestions').type(O12, 'สาเหตุ', 'ลืมเผยแพร่').type(O12, 'คะแนน', '=A', 0);
    const { spec } = again('lowQuestions', sheet, MENDED);
    expect(closing(rowKeys(spec))).toEqual([O12]);
    expect(contentAt(spec, '#closing', 'no')).toBe(CLOSING_TITLE);
    expect(contentAt(spec, O12, 'cause')).toBe('ลืมเผยแพร่');
    expect(contentAt(spec, O12, 'code')).toBe('o๑๒');
    expect(cellOf(spec, O12, 'score')).toMatchObject({
      content: { kind: 'number', value: 0 },
      style: 'score',
    });
    expect(contentAt(spec, O12, 'status')).toBe(RESULT);
  });

  it('drops a row that holds nothing of the user', () => {
    const { spec, kept } = again('lowQuestions', written('lowQuestions'), MENDED);
    expect(spec).toEqual(changeOf('lowQuestions', MENDED, null).spec);
    expect(kept).toBe(0);
  });

  it('goes on keeping it, and brings it back once it applies again', () => {
    const sheet = written('lowQuestions').type(O12, 'สาเหตุ', 'ลืมเผยแพร่');
    const moved = again('lowQuestions', sheet, MENDED).spec;
    expect(again('lowQuestions', SheetInExcel.written(moved), MENDED).spec).toEqual(moved);
    const back = again('lowQuestions', SheetInExcel.written(moved)).spec;
    expect(closing(rowKeys(back))).toEqual([]);
    expect(contentAt(back, O12, 'cause')).toBe('ลืมเผยแพร่');
    expect(contentAt(back, O12, 'measure')).toBe(PROCUREMENT_MEASURE.measure);
  });

  it('lets a moved row go once the user has emptied it', () => {
    const moved = again('lowQuestions', written('lowQuestions').type(O12, 'สาเหตุ', 'ก'), MENDED).spec;
    const emptied = SheetInExcel.written(moved).type(O12, 'สาเหตุ', '');
    expect(again('lowQuestions', emptied, MENDED).spec).toEqual(changeOf('lowQuestions', MENDED, null).spec);
  });

  it('moves reasons given for a finding that has gone, not its untouched state', () => {
    const findings = [
      { code: 'X06', severity: 'notice', at: { sheet: 'ก', address: 'A1' }, facts: { count: 3 }, key: 'A1' },
      { code: 'X06', severity: 'notice', at: { sheet: 'ก', address: 'A9' }, facts: { count: 2 }, key: 'A9' },
    ] as const;
    const sheet = written('findings', { findings });
    const [first = ''] = rowKeys(changeOf('findings', { findings }, null).spec).filter((key) =>
      key.includes('A1'),
    );
    const { spec } = again('findings', sheet.type(first, 'เหตุผล', 'ตั้งใจ'), {});
    expect(closing(rowKeys(spec))).toEqual([first]);
    expect(contentAt(spec, first, 'reason')).toBe('ตั้งใจ');
  });

  it('moves rows that the user has added, formulas and all', () => {
    const sheet = written('lowQuestions').insertRow(O12, { ข้อคำถาม: 'งานที่ทำเพิ่ม', สาเหตุ: 'มติที่ประชุม' });
    const once = again('lowQuestions', sheet).spec;
    expect(closing(rowKeys(once))).toEqual(['user|1']);
    expect(contentAt(once, 'user|1', 'text')).toBe('งานที่ทำเพิ่ม');
    const more = SheetInExcel.written(once).insertRow(O13, { สาเหตุ: 'อีกแถว' });
    const twice = again('lowQuestions', more).spec;
    expect(closing(rowKeys(twice))).toEqual(['user|2', 'user|1']);
    expect(again('lowQuestions', SheetInExcel.written(twice)).spec).toEqual(twice);
  });

  it('keeps a copied row only for what was typed into it', () => {
    const copied = written('lowQuestions').copyRow(O12);
    expect(again('lowQuestions', copied).spec).toEqual(changeOf('lowQuestions', LOW, null).spec);
    const typed = written('lowQuestions').type(O12, 'สาเหตุ', 'ก').copyRow(O12);
    const { spec } = again('lowQuestions', typed);
    expect(contentAt(spec, O12, 'cause')).toBe('ก');
    expect(contentAt(spec, 'user|1', 'cause')).toBe('ก');
  });

  it('keeps what was typed when nothing is low any more', () => {
    const clean = { figures: { questions: fullQuestions() } };
    const { spec } = again('lowQuestions', written('lowQuestions').type(O12, 'สาเหตุ', 'ก'), clean);
    expect(closing(rowKeys(spec))).toEqual([O12]);
    expect(contentAt(spec, O12, 'cause')).toBe('ก');
  });
});

describe('keepTyped on whatever was typed', () => {
  const keys = [O12, O13, '2568|low|e1'] as const;
  const headings = ['สาเหตุ', 'มาตรการที่ใช้แก้', 'ผู้รับผิดชอบ', 'กำหนด'] as const;
  const entry = fc.record({
    key: fc.constantFrom(...keys),
    heading: fc.constantFrom(...headings),
    text: fc.string({ unit: fc.constantFrom(...Array.from('กขค่ 1-=+@\n"\'')), minLength: 1, maxLength: 20 }),
  });

  it('loses none of it, whichever scores have changed, and settles at once', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.boolean(), (entries, mended) => {
        const said = entries.filter(({ text }) => text.trim() !== '');
        const cells = new Map(
          said.map(({ key, heading, text }) => [`${key} ${heading}`, { key, heading, text }]),
        );
        const sheet = [...cells.values()].reduce(
          (one, { key, heading, text }) => one.type(key, heading, text),
          written('lowQuestions'),
        );
        const parts = mended ? MENDED : LOW;
        const { spec } = again('lowQuestions', sheet, parts);
        const texts = spec.rows.flatMap((row) =>
          row.cells.flatMap((cell) => (cell?.content.kind === 'text' ? [cell.content.text] : [])),
        );
        for (const { text } of cells.values()) expect(texts).toContain(text);
        expect(again('lowQuestions', SheetInExcel.written(spec), parts).spec).toEqual(spec);
      }),
      { numRuns: 40 },
    );
  });
});
