import type { LocalHostOptions } from '../../../src/local-excel/host/local-host';
import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

const SCORES = [
  ['ตัวชี้วัด', 'คะแนน'],
  ['หนึ่ง', 99.43],
  ['สอง', 84.77],
];
const TITLE = 'คะแนนรายตัวชี้วัด';
const DESCRIPTION = 'แผนภูมิแท่งแสดงคะแนนของ "ตัวชี้วัด" <สองตัว>';

/** A sheet with two charts, the second called `รายตัวชี้วัด`. */
async function withCharts(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const source = sheet.getRange('A1:B3');
    source.values = SCORES;
    sheet.charts.add(Excel.ChartType.pie, source);
    sheet.charts.add(Excel.ChartType.columnClustered, source).name = 'รายตัวชี้วัด';
    await context.sync();
    await act(sheet, context);
  });
}

function start(options: LocalHostOptions = {}) {
  return startLocalExcel(['คะแนน'], options);
}

describe('worksheet.shapes', () => {
  it('lists the charts by their names, as shapes of no kind of their own', async () => {
    start();
    await withCharts(async ({ shapes }, context) => {
      shapes.load('items/name,items/type');
      const count = shapes.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(shapes.items.map(({ name, type }) => [name, type])).toEqual([
        ['Chart 1', Excel.ShapeType.unsupported],
        ['รายตัวชี้วัด', Excel.ShapeType.unsupported],
      ]);
    });
  });

  it('keeps title and description of the chart that was found, and of no other', async () => {
    const host = start();
    await withCharts(async ({ shapes }, context) => {
      shapes.load('items/name');
      await context.sync();
      const shape = shapes.items.find(({ name }) => name === 'รายตัวชี้วัด');
      if (shape === undefined) throw new RangeError('no such shape');
      shape.altTextTitle = TITLE;
      shape.altTextDescription = DESCRIPTION;
      shape.load('altTextTitle,altTextDescription');
      await context.sync();
      expect([shape.altTextTitle, shape.altTextDescription]).toEqual([TITLE, DESCRIPTION]);
    });
    expect(sheetOf(host).charts.map((chart) => [chart.alternativeTitle, chart.alternativeText])).toEqual([
      ['', ''],
      [TITLE, DESCRIPTION],
    ]);
  });

  it('finds a chart by name, whatever its case', async () => {
    const host = start();
    await withCharts(async ({ shapes }, context) => {
      shapes.getItem('chart 1').altTextTitle = TITLE;
      await context.sync();
    });
    expect(sheetOf(host).charts[0]?.alternativeTitle).toBe(TITLE);
  });

  it('says ItemNotFound for a shape that is not there', async () => {
    start();
    const missing = withCharts(async ({ shapes }, context) => {
      shapes.getItem('ไม่มี').load('name');
      await context.sync();
    });
    expect((await failureOf(missing)).code).toBe('ItemNotFound');
  });

  it('takes no other value than a text', async () => {
    start();
    const wrong = withCharts(async ({ shapes }, context) => {
      Reflect.set(shapes.getItem('Chart 1'), 'altTextTitle', 7);
      await context.sync();
    });
    expect((await failureOf(wrong)).code).toBe('InvalidArgument');
  });

  it('refuses texts on a protected sheet', async () => {
    const host = start();
    const denied = withCharts(async ({ shapes }, context) => {
      sheetOf(host).protected = true;
      shapes.getItem('Chart 1').altTextTitle = TITLE;
      await context.sync();
    });
    expect((await failureOf(denied)).code).toBe('AccessDenied');
  });

  it('refuses what else a shape can do', async () => {
    start();
    const deleting = withCharts(async ({ shapes }, context) => {
      shapes.getItem('Chart 1').delete();
      await context.sync();
    });
    const { code, message } = await failureOf(deleting);
    expect([code, message]).toEqual(['NotImplemented', expect.stringContaining('Shape.delete')]);
  });

  it('is empty in an Excel that does not list charts there', async () => {
    start({ listsChartsAsShapes: false });
    await withCharts(async ({ shapes, charts }, context) => {
      shapes.load('items/name');
      charts.load('items/name');
      await context.sync();
      expect([shapes.items, charts.items.length]).toEqual([[], 2]);
    });
    const missing = withCharts(async ({ shapes }, context) => {
      shapes.getItem('Chart 1').load('name');
      await context.sync();
    });
    expect((await failureOf(missing)).code).toBe('ItemNotFound');
  });
});

describe('refusedMembers', () => {
  const describeFirst = () =>
    withCharts(async ({ shapes }, context) => {
      const shape = shapes.getItem('Chart 1');
      shape.altTextDescription = DESCRIPTION;
      shape.altTextTitle = TITLE;
      await context.sync();
    });

  it.each(['Worksheet.shapes', 'Shape.altTextTitle'])('refuses %s by name', async (member) => {
    start({ refusedMembers: [member] });
    const { code, message } = await failureOf(describeFirst());
    expect([code, message]).toEqual(['NotImplemented', expect.stringContaining(member)]);
  });

  it('refuses to read the member too, and nothing else', async () => {
    start({ refusedMembers: ['Shape.altTextTitle'] });
    const load = (member: string) =>
      withCharts(async ({ shapes }, context) => {
        shapes.load(`items/${member}`);
        await context.sync();
      });
    expect((await failureOf(load('altTextTitle'))).code).toBe('NotImplemented');
    await expect(load('altTextDescription')).resolves.toBeUndefined();
  });

  it('refuses a method that a collection would have', async () => {
    start({ refusedMembers: ['ChartCollection.add'] });
    expect((await failureOf(describeFirst())).message).toContain('ChartCollection.add');
  });
});
