import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { th } from '../../src/taskpane/text.th';
import { SAMPLE } from '../support/command-line';
import { startPreview, type PreviewSession } from '../support/preview-session';

const ROOT = resolve(__dirname, '../..');
const BUILD = join(ROOT, 'dist');
const PAGES = ['taskpane.html', 'support.html'];

function pageText(name: string): string {
  return readFileSync(join(BUILD, name), 'utf8');
}

/** A policy as its directives, which mean the same in any order. */
function directivesOf(policy: string): readonly string[] {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .sort();
}

function policyOfPage(): string {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(pageText('taskpane.html')) ?? [];
  return policy;
}

function documentedPolicy(): string {
  const [, policy = ''] =
    /^Content-Security-Policy: (.+)$/m.exec(readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8')) ?? [];
  return policy;
}

let preview: PreviewSession;

beforeAll(async () => {
  preview = await startPreview(SAMPLE);
});

afterAll(() => preview.close());

describe('the content security policy in the docs', () => {
  it("is the page's own, and says besides who may frame the pane", () => {
    const documented = directivesOf(documentedPolicy());
    const framing = documented.filter((directive) => directive.startsWith('frame-ancestors '));
    expect(framing).toHaveLength(1);
    expect(framing[0]).toMatch(/^frame-ancestors 'self'( https:\/\/\S+)+$/);
    expect(documented.filter((directive) => !framing.includes(directive))).toEqual(
      directivesOf(policyOfPage()),
    );
  });

  it('lets no script run but files, and no connection be opened', () => {
    const policy = policyOfPage();
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-/);
  });

  it('does not stand in the way of the main job when it is sent as a header', async () => {
    await preview.page.route(/taskpane\.html/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': documentedPolicy() },
      });
    });
    const page = preview.page.waitForResponse(/taskpane\.html/);
    await preview.page.getByRole('button', { name: 'เปิดไฟล์ตัวอย่าง' }).click();
    expect((await page).headers()['content-security-policy']).toContain('frame-ancestors');
    const pane = await preview.pane();
    await pane.getByRole('button', { name: th.create }).click();
    await pane.getByRole('button', { name: th.preview.write }).click();
    await pane.getByRole('heading', { name: th.done.title }).waitFor();
    expect(preview.misdeeds).toEqual({ errors: [], strangers: [] });
  });
});

describe('the built pages', () => {
  it.each(PAGES)('%s holds no script, handler or style of its own', (name) => {
    const page = pageText(name);
    const scripts = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !/\ssrc="/.test(tag))).toEqual([]);
    expect(page).not.toMatch(/\son[a-z]+=|\sstyle=|<style\b|javascript:/i);
  });

  it('bring no script that makes code out of text', () => {
    const scripts = readdirSync(BUILD).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    const makers = scripts.filter((name) => /\beval\(|\bnew Function\(/.test(pageText(name)));
    expect(makers).toEqual([]);
  });
});
