import './container-window';
import { WorkbookRefusal } from '../workbook/workbook-refusal';
import type { WorksheetModel } from '../workbook/workbook-model';
import { drawSheet, showSelection } from './grid-view';
import { openDesk, type WorkbookDesk } from './workbook-desk';

const SAMPLE = { url: 'sample.xlsx', name: 'tambon-2568.xlsx' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function element<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

const pane = element('pane', HTMLIFrameElement);
const grid = element('grid', HTMLDivElement);
const tabs = element('sheet-tabs', HTMLDivElement);
const status = element('status', HTMLSpanElement);
const download = element('download', HTMLButtonElement);

let desk: WorkbookDesk | null = null;
let drawing = false;

function tell(message: string): void {
  status.textContent = message;
}

function drawTabs(open: WorkbookDesk, shown: WorksheetModel): void {
  const visible = open.host.model.worksheets.filter(({ visibility }) => visibility === 'Visible');
  tabs.replaceChildren(
    ...visible.map(({ id, name }) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.role = 'tab';
      tab.textContent = name;
      tab.ariaSelected = String(id === shown.id);
      tab.addEventListener('click', () => void open.host.userSelect(name, 'A1').then(draw));
      return tab;
    }),
  );
}

function draw(): void {
  if (desk === null || drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    if (desk !== null) drawNow(desk);
  });
}

function drawNow(open: WorkbookDesk): void {
  const { model } = open.host;
  const shown = model.worksheets.find(({ id }) => id === model.activeWorksheetId) ?? model.worksheets[0];
  if (shown === undefined) return;
  drawTabs(open, shown);
  const table = drawSheet(model, shown, {
    select: (sheet, address) => void open.host.userSelect(sheet, address).then(draw),
    edit: (sheet, address, text) => void open.host.userEdit(sheet, address, [[text]]).then(draw),
  });
  const scroll = { top: grid.scrollTop, left: grid.scrollLeft };
  grid.replaceChildren(table);
  grid.scrollTo(scroll);
  if (model.selection?.worksheetId === shown.id) showSelection(table, model.selection.block);
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  tell(`กำลังเปิด ${name}`);
  try {
    desk = await openDesk(name, bytes, draw);
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    tell(error.th);
    return;
  }
  window.itaPreviewBridge = desk.bridge;
  window.itaPreviewHost = desk.host;
  download.disabled = false;
  draw();
  // A new frame each time: office.js keeps the session of the workbook that it started with.
  sessionStorage.clear();
  pane.hidden = false;
  pane.src = `taskpane.html?opened=${Date.now()}`;
  tell(`เปิด ${name} แล้ว`);
}

async function save(open: WorkbookDesk): Promise<void> {
  const bytes = await open.save();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = open.name.replace(/\.xlsx$/i, '-ITA.xlsx');
  link.click();
  URL.revokeObjectURL(link.href);
  tell(`บันทึกเป็น ${link.download} แล้ว`);
}

element('open-file', HTMLInputElement).addEventListener('change', (event) => {
  const [file] = event.target instanceof HTMLInputElement ? [...(event.target.files ?? [])] : [];
  if (file !== undefined) void file.arrayBuffer().then((buffer) => open(file.name, new Uint8Array(buffer)));
});
element('open-sample', HTMLButtonElement).addEventListener('click', () => {
  void fetch(SAMPLE.url)
    .then((response) => response.arrayBuffer())
    .then((buffer) => open(SAMPLE.name, new Uint8Array(buffer)));
});
download.addEventListener('click', () => {
  if (desk !== null) void save(desk);
});
