import type { Finding } from '../../../../src/domain/findings/finding';
import type { CellValue } from '../../../../src/domain/reading/grid';
import { decide, planDecision } from '../../../../src/domain/sheets/acknowledging/plan-decision';
import { findingRowKey } from '../../../../src/domain/sheets/acknowledging/finding-row-key';
import { followFindings } from '../../../../src/domain/sheets/acknowledging/follow-findings';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { gridOf } from '../../../support/grid-of';
import { contentAt, sheetOf } from '../../../support/spec-cells';

const LATE: Finding = {
  code: 'T01',
  severity: 'error',
  at: { sheet: 'มาตรการ', address: 'A1' },
  facts: { period: '๑ ต.ค. ๗๐', year: 2569 },
};
const REPEATED: Finding = { code: 'X06', severity: 'notice', at: null, facts: { count: 3 } };
const REASON = 'เลื่อนตามมติคณะกรรมการ';

/** The findings of a workbook whose one cell holds the text, as they are followed. */
function follow(
  existing: readonly ExistingSheet[],
  remembered: Parameters<typeof followFindings>[2],
  cell: CellValue = '๑ ต.ค. ๗๐',
): readonly Finding[] {
  const grids = [gridOf([[cell]], { sheet: 'มาตรการ' })];
  return followFindings([LATE, REPEATED], { grids, existing }, remembered);
}

const [late] = follow([], []);
if (late?.key === undefined) throw new Error('a finding without a key');
const KEY = late.key;
const ROW = findingRowKey('2568', KEY);

/** Our sheet of these findings as it is written. */
function written(findings: readonly Finding[], existing: readonly ExistingSheet[] = []): SheetInExcel {
  const plan = planWorkbook(analysisOf({ findings }), existing, { ...ALL_SHEETS, sheets: ['findings'] });
  return SheetInExcel.written(sheetOf(plan, 'findings'));
}

const reasons = (findings: readonly Finding[]) =>
  findings.map(({ code, acknowledged = null }) => [code, acknowledged?.reason ?? null]);

describe('followFindings', () => {
  it('knows what the workbook remembers where there is no sheet of findings', () => {
    expect(reasons(follow([], [{ finding: KEY, reason: REASON }]))).toEqual([
      ['T01', REASON],
      ['X06', null],
    ]);
  });

  it('opens a finding again when its cell has been changed', () => {
    expect(reasons(follow([], [{ finding: KEY, reason: REASON }], '๑ ต.ค. ๗๑'))).toEqual([
      ['T01', null],
      ['X06', null],
    ]);
  });

  it('knows what a supervisor typed into the sheet of findings without the add-in', () => {
    const sheet = written(follow([], [])).type(ROW, 'สถานะ', 'รับทราบ').type(ROW, 'เหตุผล', REASON);
    expect(reasons(follow([sheet.read()], []))[0]).toEqual(['T01', REASON]);
  });

  it('takes the row for what counts where it says otherwise than the memory', () => {
    const sheet = written(follow([], [{ finding: KEY, reason: REASON }]));
    const remembered = [{ finding: KEY, reason: REASON }];
    expect(reasons(follow([sheet.read()], remembered))[0]).toEqual(['T01', REASON]);
    const opened = sheet.type(ROW, 'สถานะ', 'ยังไม่แก้');
    expect(reasons(follow([opened.read()], remembered))[0]).toEqual(['T01', null]);
  });

  it.each(['แก้แล้ว', 'ยังไม่แก้', ''])('takes a finding whose row says %p for open', (status) => {
    const sheet = written(follow([], [])).type(ROW, 'สถานะ', status).type(ROW, 'เหตุผล', REASON);
    expect(reasons(follow([sheet.read()], []))[0]).toEqual(['T01', null]);
  });

  it('goes by the memory where the hidden keys of the sheet are gone', () => {
    const sheet = written(follow([], [])).withoutHiddenColumns();
    expect(reasons(follow([sheet.read()], [{ finding: KEY, reason: REASON }]))[0]).toEqual(['T01', REASON]);
  });

  it('shows an acknowledgement in the sheet, and keeps it there when the sheet is made again', () => {
    const first = written(follow([], [{ finding: KEY, reason: REASON }]));
    const again = planWorkbook(analysisOf({ findings: follow([first.read()], []) }), [first.read()], {
      ...ALL_SHEETS,
      sheets: ['findings'],
    });
    const sheet = sheetOf(again, 'findings');
    expect([contentAt(sheet, ROW, 'status'), contentAt(sheet, ROW, 'reason')]).toEqual(['รับทราบ', REASON]);
  });
});

describe('planDecision', () => {
  const decision = { findings: [late], reason: REASON };

  it('remembers the reason where the sheet of findings has no row', () => {
    const plan = planDecision(decision, follow([], []), [], []);
    expect(plan).toEqual({ acknowledgements: [{ finding: KEY, reason: REASON }], rows: [] });
    expect(reasons(follow([], plan.acknowledgements))[0]).toEqual(['T01', REASON]);
  });

  it('writes the row of the sheet too, and finds it by its key', () => {
    const sheet = written(follow([], [])).read();
    const { rows } = planDecision(decision, follow([sheet], []), [], [sheet]);
    expect(rows.map(({ key, cells }) => [key.text, cells.map(({ text }) => text)])).toEqual([
      [ROW, ['รับทราบ', REASON]],
    ]);
  });

  it('opens a finding again in both', () => {
    const remembered = [{ finding: KEY, reason: REASON }];
    const sheet = written(follow([], remembered)).read();
    const all = follow([sheet], remembered);
    const plan = planDecision({ findings: [late], reason: null }, all, remembered, [sheet]);
    expect(plan.acknowledgements).toEqual([]);
    expect(plan.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['ยังไม่แก้', '']]);
    expect(reasons(decide(all, { findings: [late], reason: null }))[0]).toEqual(['T01', null]);
  });

  it('keeps what was remembered of findings that this reading does not have', () => {
    const other = { finding: 'N01|x|1', reason: 'อ้างถึงเพื่อนบ้าน' };
    expect(planDecision(decision, follow([], []), [other], []).acknowledgements).toEqual([
      other,
      { finding: KEY, reason: REASON },
    ]);
  });

  it('takes over what a supervisor has typed of another finding', () => {
    const row = findingRowKey('2568', follow([], [])[1]?.key ?? '');
    const sheet = written(follow([], [])).type(row, 'สถานะ', 'รับทราบ').type(row, 'เหตุผล', 'ตั้งใจ').read();
    const plan = planDecision(decision, follow([sheet], []), [], [sheet]);
    expect(plan.acknowledgements.map(({ reason }) => reason)).toEqual([REASON, 'ตั้งใจ']);
  });
});
