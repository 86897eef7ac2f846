import fc from 'fast-check';
import { pageBreaks, repeatedRows, type PagedRow } from '../../../src/domain/sheets/page-flow';

const LANDSCAPE = { orientation: 'landscape', titleRows: null } as const;
/** Points between the margins of an A4 page that lies on its side. */
const ROOM = 523;

function rows(...heights: readonly number[]): readonly PagedRow[] {
  return heights.map((height) => ({ height }));
}

function breaksOf(...planned: readonly PagedRow[]): readonly number[] {
  return [...pageBreaks(planned, LANDSCAPE)];
}

describe('pageBreaks', () => {
  it('leaves it to the printer where one row follows another', () => {
    expect(breaksOf(...rows(300, 300, 300))).toEqual([]);
  });

  it('begins a page where the sheet asks for one', () => {
    expect(breaksOf(...rows(30), { height: 30, pageBreakBefore: true })).toEqual([1]);
  });

  it('keeps a chart with its figures on the page where there is room', () => {
    const chart: PagedRow = { height: 24, part: 'whole' };
    expect(breaksOf(...rows(200), chart, ...rows(250))).toEqual([]);
    expect(breaksOf(...rows(300), chart, ...rows(250))).toEqual([1]);
  });

  it('knows how full a page is after pages that were full', () => {
    const chart: PagedRow = { height: 24, part: 'whole' };
    expect(breaksOf(...rows(300, 300), chart, ...rows(180))).toEqual([]);
    expect(breaksOf(...rows(300, 300), chart, ...rows(220))).toEqual([2]);
  });

  it('ends a part where the next one begins', () => {
    const part: PagedRow = { height: 200, part: 'whole' };
    expect(breaksOf(part, part, part)).toEqual([2]);
  });

  it('never parts a caption from the rows below it, and lets a long part go on', () => {
    const caption: PagedRow = { height: 24, part: 'long' };
    const list = Array.from({ length: 40 }, () => ({ height: 22 }));
    expect(breaksOf(...rows(450), caption, ...list)).toEqual([]);
    expect(breaksOf(...rows(460), caption, ...list)).toEqual([1]);
  });

  it('keeps the pieces of a part together that is longer than a page', () => {
    const table: readonly PagedRow[] = [{ height: 24, part: 'whole' }, ...rows(300)];
    const chart: readonly PagedRow[] = [{ height: 20, part: 'piece' }, ...rows(180)];
    expect(breaksOf(...rows(100), ...table, ...chart)).toEqual([3]);
    expect(breaksOf(...rows(250), ...table, ...chart)).toEqual([1, 3]);
  });

  it('reckons with the headings that each page repeats', () => {
    const chart: PagedRow = { height: 24, part: 'whole' };
    const planned = [...rows(40, 480, 200), chart, ...rows(250)];
    expect([...pageBreaks(planned, LANDSCAPE)]).toEqual([]);
    expect([...pageBreaks(planned, { ...LANDSCAPE, titleRows: [0, 0] })]).toEqual([]);
    const fuller = [...rows(60, 460, 200), chart, ...rows(250)];
    expect([...pageBreaks(fuller, { ...LANDSCAPE, titleRows: [0, 0] })]).toEqual([3]);
  });

  it('begins every part of a page or less with all of its rows below it', () => {
    const row = fc.record(
      {
        height: fc.integer({ min: 8, max: 250 }),
        part: fc.constant('whole' as const),
      },
      { requiredKeys: ['height'] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (planned) => {
        const breaks = pageBreaks(planned, LANDSCAPE);
        let used = 0;
        planned.forEach(({ height, part }, index) => {
          const next = planned.findIndex((one, at) => at > index && one.part === 'whole');
          const own = planned.slice(index, next < 0 ? undefined : next);
          const needed = own.reduce((sum, one) => sum + Math.ceil(one.height / 0.75) * 0.75, 0);
          if (breaks.has(index)) used = 0;
          if (part === 'whole' && needed <= ROOM) expect(used + needed).toBeLessThanOrEqual(ROOM);
          const grown = Math.ceil(height / 0.75) * 0.75;
          used = used + grown > ROOM ? grown : used + grown;
        });
      }),
    );
  });
});

describe('repeatedRows', () => {
  const chart: PagedRow = { height: 24, part: 'whole' };
  const print = { orientation: 'landscape', titleRows: [1, 1] } as const;

  it('repeats the headings of a table alone on its sheet, which staff may make longer', () => {
    expect(repeatedRows(rows(30, 40, 100), print)).toEqual([1, 1]);
  });

  it('repeats none over a chart below a table of one page', () => {
    expect(repeatedRows([...rows(30, 40, 400), chart], print)).toBeNull();
  });

  it('repeats them where the table goes on, over the chart too', () => {
    expect(repeatedRows([...rows(30, 40, 400, 60), chart], print)).toEqual([1, 1]);
  });

  it('takes no part above the headings for one below the table', () => {
    expect(repeatedRows([chart, ...rows(40, 400)], print)).toEqual([1, 1]);
  });

  it('repeats none where the sheet has none', () => {
    expect(repeatedRows(rows(30), LANDSCAPE)).toBeNull();
  });
});
