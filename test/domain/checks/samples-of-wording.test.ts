import { CLEAN_SAMPLES, DIRTY_SAMPLES } from '../../samples-of-wording/samples-of-wording';
import type { SampleOfWording, WrittenFinding } from '../../samples-of-wording/sample-of-wording';
import { foundInSample, written } from '../../support/found-in-sample';

/** Notices on correct workbooks are the reader's: a year without its scores, a column without use, rules not confirmed. */
const MOST_NOTICES_OF_CLEAN = 20;

function inOrder(findings: readonly WrittenFinding[]): readonly string[] {
  return findings.map((finding) => finding.join(' ')).sort();
}

const named = (samples: readonly SampleOfWording[]) =>
  samples.map((sample) => [sample.name, sample] as const);

describe('samples of wording', () => {
  it('are at least thirty clean ones and twenty dirty ones, each under a name of its own', () => {
    expect(CLEAN_SAMPLES.length).toBeGreaterThanOrEqual(30);
    expect(DIRTY_SAMPLES.length).toBeGreaterThanOrEqual(20);
    const names = [...CLEAN_SAMPLES, ...DIRTY_SAMPLES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(named(CLEAN_SAMPLES))('“%s” is told of no fault', (_, sample) => {
    const findings = foundInSample(sample);
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(inOrder(findings.map(written))).toEqual(inOrder(sample.found));
  });

  it('are quiet where they are clean: few notices, and all of them the reader’s', () => {
    const notices = CLEAN_SAMPLES.flatMap(({ found }) => found.map(([code]) => code));
    expect(notices.length).toBeLessThanOrEqual(MOST_NOTICES_OF_CLEAN);
    expect(notices.filter((code) => !code.startsWith('R'))).toEqual([]);
  });

  it.each(named(DIRTY_SAMPLES))('“%s” is told of exactly what is written beside it', (_, sample) => {
    expect(inOrder(foundInSample(sample).map(written))).toEqual(inOrder(sample.found));
  });
});
