import { fiscalYear, type AnalysisChoices } from '../../src/domain/index';
import type { WorkbookReading } from '../../src/taskpane/session';
import { readWorkbook } from '../../src/taskpane/session';
import { resultYearOn, yearAfter, yearsOffered, yearsToBeginWith } from '../../src/taskpane/years-asked';
import { emptyReading, NO_ANSWERS, sampleContents, sampleGateway, sampleReading } from './sample-workbook';

const TODAY = '2026-11-20';

/** The sample without the title that names its year. */
function yearlessReading(): Promise<WorkbookReading> {
  const contents = sampleContents();
  const grids = contents.scan.grids.map((grid) => ({
    ...grid,
    sheet: 'คะแนน',
    values: grid.values.map((row, index) => (index === 0 ? row.map(() => '') : row)),
  }));
  const scan = () => Promise.resolve({ ...contents, scan: { grids, unread: [] } });
  return readWorkbook(sampleGateway({ scan }), NO_ANSWERS);
}

describe('resultYearOn', () => {
  it.each([
    ['2026-09-30', 2568],
    ['2026-10-01', 2569],
    ['2027-01-15', 2569],
    ['2024-02-29', 2566],
  ])('is, on %s, the year before the present fiscal year', (today, year) => {
    expect(resultYearOn(today)).toBe(year);
  });

  it('is not known without a day', () => {
    expect(resultYearOn('')).toBeNull();
  });
});

describe('yearAfter', () => {
  it('follows a year, and nothing else', () => {
    expect(yearAfter(fiscalYear(2568))).toBe(2569);
    expect(yearAfter(fiscalYear(2699))).toBeNull();
    expect(yearAfter(null)).toBeNull();
  });
});

describe('yearsToBeginWith', () => {
  it('leaves the year of the scores to sheets that tell it, and plans for the year after', async () => {
    expect(yearsToBeginWith(await sampleReading(), NO_ANSWERS, TODAY)).toEqual({
      fiscalYear: null,
      planYear: 2569,
    });
  });

  it('takes the year whose results are out for scores that tell no year', async () => {
    expect(yearsToBeginWith(await yearlessReading(), NO_ANSWERS, TODAY)).toEqual({
      fiscalYear: 2569,
      planYear: 2570,
    });
  });

  it('supposes nothing of a workbook without scores', async () => {
    expect(yearsToBeginWith(await emptyReading(), NO_ANSWERS, TODAY)).toEqual({
      fiscalYear: null,
      planYear: null,
    });
  });

  it('keeps what was answered before', async () => {
    const answers: AnalysisChoices = {
      fiscalYear: fiscalYear(2566),
      planYear: fiscalYear(2568),
      agencyName: null,
    };
    expect(yearsToBeginWith(await yearlessReading(), answers, TODAY)).toEqual({
      fiscalYear: 2566,
      planYear: 2568,
    });
  });
});

describe('yearsOffered', () => {
  it('are those with rules, those in the file and the chosen one, once each and the latest first', async () => {
    const reading = await sampleReading();
    const years = yearsOffered(
      reading,
      { agencies: [], years: [{ year: fiscalYear(2561), role: 'score', count: 1 }] },
      [fiscalYear(2571), null, fiscalYear(2568)],
    );
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(new Set(years).size).toBe(years.length);
    expect(years).toEqual(expect.arrayContaining([2571, 2561, ...reading.knownYears]));
    expect(years).toHaveLength(reading.knownYears.length + 2);
  });
});
