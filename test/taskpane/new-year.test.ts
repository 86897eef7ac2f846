import { fiscalYear } from '../../src/domain/index';
import { newYearOf } from '../../src/taskpane/new-year';
import type { WorkbookReading } from '../../src/taskpane/session';
import { emptyReading, sampleReading } from './sample-workbook';

function known(...years: readonly number[]) {
  return { knownYears: years.map(fiscalYear) };
}

/** A reading of a year's scores without the rules to score them by. */
async function unscored(year: number): Promise<WorkbookReading> {
  const reading = await emptyReading();
  return { ...reading, analysis: { ...reading.analysis, fiscalYear: fiscalYear(year) } };
}

describe('newYearOf', () => {
  it('is the year after that of the scores', async () => {
    expect(newYearOf(await sampleReading())).toBe(2569);
  });

  it('is the year after the last one where the scores of several stand side by side', async () => {
    const reading = { ...(await sampleReading()), ...known(2567, 2568) };
    const analysis = { ...reading.analysis, fiscalYear: fiscalYear(2567) };
    expect(newYearOf({ ...reading, analysis })).toBe(2569);
  });

  it('is the year of the scores itself while it has no rules', async () => {
    expect(newYearOf({ ...(await unscored(2571)), ...known(2569, 2570) })).toBe(2571);
  });

  it('is unknown where the workbook tells no year', async () => {
    expect(newYearOf(await emptyReading())).toBeNull();
  });

  it('has nothing to begin with before all years with rules', async () => {
    expect(newYearOf({ ...(await unscored(2560)), ...known(2562) })).toBeNull();
  });
});
