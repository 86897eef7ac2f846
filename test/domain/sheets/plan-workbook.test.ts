import { planWorkbook } from '../../../src/domain/sheets/plan-workbook';
import { SHEET_KEYS } from '../../../src/domain/sheets/sheet-keys';
import type { SheetSpec } from '../../../src/domain/sheets/sheet-spec';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  SCORE_SHEET,
  type AnalysisParts,
} from '../../support/analysis-builder';
import { SheetInExcel } from '../../support/existing-sheet';
import { contentAt, formulasOf, sheetOf } from '../../support/spec-cells';

const CASES: Readonly<Record<string, AnalysisParts>> = {
  'question scores': {
    figures: { questions: fullQuestions({ o12: '0', e1: '84.77' }), total: '95.00' },
    measures: [PROCUREMENT_MEASURE],
    findings: [{ code: 'X06', severity: 'notice', at: { sheet: 'ก', address: 'A1' }, facts: { count: 3 } }],
  },
  'published figures only': { figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] },
  'a year of letters': { year: 2565, figures: { indicators: { '1': '84' }, total: '87.99' }, live: false },
  'a year without rules of its own': { year: 2570, figures: PUBLISHED_2568 },
  'nothing at all': {},
};

function specsOf(parts: AnalysisParts): readonly SheetSpec[] {
  return planWorkbook(analysisOf(parts), [], ALL_SHEETS).changes.map(({ spec }) => spec);
}

describe.each(Object.entries(CASES))('planWorkbook on %s', (_, parts) => {
  const specs = specsOf(parts);

  it('makes every sheet, in the order of the tabs', () => {
    expect(specs.map(({ key }) => key)).toEqual(SHEET_KEYS);
  });

  it('has rows of equal length, none too tall for Excel, with keys of their own', () => {
    for (const { rows, columns } of specs) {
      expect(rows.filter((row) => row.cells.length !== columns.length)).toEqual([]);
      expect(rows.filter((row) => row.height <= 0 || row.height > 409)).toEqual([]);
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    }
  });

  it('fits the width of its page', () => {
    for (const { columns, print } of specs) {
      const printed = columns.filter((column) => !column.hidden).slice(0, print.columns);
      const width = printed.reduce((sum, column) => sum + column.width, 0);
      expect(width).toBeLessThanOrEqual(print.orientation === 'portrait' ? 523 : 770);
    }
  });

  it('freezes no more rows than leave room to scroll on a small screen', () => {
    for (const { rows, frozenRows } of specs) {
      const frozen = rows.slice(0, frozenRows).reduce((sum, row) => sum + row.height, 0);
      expect(frozen).toBeLessThanOrEqual(200);
    }
  });

  it('ends with the hidden columns of fingerprints and keys', () => {
    for (const { columns, rows } of specs) {
      expect(columns.slice(-2).map(({ field, hidden }) => [field, hidden])).toEqual([
        ['fingerprints', true],
        ['rowKey', true],
      ]);
      expect(rows.every((row) => row.cells.at(-1)?.content.kind === 'text')).toBe(true);
    }
  });

  it('writes formulas of Excel 2010, short enough, whose sheets all exist', () => {
    const names = new Set([...specs.map(({ name }) => name), SCORE_SHEET, 'ก']);
    const known =
      /^(IF|AND|OR|COUNT|COUNTIF|COUNTIFS|AVERAGE|AVERAGEIFS|SUM|ROUND|ABS|MIN|MAX|INDEX|MATCH|LOOKUP|TEXT|HYPERLINK|CHOOSE|MONTH|DATE|SUMPRODUCT|ISNUMBER|FIND|LEFT)$/;
    for (const formula of specs.flatMap(formulasOf)) {
      expect(formula.length).toBeLessThan(8192);
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
      const functions = [...bare.replace(/'(?:[^']|'')*'/g, '').matchAll(/([A-Z.]+)\(/g)].map(
        ([, name = '']) => name,
      );
      expect(functions.filter((name) => !known.test(name))).toEqual([]);
      const sheets = [...bare.matchAll(/'((?:[^']|'')*)'!/g)].map(([, name = '']) =>
        name.replaceAll("''", "'"),
      );
      expect(sheets.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  it('never refers to itself, directly or by way of another cell', () => {
    expect(findCircle(specs)).toBeNull();
  });

  it('merges only titles, captions and headings', () => {
    for (const { merges, rows, filter } of specs) {
      const body = merges.filter(
        ({ row }) => filter !== null && row > filter.row && row < filter.row + filter.rows,
      );
      expect(body).toEqual([]);
      expect(merges.every(({ row, rows: height }) => row + height <= rows.length)).toBe(true);
    }
  });
});

type Cell = readonly [sheet: string, row: number, column: number];

/** The cells that a formula reads, blocks cell by cell. */
function readCells(spec: SheetSpec, formula: string): readonly Cell[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const references = bare.matchAll(/(?:'((?:[^']|'')*)'!)?\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?/g);
  return [...references].flatMap(([, sheet, left = 'A', top = '1', right = left, bottom = top]) => {
    const name = sheet?.replaceAll("''", "'") ?? spec.name;
    const cells: Cell[] = [];
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      for (let column = left.charCodeAt(0) - 65; column <= right.charCodeAt(0) - 65; column += 1) {
        cells.push([name, row, column]);
      }
    }
    return cells;
  });
}

