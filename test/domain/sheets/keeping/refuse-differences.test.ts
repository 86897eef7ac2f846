import fc from 'fast-check';
import { CLOSING_TITLE } from '../../../../src/domain/sheets/keeping/closing-section';
import { GROUP_KEY, HEADER_KEY } from '../../../../src/domain/sheets/hidden-columns';
import { findDifferences } from '../../../../src/domain/sheets/keeping/differences';
import { refuseDifferences } from '../../../../src/domain/sheets/keeping/refuse-differences';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { WorkbookPlan } from '../../../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf, fullQuestions, type AnalysisParts } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { contentAt, rowKeys, sheetOf, valueOf } from '../../../support/spec-cells';

const LOW: AnalysisParts = { figures: { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) } };
const MENDED: AnalysisParts = { figures: { questions: fullQuestions({ o13: '0', e1: '80.00' }) } };
const CODES = ['o12', 'o13', 'e1'] as const;
const HEADINGS = ['คะแนน', 'สาเหตุ', 'ข้อคำถาม'] as const;

function written(): SheetInExcel {
  return SheetInExcel.written(sheetOf(planWorkbook(analysisOf(LOW), [], ALL_SHEETS), 'lowQuestions'));
}

/** The plan over the sheet as users left it, and what it changes. */
function planned(sheet: SheetInExcel, parts: AnalysisParts = MENDED) {
  const existing = [sheet.read()];
  const plan = planWorkbook(analysisOf(parts), existing, ALL_SHEETS);
  return { existing, plan, differences: findDifferences(existing, plan) };
}

