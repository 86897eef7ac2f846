import type { SheetSpec } from '../../src/domain/sheets/sheet-spec';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { create, planOf, specOf, text, update } from '../support/sheet-plan';

const NAME = 'ITA_สรุปผล_2568';
const CELLS = Array.from({ length: 12 }, (_, row) => [text(`แถว ${row}`)]);

const PRINTED: SheetSpec = {
  ...specOf({ name: NAME, cells: CELLS, frozenRows: 6 }),
  print: {
    orientation: 'landscape',
    titleRows: [4, 5],
    footer: { left: 'อบต.ทุ่งตัวอย่าง', center: 'สรุปผล', right: '&P/&N' },
  },
};

function withBreaks(spec: SheetSpec, before: readonly number[]): SheetSpec {
  return {
    ...spec,
    rows: spec.rows.map((row, index) => ({ ...row, pageBreakBefore: before.includes(index) })),
  };
}

async function start(spec: SheetSpec) {
  const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
  const { unfinished } = await apply(planOf(create(spec)));
  expect(unfinished).toEqual([]);
  return session;
}

describe('setUpPage', () => {
  it('prints on A4, one page wide, with headings and footer on every page', async () => {
    const session = await start(PRINTED);
    expect(session.sheet(NAME).pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: '$5:$6',
      margins: { left: 32, right: 32, top: 36, bottom: 36 },
      headerFooter: { leftFooter: 'อบต.ทุ่งตัวอย่าง', centerFooter: 'สรุปผล', rightFooter: '&P/&N' },
    });
  });

  it('breaks pages where the rows say and nowhere else when it runs again', async () => {
    const session = await start(withBreaks(PRINTED, [0, 6, 9]));
    expect(session.sheet(NAME).pageLayout.rowBreaks).toEqual([6, 9]);
    await apply(planOf(update(withBreaks(PRINTED, [8]))));
    expect(session.sheet(NAME).pageLayout.rowBreaks).toEqual([8]);
  });

  it('prints on one page what belongs on one', async () => {
    const brief = { ...PRINTED, print: { ...PRINTED.print, onePage: true } };
    expect((await start(brief)).sheet(NAME).pageLayout.zoom).toEqual({
      horizontalFitToPages: 1,
      verticalFitToPages: 1,
    });
  });

  it('prints the columns that the spec says, and all where it says none', async () => {
    const wide = { ...PRINTED, print: { ...PRINTED.print, columns: 1 } };
    expect((await start(wide)).sheet(NAME).pageLayout.printArea).toBe('$A:$A');
    expect((await start(PRINTED)).sheet(NAME).pageLayout.printArea).toBeNull();
  });

  it('leaves out rows below the printed ones', async () => {
    const memo = { ...PRINTED, print: { ...PRINTED.print, columns: 1, rows: 4 } };
    expect((await start(memo)).sheet(NAME).pageLayout.printArea).toBe('$A$1:$A$4');
  });

  it('turns a sheet upright that lay on its side before', async () => {
    const session = await start(PRINTED);
    await apply(planOf(update(specOf({ name: NAME, cells: CELLS }))));
    expect(session.sheet(NAME).pageLayout.orientation).toBe('Portrait');
  });
});

describe('freezeHeadings', () => {
  it('keeps the heading rows in sight, or none', async () => {
    const session = await start(PRINTED);
    expect(session.sheet(NAME).freeze).toEqual({ rows: 6, columns: 0 });
    await apply(planOf(update({ ...PRINTED, frozenRows: 0 })));
    expect(session.sheet(NAME).freeze).toBeNull();
  });
});