function findCircle(specs: readonly SheetSpec[]): string | null {
  const reads = new Map<string, readonly string[]>();
  for (const spec of specs) {
    spec.rows.forEach((row, rowIndex) => {
      row.cells.forEach((cell, column) => {
        if (cell?.content.kind !== 'formula') return;
        reads.set(
          [spec.name, rowIndex, column].join(),
          readCells(spec, cell.content.formula).map((one) => one.join()),
        );
      });
    });
  }
  const done = new Set<string>();
  const visit = (cell: string, path: ReadonlySet<string>): string | null => {
    if (path.has(cell)) return cell;
    if (done.has(cell)) return null;
    const deeper = new Set([...path, cell]);
    for (const next of reads.get(cell) ?? []) {
      const found = visit(next, deeper);
      if (found !== null) return found;
    }
    done.add(cell);
    return null;
  };
  for (const cell of reads.keys()) {
    const found = visit(cell, new Set());
    if (found !== null) return found;
  }
  return null;
}

describe('planWorkbook', () => {
  const source = analysisOf({ figures: PUBLISHED_2568 });

  it('brings the sheets that the formulas of a sheet read', () => {
    const made = (sheets: typeof ALL_SHEETS.sheets) =>
      planWorkbook(source, [], { ...ALL_SHEETS, sheets }).changes.map(({ spec }) => spec.key);
    expect(made(['questionScores'])).toEqual(['questionScores']);
    expect(made(['findings'])).toEqual(['findings']);
    expect(made(['indicatorAnalysis'])).toEqual([
      'summary',
      'questionScores',
      'lowQuestions',
      'indicatorAnalysis',
    ]);
  });

  it('names sheets after their year and leaves those of the user alone', () => {
    const plan = planWorkbook(source, [], { ...ALL_SHEETS, userSheets: [SCORE_SHEET, 'ITA_สรุปผล_2568'] });
    expect(sheetOf(plan, 'summary').name).toBe('ITA_สรุปผล_2568 (2)');
    expect(sheetOf(plan, 'lowQuestions').name).toBe('ITA_ข้อต่ำกว่า85_2568');
    expect(plan.untouched).toEqual([SCORE_SHEET, 'ITA_สรุปผล_2568']);
  });

  it('updates a sheet under the name that the user gave it, and points there', () => {
    const existing = SheetInExcel.written(sheetOf(planWorkbook(source, [], ALL_SHEETS), 'summary')).read(
      'ผลปีนี้',
    );
    const plan = planWorkbook(source, [existing], ALL_SHEETS);
    expect(plan.changes[0]).toMatchObject({ kind: 'update', existing: 'ผลปีนี้', keptCells: 0 });
    expect(contentAt(sheetOf(plan, 'indicatorAnalysis'), '2568|analysis|9|none', 'analysis')).toContain(
      "'ผลปีนี้'!",
    );
  });

  it('makes sheets of another year beside those of this one, but those of all years once', () => {
    const other = planWorkbook(analysisOf({ year: 2567 }), [], ALL_SHEETS).changes.map(({ spec }) =>
      SheetInExcel.written(spec).read(),
    );
    const { changes } = planWorkbook(source, other, ALL_SHEETS);
    const updated = changes.filter(({ kind }) => kind === 'update').map(({ spec }) => spec.key);
    expect(updated).toEqual(['yearsCompared', 'history']);
  });

  it('makes a new sheet beside one whose row keys are gone, and tells', () => {
    const written = SheetInExcel.written(sheetOf(planWorkbook(source, [], ALL_SHEETS), 'lowQuestions'));
    const plan = planWorkbook(source, [written.withoutHiddenColumns().read()], ALL_SHEETS);
    expect(sheetOf(plan, 'lowQuestions').name).toBe('ITA_ข้อต่ำกว่า85_2568 (2)');
    expect(plan.keyless).toEqual(['ITA_ข้อต่ำกว่า85_2568']);
    expect(planWorkbook(source, [written.read()], ALL_SHEETS).keyless).toEqual([]);
  });

  it('shows the first of several agencies and says so', () => {
    const plan = planWorkbook(analysisOf({ figures: PUBLISHED_2568, agencies: 3 }), [], ALL_SHEETS);
    expect(contentAt(sheetOf(plan, 'summary'), '#date', 'no')).toContain('มีผลคะแนน ๓ หน่วยงาน');
    expect(contentAt(sheetOf(planWorkbook(source, [], ALL_SHEETS), 'summary'), '#date', 'no')).not.toContain(
      'หน่วยงาน',
    );
  });

  it('makes only the sheets of findings and of history without an agency whose year has rules', () => {
    const plan = planWorkbook({ ...source, agencies: [], fiscalYear: null }, [], ALL_SHEETS);
    expect(plan.changes.map(({ spec }) => spec.name)).toEqual(['ITA_ผลตรวจสอบ', 'ITA_ประวัติการทำงาน']);
  });

  it('keeps a footer within what Excel takes, ampersands doubled', () => {
    const [agency] = source.agencies;
    const name = `เทศบาลตำบล A&B ${'ยาว'.repeat(120)}`;
    const named = agency?.assessment.agency && {
      ...agency,
      assessment: { ...agency.assessment, agency: { ...agency.assessment.agency, name } },
    };
    const plan = planWorkbook({ ...source, agencies: named ? [named] : [] }, [], ALL_SHEETS);
    const { left, center, right } = sheetOf(plan, 'summary').print.footer;
    expect(left).toMatch(/^เทศบาลตำบล A&&B /);
    expect(`&L${left}&C${center}&R${right}`.length).toBeLessThanOrEqual(255);
  });
});
