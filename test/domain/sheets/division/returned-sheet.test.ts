import { recogniseReturned, type ReturnedSheet } from '../../../../src/domain/sheets/division/returned-sheet';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import { handedOut, homeSheets, sheetFor } from '../../../support/two-divisions';

const HOME = homeSheets();
const GIVEN = handedOut('กองคลัง', HOME);

function marked({ key, edition, ...sheet }: ExistingSheet): ReturnedSheet {
  return { ...sheet, mark: { key, edition } };
}

function unmarked(sheet: ExistingSheet): ReturnedSheet {
  return { ...marked(sheet), mark: null, name: 'Sheet1' };
}

function identities(sheets: readonly ReturnedSheet[]) {
  return recogniseReturned(sheets, HOME).sheets.map(({ key, edition }) => [key, edition]);
}

describe('recogniseReturned', () => {
  it('takes the word of the mark, whatever the sheet is called', () => {
    const renamed = GIVEN.map((sheet) => ({ ...marked(sheet), name: 'ชื่อใหม่' }));
    expect(identities(renamed)).toEqual(GIVEN.map(({ key, edition }) => [key, edition]));
  });

  it('knows a sheet without a mark by the keys of its rows', () => {
    const [report, measures] = [sheetFor('halfYearReport', GIVEN), sheetFor('measures', GIVEN)];
    expect(identities([unmarked(report), unmarked(measures)])).toEqual([
      ['halfYearReport', report.edition],
      ['measures', measures.edition],
    ]);
  });

  it('knows no sheet whose keys are gone or are those of another workbook', () => {
    const report = sheetFor('halfYearReport', GIVEN);
    const without = report.values.map((row) => row.slice(0, -1));
    const other = report.values.map((row) => row.map((value) => String(value).replace('|half|', '|half|z')));
    const strangers = [without, other].map((values) => ({ ...unmarked(report), values, formulas: values }));
    expect(recogniseReturned(strangers, HOME)).toEqual({ sheets: [], strangers: ['Sheet1', 'Sheet1'] });
  });

  it('names the sheets that are none of ours', () => {
    const list: ReturnedSheet = {
      mark: null,
      name: 'รายชื่อ',
      top: 0,
      left: 0,
      values: [['ก']],
      formulas: [['ก']],
    };
    expect(recogniseReturned([list], HOME)).toEqual({ sheets: [], strangers: ['รายชื่อ'] });
  });
});
