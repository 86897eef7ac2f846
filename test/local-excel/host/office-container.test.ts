/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalHost } from '../../../src/local-excel/host/local-host';
import { installOfficeContainer } from '../../../src/local-excel/host/office-container';
import { addWorksheet, createWorkbook } from '../../../src/local-excel/workbook/create-workbook';
import { internStyle } from '../../../src/local-excel/workbook/style-registry';

const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const BASE = 'https://localhost/office/';

function run(file: string): void {
  window.eval(`${readFileSync(join(DIST, file), 'utf8')}\n//# sourceURL=${file}`);
}

/** Serves the scripts that office.js asks for from the package, without a network. */
function serveScripts(): void {
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) continue;
      const file = node.src.slice(BASE.length);
      if (existsSync(join(DIST, file))) run(file);
      node.dispatchEvent(new Event(existsSync(join(DIST, file)) ? 'load' : 'error'));
    }
  }).observe(document, { childList: true, subtree: true });
}

async function bootOffice(): Promise<{ host: Office.HostType; platform: Office.PlatformType }> {
  const tag = document.createElement('script');
  tag.src = `${BASE}office.js`;
  document.head.appendChild(tag);
  serveScripts();
  run('office.js');
  return Office.onReady();
}

describe('installOfficeContainer', () => {
  it('lets the unmodified office.js start up in Thai and reach the workbook', async () => {
    Object.defineProperty(globalThis, 'crypto', { value: { randomUUID: () => 'A' }, configurable: true });
    const services = {
      addWorksheet,
      internStyle,
      recalculate: () => Promise.resolve(),
      formatCellText: String,
    };
    const host = createLocalHost(createWorkbook(['คะแนน']), services);
    installOfficeContainer(window, host.bridge);

    const info = await bootOffice();
    expect(info.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('th-TH');
    expect(Office.context.diagnostics.version).toBe('16.0.0.0');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    expect(Office.context.requirements.isSetSupported('DialogApi', '1.1')).toBe(false);

    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('คะแนน');
  });
});
