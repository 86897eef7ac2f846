import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { MINIMUM_EXCEL_API } from '../../src/excel/features';

const SOURCE = readFileSync(resolve(__dirname, '../../src/taskpane/boot.js'), 'utf8');
const CHROMIUM =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0';
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko';
const EDGE_HTML =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0.3282.140 Safari/537.36 Edge/17.17134';

type HostInfo = { readonly host: string | null };
type Host = {
  readonly onReady: (callback: (info: HostInfo) => void) => void;
  readonly context: {
    readonly requirements?: { readonly isSetSupported: (name: string, version: string) => boolean };
  };
};

/** What office.js offers the boot script, answering at once with this host; a host of `'never'` does not answer. */
function officeScript(host: string | null, excelApi = MINIMUM_EXCEL_API): Host {
  const supports = (name: string, version: string) =>
    name === 'ExcelApi' && Number(version.slice(2)) <= Number(excelApi.slice(2));
  return {
    onReady: (callback) => {
      if (host !== 'never') callback({ host });
    },
    context: host === null ? {} : { requirements: { isSetSupported: supports } },
  };
}

/** Runs the script on a page of its own, as far as the end of parsing. */
function boot(userAgent: string, office: Host | undefined) {
  const page = document.implementation.createHTMLDocument('pane');
  page.body.innerHTML = '<div id="container"><p class="boot">…</p></div>';
  const timers: { readonly after: number; readonly run: () => void }[] = [];
  let onError: () => void = () => undefined;
  const view: Record<string, unknown> = {
    navigator: { userAgent },
    Office: office,
    setTimeout: (run: () => void, after: number) => timers.push({ run, after }),
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'error') onError = listener;
    },
  };
  let announced = 0;
  page.addEventListener('paneready', () => {
    announced += 1;
  });
  runInNewContext(SOURCE, { window: view, document: page });
  page.dispatchEvent(new Event('DOMContentLoaded'));
  return {
    page,
    view,
    timers,
    fail: () => {
      onError();
    },
    announced: () => announced,
    reason: () => page.querySelector('[role=alert]')?.getAttribute('data-reason') ?? null,
  };
}

describe('boot', () => {
  it('opens the pane in an Excel that has all it needs', () => {
    const { page, reason, announced } = boot(CHROMIUM, officeScript('Excel'));
    expect(page.documentElement.getAttribute('data-pane')).toBe('ready');
    expect(announced()).toBe(1);
    expect(reason()).toBeNull();
  });

  it.each([
    ['Trident, the browser of volume-licensed Excel 2016 and 2019', TRIDENT],
    ['EdgeHTML, the Edge before Chromium', EDGE_HTML],
  ])('turns away %s', (_, userAgent) => {
    const { page, reason, announced } = boot(userAgent, officeScript('Excel'));
    expect(reason()).toBe('oldBrowser');
    expect(page.body.textContent).toContain('ใช้ Excel 2021 ขึ้นไป');
    expect(announced()).toBe(0);
  });

  it('turns away an Excel one requirement set too old', () => {
    const { page, reason } = boot(CHROMIUM, officeScript('Excel', '1.11'));
    expect(reason()).toBe('oldExcel');
    expect(page.body.textContent).toContain(`ExcelApi ${MINIMUM_EXCEL_API}`);
  });

  it('says whom to ask when office.js is blocked', () => {
    const { page, reason } = boot(CHROMIUM, undefined);
    expect(reason()).toBe('blocked');
    expect(page.body.textContent).toContain('ให้ผู้ดูแลระบบอนุญาต appsforoffice.microsoft.com');
    expect(page.querySelector('button')?.textContent).toContain('ลองอีกครั้ง');
  });

  it.each([null, 'Word'])('says where to open it when the host is %s', (host) => {
    expect(boot(CHROMIUM, officeScript(host)).reason()).toBe('outside');
  });

  it('waits eight seconds for Excel, no less', () => {
    const { timers, reason } = boot(CHROMIUM, officeScript('never'));
    expect(reason()).toBeNull();
    expect(timers.map(({ after }) => after)).toEqual([8000]);
    timers[0]?.run();
    expect(reason()).toBe('silent');
  });

  it('says nothing after eight seconds in a pane that is open', () => {
    const { timers, reason } = boot(CHROMIUM, officeScript('Excel'));
    timers[0]?.run();
    expect(reason()).toBeNull();
  });

  it('speaks while a slow proxy still holds office.js back, and opens the pane when it comes after all', () => {
    const slow = boot(CHROMIUM, undefined);
    slow.timers[0]?.run();
    expect(slow.reason()).toBe('blocked');
    slow.view['Office'] = officeScript('Excel');
    slow.page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(slow.announced()).toBe(1);
  });

  it('says so when a script of the pane fails before anything is drawn', () => {
    const { fail, reason } = boot(CHROMIUM, officeScript('Excel'));
    fail();
    expect(reason()).toBe('broken');
  });

  it('leaves a drawn pane alone whatever fails later', () => {
    const { page, fail, reason } = boot(CHROMIUM, officeScript('Excel'));
    page.querySelector('.boot')?.remove();
    fail();
    expect(reason()).toBeNull();
  });

  it('keeps to the first reason it has given', () => {
    const { fail, reason } = boot(CHROMIUM, undefined);
    fail();
    expect(reason()).toBe('blocked');
  });

  it('explains in Thai first and in English second', () => {
    const { page } = boot(TRIDENT, undefined);
    const languages = [...page.querySelectorAll('[role=alert] [lang]')].map((block) =>
      block.getAttribute('lang'),
    );
    expect(languages).toEqual(['th', 'en']);
  });
});
