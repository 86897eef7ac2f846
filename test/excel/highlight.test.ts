import { analyseWorkbook } from '../../src/domain/analyse';
import { planHighlights } from '../../src/domain/sheets/highlight-plan';
import type { HighlightPlan } from '../../src/domain/sheets/workbook-plan';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { refusalOf } from '../support/apply-plan';
import type { LocalExcelSession } from '../support/local-excel-session';
import { startLocalExcelOn } from '../support/local-excel-session';

const BOOK = {
  คะแนน: [
    ['ข้อ', 'คะแนน'],
    ['i1', 84.5],
    ['i2', 90],
    ['e1', 70],
  ],
  'คะแนน EIT': [
    ['ข้อ', 'คะแนน'],
    ['e1', 99],
  ],
};

const PLAN: HighlightPlan = {
  threshold: 84.995,
  fill: '#FFC7CE',
  font: '#9C0006',
  ranges: [
    { sheet: 'คะแนน', address: 'B2:B4' },
    { sheet: 'คะแนน EIT', address: 'B2' },
  ],
};

/** A rule that a user has made, on the very cells that we mark. */
async function addUsersRule(address: string, threshold: number, fill = '#FFFF00'): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('คะแนน').getRange(address);
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    rule.cellValue.format.fill.color = fill;
    rule.cellValue.rule = { formula1: `=${threshold}`, operator: 'LessThan' };
    await context.sync();
  });
}

function rulesOf(session: LocalExcelSession, sheet = 'คะแนน') {
  return session.sheet(sheet).conditionalFormats.map(({ rule, fillColor, blocks }) => ({
    formula: rule['formula1'],
    fill: fillColor,
    rows: blocks.map(({ row, rows }) => [row, rows]),
  }));
}

describe('highlight', () => {
  it('puts one rule with a literal threshold on each block, and changes nothing else', async () => {
    const session = await startLocalExcelOn(BOOK);
    const { cells, rowHeights, validations } = session.snapshot('คะแนน');
    expect(await excelWorkbook.highlight(PLAN)).toEqual({ added: 2, kept: 0, removed: 0 });
    expect(rulesOf(session)).toEqual([{ formula: '=84.995', fill: '#FFC7CE', rows: [[1, 3]] }]);
    expect(rulesOf(session, 'คะแนน EIT')).toEqual([{ formula: '=84.995', fill: '#FFC7CE', rows: [[1, 1]] }]);
    expect(session.sheet('คะแนน')).toMatchObject({ cells, rowHeights, validations });
  });

  it('adds a rule once, however often it is asked, and writes nothing the second time', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(PLAN);
    const before = session.snapshot('คะแนน');
    expect(await excelWorkbook.highlight(PLAN)).toEqual({ added: 0, kept: 2, removed: 0 });
    expect(session.sheet('คะแนน')).toEqual(before);
  });

  it('replaces its rules when the threshold or the blocks change', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(PLAN);
    const other = { ...PLAN, threshold: 79.995, ranges: PLAN.ranges.slice(0, 1) };
    expect(await excelWorkbook.highlight(other)).toEqual({ added: 1, kept: 0, removed: 2 });
    expect(rulesOf(session).map(({ formula }) => formula)).toEqual(['=79.995']);
    expect(rulesOf(session, 'คะแนน EIT')).toEqual([]);
  });

  it('recognises its rules when Excel gives them other ids, as after opening the file again', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(PLAN);
    for (const [index, rule] of session.sheet('คะแนน').conditionalFormats.entries())
      rule.id = `{again-${index}}`;
    expect(await excelWorkbook.highlight(PLAN)).toEqual({ added: 0, kept: 2, removed: 0 });
    await excelWorkbook.removeHighlights();
    expect(rulesOf(session)).toEqual([]);
  });

  it('follows a sheet that the user has renamed', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(PLAN);
    session.sheet('คะแนน').name = 'คะแนน ปี 68';
    const renamed = { ...PLAN, ranges: [{ sheet: 'คะแนน ปี 68', address: 'B2:B4' }] };
    await excelWorkbook.highlight(renamed);
    expect(rulesOf(session, 'คะแนน ปี 68')).toHaveLength(1);
  });

  it('puts back a rule that the user has deleted', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(PLAN);
    session.sheet('คะแนน').conditionalFormats = [];
    expect(await excelWorkbook.highlight(PLAN)).toEqual({ added: 1, kept: 1, removed: 0 });
    expect(rulesOf(session)).toHaveLength(1);
  });

  it('marks nothing when a sheet of the plan is protected or gone', async () => {
    const session = await startLocalExcelOn(BOOK);
    session.sheet('คะแนน EIT').protected = true;
    const refused = await refusalOf(excelWorkbook.highlight(PLAN));
    expect(refused.refusal).toEqual({ code: 'protectedSheet', sheet: 'คะแนน EIT' });
    const gone = { ...PLAN, ranges: [...PLAN.ranges.slice(0, 1), { sheet: 'ลบแล้ว', address: 'B2' }] };
    expect((await refusalOf(excelWorkbook.highlight(gone))).refusal).toEqual({
      code: 'itemNotFound',
      sheet: 'ลบแล้ว',
    });
    session.model.readOnly = true;
    expect((await refusalOf(excelWorkbook.highlight(PLAN))).refusal).toEqual({ code: 'readOnly' });
    expect(rulesOf(session)).toEqual([]);
  });

  it.each([3, 4])(
    'knows its rules after an interruption (sync %d) and can take them away',
    async (atSync) => {
      const session = await startLocalExcelOn(BOOK);
      session.host.fail({ atSync, code: 'InvalidOperationInCellEditMode' });
      const failure = await refusalOf(excelWorkbook.highlight(PLAN));
      expect(failure.refusal).toEqual({ code: 'cellEditing' });
      await excelWorkbook.highlight(PLAN);
      expect(rulesOf(session)).toHaveLength(1);
      await excelWorkbook.removeHighlights();
      expect(rulesOf(session)).toEqual([]);
    },
  );

  it('needs at most five syncs', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(PLAN);
    expect(session.host.counters.syncs).toBeLessThanOrEqual(5);
  });
});

