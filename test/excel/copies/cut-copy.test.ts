import { HEADER_KEY } from '../../../src/domain/sheets/hidden-columns';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { refusalOf } from '../../support/apply-plan';
import { cut, partsOf, SCORES, TOOL, TYPED, USER, writeSheets } from '../../support/copies';
import { LIST, SUMMARY } from '../../support/keyed-list';
import { startLocalExcelOn } from '../../support/local-excel-session';
import { workbookState } from '../../support/sheet-state';

async function written() {
  const session = await startLocalExcelOn(SCORES);
  await writeSheets(session);
  return session;
}

const unfinished = async () => (await excelWorkbook.copyFacts([])).unfinished;

describe('cutCopy', () => {
  it('leaves the sheets of the parts and no others, very hidden ones neither', async () => {
    const { model, sheet } = await written();
    sheet(TOOL).visibility = 'VeryHidden';
    await cut(partsOf());
    expect(model.worksheets.map(({ name }) => name)).toEqual([SUMMARY, LIST]);
  });

  it('puts values in the place of formulas before what they read is gone', async () => {
    const { contents } = await written();
    await cut(partsOf());
    expect(contents(SUMMARY)).toEqual({ A1: 'ต่ำสุด', B1: 0, A2: 'คะแนน i1', B2: 84.5 });
  });

  it('empties and hides the rows and columns outside a part, and keeps what was typed inside', async () => {
    const { contents, sheet } = await written();
    await cut(partsOf({ columns: [0, 2] }));
    expect(contents(LIST)).toEqual({ A1: 'ข้อที่ต่ำ', A2: 'ข้อ', C2: 'สาเหตุ', A4: 'o13', C4: TYPED });
    expect([...sheet(LIST).hiddenRows]).toEqual([2, 4]);
    expect([...sheet(LIST).hiddenColumns].sort()).toEqual([1, 3, 4]);
  });

  it('leaves hidden columns that belong to a part as they are', async () => {
    const { contents, sheet } = await written();
    await cut(partsOf());
    expect(contents(LIST)).toMatchObject({ E2: HEADER_KEY, E4: 'o13' });
    expect([...sheet(LIST).hiddenColumns]).toEqual([3, 4]);
  });

  it('writes the texts of a part in the place of what stands there', async () => {
    const { contents } = await written();
    const texts = [
      { row: 3, column: 3, text: '=marks' },
      { row: 0, column: 0, text: '' },
    ];
    await cut(partsOf({ texts }));
    expect(contents(LIST)).toMatchObject({ D4: '=marks' });
    expect(contents(LIST)).not.toHaveProperty('A1');
  });

  it('takes names, settings, the journal and our marks out, but for the tag of a part that keeps it', async () => {
    const { model, sheet } = await written();
    expect(model.names).not.toEqual([]);
    expect(model.customXmlParts).not.toEqual([]);
    await cut(partsOf());
    expect([model.names, model.customXmlParts, [...model.settings.keys()]]).toEqual([[], [], []]);
    expect([...sheet(LIST).customProperties]).toEqual([['ita.sheet', 'lowQuestions|2568']]);
    expect([...sheet(SUMMARY).customProperties]).toEqual([]);
  });

  it('takes charts out of the sheet of a division, and leaves those of a report', async () => {
    const { sheet } = await written();
    await Excel.run(async (context) => {
      for (const name of [LIST, SUMMARY]) {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.charts.add('ColumnClustered', worksheet.getRange('A2:B3'));
      }
      await context.sync();
    });
    await cut(partsOf());
    expect([sheet(LIST).charts.length, sheet(SUMMARY).charts.length]).toEqual([0, 1]);
  });

  it('leaves settings and XML of others alone', async () => {
    const { model } = await written();
    model.settings.set('other.setting', 1);
    model.customXmlParts.push({ id: '{other}', xml: '<a xmlns="urn:other"/>' });
    await cut(partsOf());
    expect([...model.settings.keys()]).toEqual(['other.setting']);
    expect(model.customXmlParts.map(({ id }) => id)).toEqual(['{other}']);
  });

  it('brings a hidden sheet of a part into sight, since no other stays', async () => {
    const { sheet } = await written();
    sheet(SUMMARY).visibility = 'Hidden';
    sheet(LIST).visibility = 'Hidden';
    await cut(partsOf());
    expect([sheet(SUMMARY).visibility, sheet(LIST).visibility]).toEqual(['Visible', 'Visible']);
  });

  it('puts the cover before all other sheets', async () => {
    const { model, contents } = await written();
    await cut({ ...partsOf(), cover: ['งานของกองคลัง', '- อ่านก่อน'] });
    expect(model.worksheets.map(({ name }) => name)).toEqual(['อ่านก่อน', SUMMARY, LIST]);
    expect(contents('อ่านก่อน')).toEqual({ A1: 'งานของกองคลัง', A2: '- อ่านก่อน' });
  });

  it('notes what was begun when it is ended on the way, and completes it when made again', async () => {
    const whole = await written();
    await cut(partsOf());
    const wanted = workbookState(whole);
    const session = await written();
    const ended = new AbortController();
    const progress = ({ step }: { readonly step: string }) => {
      if (step === 'writing') ended.abort();
    };
    const failure = await refusalOf(cut(partsOf(), { progress, signal: ended.signal }));
    expect([failure.refusal.code, failure.written.map(({ sheet }) => sheet)]).toEqual([
      'cancelled',
      [SUMMARY],
    ]);
    expect(session.contents(USER)).toMatchObject({ B2: 84.5 });
    const begun = await unfinished();
    expect(begun).toEqual(partsOf());
    if (begun !== null) await cut(begun);
    expect(workbookState(session)).toEqual(wanted);
    expect(await unfinished()).toBeNull();
  });

  it.each([
    ['a protected sheet of a part', 'protectedSheet'],
    ['a workbook whose tabs are protected', 'protectedWorkbook'],
    ['a workbook open for reading only', 'readOnly'],
    ['a part whose sheet is gone', 'itemNotFound'],
  ])('refuses %s before anything is written', async (_, code) => {
    const session = await written();
    if (code === 'protectedSheet') session.sheet(LIST).protected = true;
    if (code === 'protectedWorkbook') session.model.protected = true;
    if (code === 'readOnly') session.model.readOnly = true;
    const copy = code === 'itemNotFound' ? partsOf({ sheet: 'หายไป' }) : partsOf();
    const before = workbookState(session);
    expect((await refusalOf(cut(copy))).refusal.code).toBe(code);
    expect(workbookState(session)).toEqual(before);
    expect(session.model.settings.has('ita.cut')).toBe(false);
  });
});
