import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import {
  ALL_SHEETS,
  analysisOf,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, formulasOf, rowKeys, sheetOf } from '../../../support/spec-cells';

function memoOf(
  parts: AnalysisParts,
  key: 'memo' | 'followUpMemo' = 'memo',
  existing: readonly ExistingSheet[] = [],
) {
  return sheetOf(planWorkbook(analysisOf(parts), existing, { ...ALL_SHEETS, sheets: [key] }), key);
}

const figures = PUBLISHED_2568;

describe('resultMemoSheet', () => {
  it('has the blocks of an official memo in their order', () => {
    const sections = rowKeys(memoOf({ figures })).filter((key) => /^2568\|memo\|[a-z0-9-]+$/.test(key));
    expect(sections).toEqual(
      [
        'title',
        'from',
        'number',
        'about',
        'to',
        'background',
        'assessment',
        'facts',
        'result',
        'level',
        'low',
      ]
        .concat(['proposal', 'proposal-1', 'proposal-2', 'closing'])
        .map((end) => `2568|memo|${end}`),
    );
  });

  it('is addressed to the administrator of the agency', () => {
    expect(contentAt(memoOf({ figures }), '2568|memo|to', 'text')).toBe('นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
  });

  it('leaves number, day, telephone and the writer to staff, in pale yellow', () => {
    const sheet = memoOf({ figures });
    const typed = [
      ['number', 'text'],
      ['number', 'secondText'],
      ['from', 'secondText'],
      ['writer|name', 'secondLabel'],
      ['writer|position', 'secondLabel'],
    ] as const;
    for (const [row, field] of typed) {
      expect(cellOf(sheet, `2568|memo|${row}`, field)).toEqual({
        content: { kind: 'blank' },
        style: 'memoTyped',
        role: 'typed',
      });
    }
  });

  it('states no figure but in formulas', () => {
    const sheet = memoOf({ figures });
    expect(cellOf(sheet, '2568|memo|result', 'label')).toMatchObject({
      role: 'draft',
      content: { kind: 'formula' },
    });
    const words = formulasOf(sheet).join(' ');
    expect(words).not.toMatch(/๙๕\.๓๓|95\.33|๙๙\.๔๓|99\.43/);
  });

  it('shows EIT by its parts where they are known, else as one', () => {
    const instruments = (parts: AnalysisParts) =>
      rowKeys(memoOf(parts)).filter((key) => key.startsWith('2568|memo|instruments|'));
    expect(instruments({ figures })).toHaveLength(4);
    expect(instruments({ figures: { indicators: { '1': '90' } } })).toHaveLength(3);
    expect(
      rowKeys(memoOf({ figures })).filter((key) => key.startsWith('2568|memo|indicators|')),
    ).toHaveLength(10);
  });

  it('keeps what was typed and what was reworded when it is written again', () => {
    const written = SheetInExcel.written(memoOf({ figures }))
      .type('2568|memo|number', 'ข้อความ', 'ทต ๐๐๑/๒๕๖๘')
      .type('2568|memo|closing', 'หัวข้อ', 'จึงเสนอมาเพื่อโปรดทราบ');
    const again = memoOf({ figures: { indicators: { '1': '70' } } }, 'memo', [written.read()]);
    expect(cellOf(again, '2568|memo|number', 'text')).toEqual({
      content: { kind: 'text', text: 'ทต ๐๐๑/๒๕๖๘' },
      style: 'memoTyped',
      role: 'typed',
    });
    expect(cellOf(again, '2568|memo|closing', 'label')).toMatchObject({
      content: { text: 'จึงเสนอมาเพื่อโปรดทราบ' },
      style: 'memoText',
    });
    expect(rowKeys(again)).not.toContain('#closing');
  });

  it('begins a page with the table of indicators and with the opinions, so that neither is torn', () => {
    const broken = memoOf({ figures })
      .rows.filter(({ pageBreakBefore }) => pageBreakBefore)
      .map(({ key }) => key);
    expect(broken).toEqual(['#2568|memo|indicators', '#2568|memo|opinion|section']);
  });
});

describe('followUpMemoSheet', () => {
  it('has the blocks of a memo for information', () => {
    const keys = rowKeys(memoOf({ figures }, 'followUpMemo'));
    const wanted = ['background', 'result', 'facts', 'collected', 'coverage', 'proposal', 'closing'];
    const order = wanted.map((end) => keys.indexOf(`2568|followUpMemo|${end}`));
    expect(order.every((row) => row > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('offers the two rounds beside the memo, where they are not printed', () => {
    const sheet = memoOf({ figures }, 'followUpMemo');
    expect(contentAt(sheet, '2568|followUpMemo|number', 'aside')).toBe('รอบ ๖ เดือน');
    expect(sheet.dropDowns).toEqual([
      { block: { row: 2, column: 4, rows: 1, columns: 1 }, choices: ['รอบ ๖ เดือน', 'รอบ ๑๒ เดือน'] },
    ]);
    expect(sheet.print.columns).toBe(4);
    expect(sheet.print.rows).toBe(sheet.rows.findIndex(({ key }) => key === '#gap'));
  });

  it('is named after the plan year and leaves an unknown one to staff', () => {
    const source = { ...analysisOf({ figures }), planYear: null };
    const plan = planWorkbook(source, [], { ...ALL_SHEETS, sheets: ['followUpMemo'] });
    expect(sheetOf(plan, 'followUpMemo').name).toBe('ITA_บันทึกติดตาม_2568');
    expect(contentAt(sheetOf(plan, 'followUpMemo'), '2568|followUpMemo|about', 'text')).toContain(
      'พ.ศ. ……………',
    );
    expect(memoOf({ figures }, 'followUpMemo').name).toBe('ITA_บันทึกติดตาม_2569');
  });

  it('says what is known where nothing is low', () => {
    const sheet = memoOf({ figures: { indicators: { '1': '90' } } }, 'followUpMemo');
    expect(contentAt(sheet, '2568|followUpMemo|coverage', 'label')).toContain('ไม่มีตัวชี้วัดที่ต่ำกว่า');
  });
});