describe('removeHighlights', () => {
  it('leaves the sheet with the rules it had before', async () => {
    const session = await startLocalExcelOn(BOOK);
    await addUsersRule('B2:B4', 50);
    const before = rulesOf(session);
    await excelWorkbook.highlight(PLAN);
    expect(await excelWorkbook.removeHighlights()).toEqual({ added: 0, kept: 0, removed: 2 });
    expect(rulesOf(session)).toEqual(before);
  });

  it('never takes a rule of the user for one of ours, be its threshold or its id the same', async () => {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(PLAN);
    const [ours] = session.sheet('คะแนน').conditionalFormats;
    await addUsersRule('B2:B4', 84.995);
    await addUsersRule('B2:B3', 84.995, '#FFC7CE');
    await addUsersRule('B3', 60);
    session.sheet('คะแนน').conditionalFormats = session
      .sheet('คะแนน')
      .conditionalFormats.filter((rule) => rule.id !== ours?.id);
    const third = session.sheet('คะแนน').conditionalFormats.find(({ rule }) => rule['formula1'] === '=60');
    if (third !== undefined && ours !== undefined) third.id = ours.id;
    await excelWorkbook.removeHighlights();
    expect(
      rulesOf(session)
        .map(({ formula }) => formula)
        .sort(),
    ).toEqual(['=60', '=84.995', '=84.995']);
  });

  it('has nothing to do in a workbook without marks', async () => {
    await startLocalExcelOn(BOOK);
    expect(await excelWorkbook.removeHighlights()).toEqual({ added: 0, kept: 0, removed: 0 });
  });
});

describe('a highlight that was cut short', () => {
  const ONE: HighlightPlan = { ...PLAN, ranges: [{ sheet: 'คะแนน', address: 'B2:B4' }] };

  /** The workbook as it is when the notes are written and Excel fails before the rule is. */
  async function openCutShort(): Promise<LocalExcelSession> {
    const session = await startLocalExcelOn(BOOK);
    await excelWorkbook.highlight(ONE);
    const notes = session.model.settings.get('ita.highlights');
    const again = await startLocalExcelOn(BOOK);
    again.model.settings.set('ita.highlights', [{ ...Object([notes].flat()[0]), id: '' }]);
    return again;
  }

  it('gets its rule made whole, and only one', async () => {
    const session = await openCutShort();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('คะแนน').getRange('B2:B4').conditionalFormats.add('CellValue');
      await context.sync();
    });
    expect(await excelWorkbook.highlight(ONE)).toEqual({ added: 1, kept: 0, removed: 0 });
    expect(rulesOf(session)).toEqual([{ formula: '=84.995', fill: '#FFC7CE', rows: [[1, 3]] }]);
  });

  it('leaves alone a rule that the user has made on those cells since', async () => {
    const session = await openCutShort();
    await addUsersRule('B2:B4', 50);
    await excelWorkbook.highlight(ONE);
    await excelWorkbook.removeHighlights();
    expect(rulesOf(session)).toEqual([{ formula: '=50', fill: '#FFFF00', rows: [[1, 3]] }]);
  });
});

describe('hasHighlights', () => {
  it('knows before, between and after', async () => {
    const { model } = await startLocalExcelOn(BOOK);
    expect(await excelWorkbook.hasHighlights()).toBe(false);
    await excelWorkbook.highlight(PLAN);
    expect(await excelWorkbook.hasHighlights()).toBe(true);
    await excelWorkbook.removeHighlights();
    expect(await excelWorkbook.hasHighlights()).toBe(false);
    expect(model.settings.has('ita.highlights')).toBe(false);
  });
});

describe('marks of a workbook to which rows are added', () => {
  const TITLE = 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568';
  const ADDED: readonly (readonly [string, string, number])[] = [
    ['A6', 'i4', 70],
    ['A7', 'i5', 99],
  ];

  async function markLowScores() {
    const { scan, existing } = await excelWorkbook.scan();
    const analysis = analyseWorkbook(scan, { fiscalYear: null, planYear: null, agencyName: null }, existing);
    return excelWorkbook.highlight(planHighlights(analysis));
  }

  it('cover the added scores after another run, and stand once', async () => {
    const session = await startLocalExcelOn({
      คะแนน: [[TITLE], ['ข้อ', 'คะแนน'], ['i1', 84.5], ['i2', 90], ['i3', 95]],
    });
    expect(await markLowScores()).toEqual({ added: 1, kept: 0, removed: 0 });
    await addUsersRule('B3:B5', 50);
    for (const [address, code, score] of ADDED) {
      await session.host.userEdit('คะแนน', address, code);
      await session.host.userEdit('คะแนน', address.replace('A', 'B'), String(score));
    }
    expect(await markLowScores()).toEqual({ added: 1, kept: 0, removed: 1 });
    expect(rulesOf(session).filter(({ formula }) => formula === '=84.995')).toEqual([
      { formula: '=84.995', fill: '#FFC7CE', rows: [[2, 5]] },
    ]);
    expect(rulesOf(session).filter(({ formula }) => formula === '=50')).toHaveLength(1);
  });
});