describe('refuseDifferences', () => {
  it('changes nothing where nothing is refused', () => {
    const { plan } = planned(written());
    expect(refuseDifferences(plan, [])).toEqual(plan);
  });

  it('keeps what stands in the refused cell, and lets the others change', () => {
    const sheet = written().type('2568|low|o13', 'คะแนน', 12).type('2568|low|e1', 'คะแนน', 13);
    const { plan, differences } = planned(sheet, LOW);
    const refused = differences.filter(({ row }) => row === '2568|low|o13');
    const spec = sheetOf(refuseDifferences(plan, refused), 'lowQuestions');
    const [field] = refused.map((one) => one.field);
    expect(contentAt(spec, '2568|low|o13', field ?? '')).toBe(12);
    expect(contentAt(spec, '2568|low|e1', field ?? '')).toMatch(/^=/);
  });

  it('puts what is to stay of a row that goes below the table', () => {
    const { plan, differences } = planned(written());
    const refused = differences.filter(({ row }) => row === '2568|low|o12');
    const spec = sheetOf(refuseDifferences(plan, refused), 'lowQuestions');
    expect(rowKeys(spec).slice(-2)).toEqual(['#closing', '2568|low|o12']);
    expect(valueOf(spec.rows.at(-2)?.cells[0]?.content)).toBe(CLOSING_TITLE);
    expect(spec.rows.every(({ cells }) => cells.length === spec.columns.length)).toBe(true);
  });

  it('is remembered with the row, and asked again only once the cell or the plan says something else', () => {
    const typed = written().type('2568|low|o13', 'คะแนน', 12).type('2568|low|e1', 'ข้อคำถาม', 'ข้อแรก');
    const { plan, differences } = planned(typed, LOW);
    const refused = SheetInExcel.written(sheetOf(refuseDifferences(plan, differences), 'lowQuestions'));
    const fieldsIn = (sheet: SheetInExcel, parts: AnalysisParts = LOW) =>
      planned(sheet, parts).differences.map(({ row, field }) => `${row} ${field}`);
    expect(differences).toHaveLength(2);
    expect(fieldsIn(refused)).toEqual([]);
    expect(sheetOf(planned(refused, LOW).plan, 'lowQuestions').rows).toEqual(
      sheetOf(refuseDifferences(plan, differences), 'lowQuestions').rows,
    );
    expect(fieldsIn(refused.type('2568|low|o13', 'คะแนน', 13))).toEqual(['2568|low|o13 score']);
    expect(fieldsIn(refused.type('2568|low|e1', 'ข้อคำถาม', ''))).toEqual(['2568|low|e1 text']);
    const asked = {
      ...LOW,
      figures: { ...LOW.figures, questions: fullQuestions({ o12: '0', e1: '84.77' }) },
    };
    expect(fieldsIn(refused, asked)).toContain('2568|low|o13 score');
  });

  it('is remembered with the row of headings, whose columns are still found by it', () => {
    const renamed = written().renameHeading('คะแนน', 'คะแนนที่ได้').type('2568|low|o13', 'สาเหตุ', 'เอกสารไม่ครบ');
    const { plan, differences } = planned(renamed, LOW);
    expect(differences.map(({ row, field }) => [row, field])).toEqual([[HEADER_KEY, 'score']]);
    const refused = SheetInExcel.written(sheetOf(refuseDifferences(plan, differences), 'lowQuestions'));
    const again = planned(refused, LOW);
    expect(again.differences).toEqual([]);
    const spec = sheetOf(again.plan, 'lowQuestions');
    expect(contentAt(spec, HEADER_KEY, 'score')).toBe('คะแนนที่ได้');
    expect(contentAt(spec, '2568|low|o13', 'cause')).toBe('เอกสารไม่ครบ');
    expect(contentAt(spec, '2568|low|o13', 'score')).toMatch(/^=/);
    const reworded = refused.renameHeading('คะแนนที่ได้', 'ผลคะแนน');
    expect(planned(reworded, LOW).differences.map(({ field }) => field)).toEqual(['score']);
  });

  it('is remembered with the upper of two levels of headings', () => {
    const ofPlan = (plan: WorkbookPlan) => SheetInExcel.written(sheetOf(plan, 'indicatorAnalysis'));
    const plan = planWorkbook(analysisOf(LOW), [], ALL_SHEETS);
    const sheet = ofPlan(plan).type(GROUP_KEY, 'ข้อคำถาม ITA', 'ผลของปีที่แล้ว');
    const { plan: next, differences } = planned(sheet, LOW);
    const own = differences.filter(({ row }) => row === GROUP_KEY);
    expect(own).toHaveLength(1);
    const again = planned(ofPlan(refuseDifferences(next, own)), LOW);
    expect(again.differences.filter(({ row }) => row === GROUP_KEY)).toEqual([]);
  });

  it('keeps the row that was not to go, run after run, until its cell is changed', () => {
    const { plan, differences } = planned(written());
    const score = differences.filter(({ row, field }) => row === '2568|low|o12' && field === 'score');
    const refused = SheetInExcel.written(sheetOf(refuseDifferences(plan, score), 'lowQuestions'));
    const again = planned(refused);
    expect([again.differences, rowKeys(sheetOf(again.plan, 'lowQuestions')).slice(-2)]).toEqual([
      [],
      ['#closing', '2568|low|o12'],
    ]);
    const changed = planned(refused.type('2568|low|o12', 'คะแนน', 7));
    expect(changed.differences.map(({ row, field }) => [row, field])).toEqual([['2568|low|o12', 'score']]);
  });

  it('says in the plan what was refused, also of a plan that had refusals already', () => {
    const { plan, differences } = planned(written());
    const [first, ...others] = differences;
    const once = refuseDifferences(plan, first === undefined ? [] : [first]);
    expect(refuseDifferences(once, others).refused).toEqual(differences);
  });

  it('leaves every standing cell as it is where all is refused', () => {
    const entries = fc.array(
      fc.tuple(
        fc.constantFrom(...CODES),
        fc.constantFrom(...HEADINGS),
        fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.constant('')),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(entries, (typed) => {
        const sheet = typed.reduce(
          (left, [code, heading, entry]) => left.type(`2568|low|${code}`, heading, entry),
          written(),
        );
        const { existing, plan, differences } = planned(sheet);
        expect(findDifferences(existing, refuseDifferences(plan, differences))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
