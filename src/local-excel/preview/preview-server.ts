import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';

/** Folders and files the preview page is served from. */
export type PreviewFolders = {
  /** The production build of the pane. */
  readonly pane: string;
  /** The build of the preview page itself. */
  readonly preview: string;
  /** The workbook behind "open the sample". */
  readonly sample: string;
};

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
  '.gz': 'application/octet-stream',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function packageFolder(name: string): string {
  return dirname(createRequire(__filename).resolve(`${name}/package.json`));
}

function fileInside(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  const inside = file.startsWith(resolve(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The pane's own page, unchanged but for where office.js comes from and the container that a desktop Excel would inject. */
function panePage(folders: PreviewFolders): string {
  const page = readFileSync(join(folders.pane, 'taskpane.html'), 'utf8');
  const office = `src="${OFFICE_CDN}"`;
  if (!page.includes(office)) throw new Error('the built pane does not load office.js from its address');
  return page
    .replace(/(<head[^>]*>)/, '$1<script src="/container.js"></script>')
    .replace(office, 'src="/office/office.js"');
}

function findFile(path: string, folders: PreviewFolders): string | null {
  if (path === '/') return fileInside(folders.preview, 'preview.html');
  if (path === '/sample.xlsx') return folders.sample;
  if (path === '/excelize.wasm.gz') return fileInside(packageFolder('excelize-wasm'), 'excelize.wasm.gz');
  if (path.startsWith('/office/')) {
    return fileInside(join(packageFolder('@microsoft/office-js'), 'dist'), path.slice('/office/'.length));
  }
  return fileInside(folders.preview, path) ?? fileInside(folders.pane, path);
}

function answer(request: IncomingMessage, response: ServerResponse, folders: PreviewFolders): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (path === '/taskpane.html') {
    response.writeHead(200, { 'content-type': CONTENT_TYPES['.html'] });
    response.end(panePage(folders));
    return;
  }
  const file = findFile(path, folders);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('not found');
    return;
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
  });
  createReadStream(file).pipe(response);
}

/** Serves the preview page on this computer only. Port 0 takes any free one; the promise gives the address to open. */
export async function servePreview(
  folders: PreviewFolders,
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    answer(request, response, folders);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  return { server, url: `http://localhost:${address.port}/` };
}
