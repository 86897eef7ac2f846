import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePreview } from '../../../src/local-excel/preview/preview-server';

const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe('servePreview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  let server: Server;
  let url = '';

  beforeAll(async () => {
    writeFileSync(join(folder, 'taskpane.html'), `<html><head lang="th">${OFFICE}</head></html>`);
    writeFileSync(join(folder, 'preview.html'), 'หน้าทดลอง');
    writeFileSync(join(folder, 'sample.xlsx'), 'PK');
    const folders = { pane: folder, preview: folder, sample: join(folder, 'sample.xlsx') };
    ({ server, url } = await servePreview(folders, 0));
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  const textOf = async (path: string) => (await fetch(new URL(path, url))).text();
  const statusOf = async (path: string) => (await fetch(new URL(path, url))).status;

  it('opens with the preview page', async () => {
    expect(await textOf('/')).toBe('หน้าทดลอง');
  });

  it('gives the pane office.js of the package and the container, and changes nothing else', async () => {
    expect(await textOf('/taskpane.html')).toBe(
      '<html><head lang="th"><script src="/container.js"></script><script src="/office/office.js"></script></head></html>',
    );
  });

  it('serves the real office.js and the file engine', async () => {
    expect(await textOf('/office/office.js')).toContain('Office');
    expect(await statusOf('/excelize.wasm.gz')).toBe(200);
  });

  it('never leaves its folders', async () => {
    expect(await statusOf('/..%2f..%2fetc%2fpasswd')).toBe(404);
    expect(await statusOf('/office/..%2fpackage.json')).toBe(404);
    expect(await statusOf('/sample.xlsx')).toBe(200);
  });
});
