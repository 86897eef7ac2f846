import { changedSince } from '../../src/taskpane/changed-since';
import { takeSnapshot } from '../../src/domain/sheets/snapshot/workbook-snapshot';
import type { ExistingSheet } from '../../src/domain/sheets/workbook-plan';
import type { WorkbookReading } from '../../src/taskpane/session';
import { sampleReading, scoreAddress, SCORE_SHEET } from './sample-workbook';

const OURS: ExistingSheet = {
  key: 'summary',
  edition: '2568',
  name: 'ITA_สรุปผล_2568',
  top: 0,
  left: 0,
  values: [],
  formulas: [],
};
const AT = '2026-01-12T02:00:00.000Z';

function withContents(
  reading: WorkbookReading,
  contents: Partial<WorkbookReading['contents']>,
): WorkbookReading {
  return { ...reading, contents: { ...reading.contents, ...contents } };
}

describe('changedSince', () => {
  it('knows nothing before sheets were made, or where nothing was remembered', async () => {
    const reading = await sampleReading();
    const snapshot = { ...takeSnapshot(reading.analysis), at: AT, run: 1 };
    expect(changedSince(withContents(reading, { snapshot }))).toBeNull();
    expect(changedSince(withContents(reading, { existing: [OURS] }))).toBeNull();
  });

  it('compares the reading with what was remembered, and says since when', async () => {
    const reading = await sampleReading();
    const taken = takeSnapshot(reading.analysis);
    const agencies = taken.agencies.map((one) => ({
      ...one,
      scores: one.scores.replace('o13=0', 'o13=100'),
    }));
    const snapshot = { ...taken, agencies, at: AT, run: 1 };
    expect(changedSince(withContents(reading, { existing: [OURS], snapshot }))).toEqual({
      at: AT,
      scores: [
        {
          code: 'o13',
          before: '100',
          after: '0',
          at: { sheet: SCORE_SHEET, address: scoreAddress('o13') },
        },
      ],
      agencies: 0,
      measuresAdded: [],
      measuresGone: 0,
    });
  });
});
