import type { Finding } from '../../src/domain/index';
import { severityCounts } from '../../src/taskpane/severity-counts';
import { en } from '../../src/taskpane/text.en';
import { th } from '../../src/taskpane/text.th';

const FOUND = (['notice', 'error', 'error'] as const).map((severity): Finding => ({
  code: 'N01',
  severity,
  at: null,
  facts: {},
}));

describe('severityCounts', () => {
  it('counts the gravest first, and says so of none', () => {
    expect(severityCounts(FOUND, th)).toBe('ต้องแก้ 2 · ควรตรวจ 0 · ข้อสังเกต 1');
  });

  it('has one word for a severity in English too', () => {
    expect(severityCounts(FOUND, en)).toBe('Must fix 2 · Should check 0 · Notice 1');
  });
});
