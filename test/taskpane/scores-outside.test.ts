import type { WorkbookContents } from '../../src/excel/index';
import { readWorkbook } from '../../src/taskpane/session';
import { scoresOutside } from '../../src/taskpane/scores-outside';
import { NO_ANSWERS, sampleContents, sampleGateway } from './sample-workbook';

/** The sample with e1 as it was typed. */
function withScore(typed: number): WorkbookContents {
  const contents = sampleContents();
  const grids = contents.scan.grids.map((grid) => ({
    ...grid,
    values: grid.values.map((row) => row.map((value) => (value === 84.77 ? typed : value))),
  }));
  return { ...contents, scan: { ...contents.scan, grids } };
}

async function outsideWith(typed: number): Promise<readonly string[]> {
  const gateway = sampleGateway({ scan: () => Promise.resolve(withScore(typed)) });
  const { analysis } = await readWorkbook(gateway, NO_ANSWERS);
  return analysis.agencies.flatMap(scoresOutside);
}

describe('scoresOutside', () => {
  it('names a score whose decimal point was forgotten, and one below zero', async () => {
    expect(await outsideWith(8477)).toEqual(['e1']);
    expect(await outsideWith(-1)).toEqual(['e1']);
  });

  it('leaves the ends of the scale alone', async () => {
    expect(await outsideWith(100)).toEqual([]);
    expect(await outsideWith(0)).toEqual([]);
  });
});
