import { loadExcelize } from '../../../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../../../src/local-excel/workbook/save-workbook';
import type { ChartModel, WorkbookModel } from '../../../../src/local-excel/workbook/workbook-model';
import { engineWorkbook, partOf, withParts } from '../engine-workbook';
import { sheetOf } from '../model-cells';

const SHEET = 'คะแนน ITA';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
/** What somebody has drawn beside the chart, and described. */
const ARROW =
  '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="ลูกศร" title="ชื่อลูกศร" descr="ลูกศรชี้ &quot;คะแนน&quot; &amp; เกณฑ์"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>';
const TEXTS = { alternativeTitle: 'คะแนน <ปีนี้>', alternativeText: 'แผนภูมิแท่งแสดง "คะแนน"\nอ่านจากตาราง' };

/** A file with a chart that has a description, and a drawn shape with both texts. */
async function fileWithShape(): Promise<Uint8Array> {
  const file = engineWorkbook(await loadExcelize());
  const drawing = partOf(file, DRAWING).replace('</xdr:wsDr>', `${ARROW}</xdr:wsDr>`);
  return withParts(file, { [DRAWING]: drawing });
}

async function open(file: Uint8Array): Promise<WorkbookModel> {
  return openWorkbook(file, await loadExcelize());
}

async function save(model: WorkbookModel): Promise<Uint8Array> {
  return saveWorkbook(model, await loadExcelize());
}

function changeChart(model: WorkbookModel, changes: Partial<ChartModel>): void {
  const sheet = sheetOf(model, SHEET);
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, ...changes }));
  sheet.changes.charts = true;
}

/** Titles and descriptions of the charts in the file. */
async function textsIn(file: Uint8Array) {
  const { charts } = sheetOf(await open(file), SHEET);
  return charts.map(({ alternativeTitle, alternativeText }) => ({ alternativeTitle, alternativeText }));
}

/** The drawing without the properties of its chart. */
function drawingAround(file: Uint8Array): string {
  return partOf(file, DRAWING).replace(/<xdr:nvGraphicFramePr>.*?<\/xdr:nvGraphicFramePr>/s, '');
}

describe('writeCharts', () => {
  it('gives a chart of the file other words and leaves all else of it as it was', async () => {
    const file = await fileWithShape();
    const model = await open(file);
    changeChart(model, TEXTS);
    const described = await save(model);
    expect(await textsIn(described)).toEqual([TEXTS]);
    expect(partOf(described, CHART)).toBe(partOf(file, CHART));
    expect(drawingAround(described)).toBe(drawingAround(file));
    expect(partOf(described, DRAWING)).toContain(ARROW);
  });

  it('takes the words away with their attributes', async () => {
    const model = await open(await fileWithShape());
    changeChart(model, { alternativeText: '' });
    const file = await save(model);
    expect(await textsIn(file)).toEqual([{ alternativeTitle: '', alternativeText: '' }]);
    expect(partOf(file, DRAWING).match(/descr=/g)).toHaveLength(1);
  });

  it('keeps the words of a chart that is written anew', async () => {
    const model = await open(await fileWithShape());
    changeChart(model, TEXTS);
    const changed = await open(await save(model));
    changeChart(changed, { title: 'ชื่อใหม่', titleVisible: true });
    const file = await save(changed);
    expect(await textsIn(file)).toEqual([TEXTS]);
    expect(partOf(file, DRAWING)).toContain(ARROW);
  });

  it('changes no byte of the drawing when the sheet changes elsewhere', async () => {
    const file = await fileWithShape();
    const model = await open(file);
    const sheet = sheetOf(model, SHEET);
    sheet.tabColor = '#1F4E79';
    sheet.changes.tabColor = true;
    sheet.changes.charts = true;
    expect(partOf(await save(model), DRAWING)).toBe(partOf(file, DRAWING));
  });
});
