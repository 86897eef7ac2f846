import { ExcelFailure } from '../../src/excel/excel-failure';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { startLocalExcelOn } from '../support/local-excel-session';

function manySheets(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`แผ่น ${index}`, [['i1', index]]]));
}

describe('readGrids', () => {
  it('reads values and number formats from where the table begins', async () => {
    const session = await startLocalExcelOn({
      'คะแนน ITA 68': [[], [null, 'ข้อ', 'คะแนน'], [null, 'i1', 99.5], [null, 'i2', '=C3-1']],
    });
    session.model.styles.push({ ...session.style('คะแนน ITA 68', 0, 0), numberFormat: '0.00' });
    const score = session.cell('คะแนน ITA 68', 2, 2);
    if (score !== null) score.style = 1;

    const { scan, existing, syncs } = await excelWorkbook.scan();
    expect(scan).toEqual({
      grids: [
        {
          sheet: 'คะแนน ITA 68',
          visible: true,
          top: 1,
          left: 1,
          values: [
            ['ข้อ', 'คะแนน'],
            ['i1', 99.5],
            ['i2', 98.5],
          ],
          numberFormats: [
            ['General', 'General'],
            ['General', '0.00'],
            ['General', 'General'],
          ],
        },
      ],
      unread: [],
    });
    expect(existing).toEqual([]);
    expect(syncs).toBe(session.host.counters.syncs);
  });

  it.each([1, 40])('needs three syncs for a workbook of %d sheets', async (count) => {
    const { host } = await startLocalExcelOn(manySheets(count));
    const { scan } = await excelWorkbook.scan();
    expect(scan.grids).toHaveLength(count);
    expect(host.counters.syncs).toBe(3);
  });

  it('tells which rows and columns of what a sheet holds are hidden, in the same three syncs', async () => {
    const session = await startLocalExcelOn({
      คะแนน: [[], [null, 'ข้อ', 'คะแนน'], [null, 'i1', 99.5], [null, 'i2', 98]],
      มาตรการ: [['ก']],
    });
    session.sheet('คะแนน').hiddenRows.add(2);
    session.sheet('คะแนน').hiddenColumns.add(2);
    session.sheet('มาตรการ').hiddenRows.add(7);
    const { scan } = await excelWorkbook.scan();
    expect(scan.grids.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
      [[2], [2]],
      [undefined, undefined],
    ]);
    expect(session.host.counters.syncs).toBe(3);
  });

  it('reads a hidden sheet, says that it is hidden and leaves the one in front where it is', async () => {
    const session = await startLocalExcelOn({ หน้าแรก: [['ก']], ซ่อน: [['i1', 85]] });
    session.sheet('ซ่อน').visibility = 'VeryHidden';
    const before = session.snapshot('ซ่อน');
    const { scan } = await excelWorkbook.scan();
    expect(scan.grids.map(({ sheet, visible }) => [sheet, visible])).toEqual([
      ['หน้าแรก', true],
      ['ซ่อน', false],
    ]);
    expect(session.model.activeWorksheetId).toBe(session.sheet('หน้าแรก').id);
    expect(session.sheet('ซ่อน')).toEqual(before);
  });

  it('gives an empty sheet as a grid without rows', async () => {
    await startLocalExcelOn({ ว่าง: [] });
    const { scan, sheetNames } = await excelWorkbook.scan();
    expect(scan.grids.map(({ sheet, values }) => [sheet, values])).toEqual([['ว่าง', []]]);
    expect(sheetNames).toEqual(['ว่าง']);
  });

  it('knows a generated sheet by its property alone, whatever it is called now', async () => {
    const session = await startLocalExcelOn({ 'สรุป (เก่า)': [['รวม', '=1+1']], ITA_สรุปผล_2568: [['ของเรา']] });
    session.sheet('สรุป (เก่า)').customProperties.set('ita.sheet', 'summary|2568');
    const { scan, existing } = await excelWorkbook.scan();
    expect(scan.grids.map(({ sheet }) => sheet)).toEqual(['ITA_สรุปผล_2568']);
    expect(existing).toEqual([
      {
        key: 'summary',
        edition: '2568',
        name: 'สรุป (เก่า)',
        top: 0,
        left: 0,
        values: [['รวม', 2]],
        formulas: [['รวม', '=1+1']],
        texts: [['รวม', '2']],
      },
    ]);
  });

  it('leaves a sheet of a newer add-in alone: neither a grid nor one of ours', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1']], ใหม่: [['?']] });
    session.sheet('ใหม่').customProperties.set('ita.sheet', 'signatures|2570');
    const { scan, existing, sheetNames } = await excelWorkbook.scan();
    expect(scan.grids.map(({ sheet }) => sheet)).toEqual(['คะแนน']);
    expect(existing).toEqual([]);
    expect(sheetNames).toEqual(['คะแนน', 'ใหม่']);
  });

  it('reads 200,000 cells and leaves one more unread', async () => {
    const session = await startLocalExcelOn({ ใหญ่พอดี: [['ก']], ใหญ่ไป: [['ก']] });
    const { host } = session;
    await host.userEdit('ใหญ่พอดี', 'J20000', 1);
    await host.userEdit('ใหญ่ไป', 'A200001', 1);
    const { scan } = await excelWorkbook.scan();
    expect(scan.grids.map(({ sheet }) => sheet)).toEqual(['ใหญ่พอดี']);
    expect(scan.unread).toEqual([{ sheet: 'ใหญ่ไป', reason: 'tooLarge', cells: 200_001 }]);
    expect(host.counters.syncs).toBe(3);
  });

  it('refuses to go on when one of our own sheets cannot be read, since rewriting it could lose what was typed', async () => {
    const session = await startLocalExcelOn({ สรุป: [['ก']] });
    session.sheet('สรุป').customProperties.set('ita.sheet', 'summary|2568');
    await session.host.userEdit('สรุป', 'A200001', 1);
    const failure = await excelWorkbook.scan().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExcelFailure);
    expect(failure).toMatchObject({ refusal: { code: 'unreadableSheet', sheet: 'สรุป' } });
  });

  it('takes a fingerprint that a typed cell changes and reading again does not', async () => {
    const { host } = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    const first = await excelWorkbook.scan();
    const second = await excelWorkbook.scan();
    await host.userEdit('คะแนน', 'B1', 84.99);
    const third = await excelWorkbook.scan();
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(third.fingerprint).not.toBe(first.fingerprint);
  });
});
