import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_DESCRIPTIONS, describeChecks } from '../../../src/domain/checks/describe-checks';
import { FINDING_CODES } from '../../../src/domain/findings/finding';
import { DIRTY_SAMPLES } from '../../samples-of-wording/samples-of-wording';
import { foundInSample } from '../../support/found-in-sample';

describe('describeChecks', () => {
  it('describes every kind of finding once', () => {
    expect(CHECK_DESCRIPTIONS.map(({ code }) => code)).toEqual([...FINDING_CODES].sort());
  });

  it('gives the list of checks as it is committed', () => {
    const committed = readFileSync(join(__dirname, '../../../docs/checks.md'), 'utf8');
    expect(describeChecks(DIRTY_SAMPLES.flatMap(foundInSample))).toBe(committed);
  });

  it('keeps what staff typed from breaking its tables', () => {
    const finding = { code: 'N04', severity: 'warning', at: null, facts: { found: 'ก|ข\n<b>' } } as const;
    const row =
      describeChecks([finding])
        .split('\n')
        .find((line) => line.startsWith('| N04')) ?? '';
    expect(row).toContain('ก\\|ข &lt;b>');
  });

  it('gives no example where none was found', () => {
    expect(describeChecks([])).toContain('| R16 | – |');
  });
});
