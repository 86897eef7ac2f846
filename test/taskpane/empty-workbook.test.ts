import { isEmptyWorkbook } from '../../src/taskpane/empty-workbook';
import { sampleContents } from './sample-workbook';

const EMPTY = { sheet: 'Sheet1', visible: true, top: 0, left: 0, values: [], numberFormats: [] };
const BOOK = { ...sampleContents(), scan: { grids: [EMPTY], unread: [] } };

describe('isEmptyWorkbook', () => {
  it('is true of empty sheets, also of one that was filled and cleared', () => {
    expect(isEmptyWorkbook(BOOK)).toBe(true);
    const cleared = { ...EMPTY, sheet: 'Sheet2', values: [['', '']], numberFormats: [['General', '0.00']] };
    expect(isEmptyWorkbook({ ...BOOK, scan: { grids: [EMPTY, cleared], unread: [] } })).toBe(true);
  });

  it.each([0, false, 'ก'])('is false where a cell holds %j', (value) => {
    const grid = { ...EMPTY, values: [['', value]], numberFormats: [['General', 'General']] };
    expect(isEmptyWorkbook({ ...BOOK, scan: { grids: [grid], unread: [] } })).toBe(false);
  });

  it('is false where a sheet could not be read', () => {
    const unread = [{ sheet: 'ใหญ่', reason: 'tooLarge', cells: 300_000 }] as const;
    expect(isEmptyWorkbook({ ...BOOK, scan: { grids: [], unread } })).toBe(false);
  });

  it('is false where sheets of ours stand', () => {
    const existing = [
      { key: 'summary', edition: '2568', name: 'ก', top: 0, left: 0, values: [], formulas: [], texts: [] },
    ] as const;
    expect(isEmptyWorkbook({ ...BOOK, existing })).toBe(false);
  });
});
