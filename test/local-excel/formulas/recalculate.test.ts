import fc from 'fast-check';
import { recalculate } from '../../../src/local-excel/formulas/recalculate';
import { asOpened, cellAt, fillSheet, valuesOf, workbookOf } from './workbook-of';

/** The formulas that a report says were left alone, by sheet and address. */
function left(report: Awaited<ReturnType<typeof recalculate>>): string[] {
  return report.notCalculated.map(({ sheet, address }) => `${sheet}!${address}`);
}

/** What Node waits for before it ends, of the kinds that a formula engine might leave running. */
function wakeful(): string[] {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => /^(?:Timeout|Immediate|MessagePort|Worker)$/.test(kind));
}

describe('recalculate', () => {
  it('reads other sheets by their quoted Thai names, and defined names', async () => {
    const model = workbookOf(
      {
        "ผล 'ปี' 2568": { A1: 90, A2: 80.5 },
        ITA_ตั้งค่า: { B1: 85 },
        สรุป: { A1: "=AVERAGE('ผล ''ปี'' 2568'!A1:A2)", A2: '=ITA_PASS-A1', A3: '=เกณฑ์+1' },
      },
      { ITA_PASS: "='ITA_ตั้งค่า'!$B$1", เกณฑ์: '=85' },
    );
    const report = await recalculate(model);
    expect(valuesOf(model, 'สรุป', ['A1', 'A2', 'A3'])).toEqual([85.25, -0.25, 86]);
    expect([report.calculated, report.notCalculated]).toEqual([3, []]);
  });

  it('writes into formula cells alone, errors with their mark', async () => {
    const model = workbookOf({ คะแนน: { A1: 5, A2: '8', A3: '=A1/0', A4: '=A1*2' } });
    await recalculate(model);
    expect(cellAt(model, 'คะแนน', 'A3')).toMatchObject({ value: '#DIV/0!', error: true, formula: '=A1/0' });
    expect(cellAt(model, 'คะแนน', 'A4')).toMatchObject({ value: 10, error: false });
    expect(valuesOf(model, 'คะแนน', ['A1', 'A2'])).toEqual([5, '8']);
  });

  it('clears an error that is no more', async () => {
    const model = workbookOf({ คะแนน: { A1: 0, A2: '=10/A1' } });
    await recalculate(model);
    fillSheet(model, 'คะแนน', { A1: 4 });
    await recalculate(model);
    expect(cellAt(model, 'คะแนน', 'A2')).toMatchObject({ value: 2.5, error: false });
  });

  it('sees an error that stands in a cell as a constant', async () => {
    const model = workbookOf({ คะแนน: { A1: '#N/A', A2: '=A1+1', A3: '=IFERROR(A1,0)' } });
    cellAt(model, 'คะแนน', 'A1').error = true;
    await recalculate(model);
    expect(valuesOf(model, 'คะแนน', ['A2', 'A3'])).toEqual(['#N/A', 0]);
  });

  it('needs no engine for a workbook without formulas', async () => {
    const report = await recalculate(workbookOf({ คะแนน: { A1: 5, A2: '- จัดทำแผน' } }));
    expect([report.calculated, report.notCalculated]).toEqual([0, []]);
  });

  it('leaves out a formula that the engine cannot read or calculate, and calculates the others', async () => {
    const model = workbookOf({
      คะแนน: { A1: 5, B1: '=LET(x,1,LET(x,2,x))', B2: '=LOOKUP(A1:A2,A1:A2,1)', B3: '=A1+1' },
    });
    const report = await recalculate(model);
    expect(left(report)).toEqual(['คะแนน!B1', 'คะแนน!B2']);
    expect(valuesOf(model, 'คะแนน', ['B1', 'B2', 'B3'])).toEqual([null, null, 6]);
  });

  it('leaves out what reads a formula that was left out, even behind IFERROR', async () => {
    const model = workbookOf({
      คะแนน: { A1: '=MEDIAN(1,2)', A2: '=IFERROR(A1,0)', A3: '=SUM(A1:A2)', A4: '=1+1' },
    });
    const report = await recalculate(model);
    expect(left(report)).toEqual(['คะแนน!A1', 'คะแนน!A2', 'คะแนน!A3']);
    expect(valuesOf(model, 'คะแนน', ['A2', 'A4'])).toEqual([null, 2]);
  });

  it('relies on a result that Excel left in the file while nothing it reads has changed', async () => {
    const model = workbookOf({ คะแนน: { A1: 80, A2: 90, A3: '=MEDIAN(A1:A2)' } });
    cellAt(model, 'คะแนน', 'A3').value = 85;
    asOpened(model);
    fillSheet(model, 'สรุป', { A1: "='คะแนน'!A3+1" });
    expect(left(await recalculate(model))).toEqual(['คะแนน!A3']);
    expect(valuesOf(model, 'สรุป', ['A1'])).toEqual([86]);
  });

  it('no longer relies on it when its sheet has changed', async () => {
    const model = workbookOf({
      คะแนน: { A1: 80, A2: 90, A3: '=MEDIAN(A1:A2)' },
      สรุป: { A1: "='คะแนน'!A3+1" },
    });
    cellAt(model, 'คะแนน', 'A3').value = 85;
    cellAt(model, 'สรุป', 'A1').value = 86;
    asOpened(model);
    model.worksheets[0]?.changes.cells.add(0);
    expect(left(await recalculate(model))).toEqual(['คะแนน!A3', 'สรุป!A1']);
    expect(valuesOf(model, 'สรุป', ['A1'])).toEqual([86]);
  });

  it('leaves out a formula with more than one result', async () => {
    const model = workbookOf({ คะแนน: { A1: 1, A2: 2, B1: '=A1:A2*2', B2: '=SUM(A1:A2*2)' } });
    expect(left(await recalculate(model))).toEqual(['คะแนน!B1']);
    expect(valuesOf(model, 'คะแนน', ['B2'])).toEqual([6]);
  });

  it('leaves out a circle and what reads it', async () => {
    const model = workbookOf({
      คะแนน: { A1: '=A2+1', A2: '=A1+1', A3: '=A1*2', A4: '=SUM(A4:A5)', A6: '=1+1' },
    });
    expect(left(await recalculate(model))).toEqual(['คะแนน!A1', 'คะแนน!A2', 'คะแนน!A3', 'คะแนน!A4']);
    expect(valuesOf(model, 'คะแนน', ['A6'])).toEqual([2]);
  });

  it('stops when its time is over and keeps what the cells held', async () => {
    const model = workbookOf({ คะแนน: { A1: 5, A2: '=A1+1' } });
    cellAt(model, 'คะแนน', 'A2').value = 99;
    expect(left(await recalculate(model, 0))).toEqual(['คะแนน!A2']);
    expect(valuesOf(model, 'คะแนน', ['A2'])).toEqual([99]);
  });

  it('counts the formulas of a range that reaches beyond the last cell', async () => {
    const model = workbookOf({
      คะแนน: { A1: 5, B1: '=COUNTBLANK(A1:A200)', B2: "=AVERAGE('ว่าง'!C1:C9)", B3: "='ว่าง'!Z99" },
      ว่าง: {},
    });
    await recalculate(model);
    expect(valuesOf(model, 'คะแนน', ['B1', 'B2', 'B3'])).toEqual([199, '#DIV/0!', 0]);
  });

  it('follows a workbook that grows, a sheet that is renamed and a name that moves', async () => {
    const model = workbookOf({ คะแนน: { A1: 1, A2: '=A1+เกณฑ์' } }, { เกณฑ์: "='คะแนน'!$A$1" });
    await recalculate(model);
    fillSheet(model, 'ใหม่', { A1: 10, A2: "='คะแนน'!A2*2" });
    await recalculate(model);
    expect(valuesOf(model, 'ใหม่', ['A2'])).toEqual([4]);
    for (const worksheet of model.worksheets) if (worksheet.name === 'คะแนน') worksheet.name = 'คะแนน 2568';
    for (const name of model.names) name.formula = "='ใหม่'!$A$1";
    fillSheet(model, 'ใหม่', { A2: "='คะแนน 2568'!A2*2" });
    await recalculate(model);
    expect(valuesOf(model, 'คะแนน 2568', ['A2'])).toEqual([11]);
    expect(valuesOf(model, 'ใหม่', ['A2'])).toEqual([22]);
  });

  it('keeps workbooks apart that are calculated at the same time', async () => {
    const models = [1, 2, 3].map((count) =>
      workbookOf({ คะแนน: { A1: count, A2: '=A1*เท่า' } }, { เท่า: `=${count * 10}` }),
    );
    await Promise.all(models.map((model) => recalculate(model)));
    expect(models.map((model) => cellAt(model, 'คะแนน', 'A2').value)).toEqual([10, 40, 90]);
  });

  it('leaves nothing behind that would keep the process alive', async () => {
    const before = wakeful();
    await recalculate(workbookOf({ คะแนน: { A1: 5, A2: '=A1+1' } }));
    expect(wakeful()).toEqual(before);
  });

  it('gives each formula a value or a place in the report, whatever it says', async () => {
    const atom = fc.constantFrom(
      'A1',
      'A2:A4',
      "'ก'!$A$1",
      '"x"',
      '""',
      '1',
      '0',
      '2.50',
      'TRUE',
      '{1,2}',
      '#N/A',
      'ชื่อ',
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 3 },
        atom,
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '/', '^', '&', '=', '<='), tie('formula'))
          .map((parts) => parts.join('')),
        fc
          .tuple(
            fc.constantFrom('IF', 'INDEX', 'LOOKUP', 'ROUND', 'SUMPRODUCT', 'TEXT', 'LET', 'OFFSET'),
            fc.array(tie('formula'), { maxLength: 3 }),
          )
          .map(([name, args]) => `${name}(${args.join(',')})`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(formula, { minLength: 1, maxLength: 30 }), async (formulas) => {
        const cells = Object.fromEntries(formulas.map((text, index) => [`C${index + 1}`, `=${text}`]));
        const model = workbookOf({ ก: { A1: 1, A2: 'ก', A3: true, ...cells } }, { ชื่อ: "='ก'!$A$1" });
        const report = await recalculate(model);
        const empty = formulas.filter((_, index) => cellAt(model, 'ก', `C${index + 1}`).value === null);
        expect(report.calculated + report.notCalculated.length).toBe(formulas.length);
        expect(empty).toHaveLength(report.notCalculated.length);
      }),
      { numRuns: 25 },
    );
  });
});
