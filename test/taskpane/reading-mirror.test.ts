import type { Grid } from '../../src/domain/index';
import { mirrorOf } from '../../src/taskpane/reading-mirror';
import { readWorkbook } from '../../src/taskpane/session';
import { NO_ANSWERS, sampleContents, sampleGateway, SCORE_SHEET } from './sample-workbook';

async function mirrorFrom(contents = sampleContents()) {
  const reading = await readWorkbook(sampleGateway({ scan: () => Promise.resolve(contents) }), NO_ANSWERS);
  const [agency] = reading.analysis.agencies;
  if (agency === undefined) throw new Error('the sample has an agency');
  return mirrorOf(agency, reading);
}

/** The sample with some rows written otherwise, by the code of the question. */
function contentsWith(rows: Readonly<Record<string, Grid['values'][number]>>) {
  const contents = sampleContents();
  const grids = contents.scan.grids.map((grid) => ({
    ...grid,
    values: grid.values.map((row) => rows[String(row[0])] ?? row),
  }));
  return { ...contents, scan: { grids, unread: [] } };
}

describe('mirrorOf', () => {
  it('counts the questions of each instrument', async () => {
    expect(await mirrorFrom()).toEqual({
      questions: { read: 52, all: 52 },
      instruments: [
        { code: 'IIT', read: 15, all: 15 },
        { code: 'EIT', read: 9, all: 9 },
        { code: 'OIT', read: 28, all: 28 },
      ],
      thaiDigits: 0,
      zeroForLetter: 0,
      repaired: 0,
      lowQuestions: 3,
    });
  });

  it('says how many questions lack a score', async () => {
    const { questions, instruments } = await mirrorFrom(sampleContents('first', ['e2', 'o1', 'o2']));
    expect(questions).toEqual({ read: 49, all: 52 });
    expect(instruments.map(({ read }) => read)).toEqual([15, 8, 26]);
  });

  it('counts scores in Thai digits, and no other text in them', async () => {
    const { thaiDigits } = await mirrorFrom(
      contentsWith({
        i1: ['i1', 'ถ้อยคำข้อ ๑', '๙๖.๐๐'],
        i2: ['i2', 'ถ้อยคำ', '๙๐'],
        i3: ['i3', 'ถ้อยคำข้อ ๓', '90.00'],
      }),
    );
    expect(thaiDigits).toBe(2);
  });

  it('counts noughts for the letter o, few or many, and scores that had to be interpreted', async () => {
    const two = { o1: ['01', 'ถ้อยคำ', 100], o2: ['02', 'ถ้อยคำ', 100], i1: ['i1', 'ถ้อยคำ', '95,5'] };
    expect(await mirrorFrom(contentsWith(two))).toMatchObject({ zeroForLetter: 2, repaired: 1 });
    const codes = Array.from({ length: 28 }, (_, index) => index + 1);
    const all = codes.map((number) => [`o${number}`, [`0${number}`, 'ถ้อยคำ', 100]] as const);
    expect(await mirrorFrom(contentsWith(Object.fromEntries(all)))).toMatchObject({ zeroForLetter: 28 });
  });

  it('counts nothing of other sheets', async () => {
    const contents = sampleContents();
    const [grid] = contents.scan.grids;
    if (grid === undefined) throw new Error('the sample has a sheet');
    const other = { ...grid, sheet: 'หมายเหตุ', values: [['๑'], ['๒']], numberFormats: [['@'], ['@']] };
    expect(grid.sheet).toBe(SCORE_SHEET);
    const { thaiDigits } = await mirrorFrom({ ...contents, scan: { grids: [grid, other], unread: [] } });
    expect(thaiDigits).toBe(0);
  });
});
