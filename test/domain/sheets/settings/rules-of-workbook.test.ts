import { fiscalYear } from '../../../../src/domain/assessment/fiscal-year';
import { formatScore } from '../../../../src/domain/assessment/score';
import { planNewYear } from '../../../../src/domain/sheets/plan-new-year';
import { knownYearsOf, rulesOfWorkbook } from '../../../../src/domain/sheets/settings/rules-of-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { typeValues, writtenSettings } from '../../../support/settings-sheet';
import { sheetOf } from '../../../support/spec-cells';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn } from '../../../support/typed-rules';

const [Y2568, Y2571, Y2572] = [fiscalYear(2568), fiscalYear(2571), fiscalYear(2572)];

function newYear(year: typeof Y2571, existing: readonly ExistingSheet[] = []): SheetInExcel {
  const plan = planNewYear(year, analysisOf({}), existing, ALL_SHEETS);
  if (plan === null) throw new Error(`no plan for ${year}`);
  return SheetInExcel.written(sheetOf(plan, 'settings'));
}

function thresholdIn(existing: readonly ExistingSheet[], year: typeof Y2568): string | null {
  const rules = rulesOfWorkbook(existing)(year);
  return rules === null ? null : formatScore(rules.rulebook.lowThreshold.value);
}

describe('rulesOfWorkbook', () => {
  it('is the product’s own rules where the workbook has no settings sheet', () => {
    const rules = rulesOfWorkbook([])(Y2568);
    expect([rules?.rulebook, rules?.findings]).toEqual([rulebookOf(2568), []]);
    expect(rulesOfWorkbook([])(Y2571)).toBeNull();
  });

  it('takes what was typed for that year, and for no other', () => {
    const sheet = typeValues(writtenSettings(), { lowThreshold: '80' }).read();
    expect([thresholdIn([sheet], Y2568), thresholdIn([sheet], fiscalYear(2567))]).toEqual(['80.00', '85.00']);
    expect(refusalsIn(rulesOfWorkbook([sheet])(Y2568)?.findings ?? [])).toEqual([
      ['R14', '', expect.stringMatching(/^E\d+$/)],
    ]);
  });

  it('works each year out once', () => {
    const rulesOf = rulesOfWorkbook([typeValues(writtenSettings(), { lowThreshold: '80' }).read()]);
    expect(rulesOf(Y2568)).toBe(rulesOf(Y2568));
  });

  it('has rules for a new year once its settings sheet stands, a draft of the year before with what was typed', () => {
    const sheet = typeValues(newYear(Y2571), { lowThreshold: '80' }, 2571).read();
    const rules = rulesOfWorkbook([sheet])(Y2571)?.rulebook;
    expect([rules?.draft, rules?.fiscalYear]).toEqual([true, 2571]);
    expect(rules?.weights.source).toMatch(/^ยกมาจากปี 2570: /);
    expect(thresholdIn([sheet], Y2571)).toBe('80.00');
  });

  it('goes on from what the workbook says of the year before', () => {
    const first = typeValues(newYear(Y2571), { lowThreshold: '80' }, 2571).read();
    const second = newYear(Y2572, [first]).read();
    expect(thresholdIn([first, second], Y2572)).toBe('80.00');
    expect(thresholdIn([second], Y2572)).toBe('85.00');
  });

  it('prefers a sheet with row keys to one that has lost them', () => {
    const lost = writtenSettings().withoutHiddenColumns().read('เก่า');
    const sheet = typeValues(writtenSettings(), { lowThreshold: '80' }).read();
    expect(thresholdIn([lost, sheet], Y2568)).toBe('80.00');
    expect(refusalsIn(rulesOfWorkbook([lost])(Y2568)?.findings ?? [])).toEqual([['R13', 'noKeys', 'A1']]);
  });

  it('takes a sheet that a run cut short has left empty for none', () => {
    const empty = { ...writtenSettings().read(), edition: '2571', values: [], formulas: [] };
    expect(rulesOfWorkbook([empty])(Y2571)).toBeNull();
  });
});

describe('knownYearsOf', () => {
  it('adds the years of the workbook to those of the product, each once', () => {
    const years = knownYearsOf([newYear(Y2572).read(), newYear(Y2571).read(), writtenSettings().read()]);
    expect(years.slice(-4)).toEqual([2569, 2570, 2571, 2572]);
    expect(new Set(years).size).toBe(years.length);
  });

  it('does not add a year for another sheet of ours', () => {
    const other = { ...newYear(Y2571).read(), key: 'summary' as const };
    expect(knownYearsOf([other])).toEqual(knownYearsOf([]));
  });
});
