import { CHECKS } from '../../../src/domain/checks/checks';
import { sentenceOf } from '../../../src/domain/findings/sentence';
import { foundBy, tuplesOf } from '../../support/found';
import { indicatorsFrom, questionsFrom } from '../../support/stated-assessment';

/** Sloppy on purpose: each check has something to find. */
const SLOPPY = {
  questions: { i1: '101', i2: '90', o1: '50', ...questionsFrom('e', 1, 3, '80') },
  indicators: { '3': '70', '6': '90' },
  instruments: { IIT: '90', EIT1: '90', EIT2: '80', OIT: '90' },
  total: '91',
  level: 'ผ่านดีเยี่ยม',
};

const GOOD = {
  indicators: indicatorsFrom('100 100 100 97.14 100 98.88 98.23 97.96 86.00 94.00'),
  instruments: { IIT: '99.43', EIT1: '99.37', EIT2: '97.33', OIT: '90.00' },
  total: '95.33',
  level: 'ผ่านดี',
};

function everythingIn(figures: typeof SLOPPY | typeof GOOD) {
  return CHECKS.flatMap((check) => foundBy(check, figures));
}

describe('CHECKS', () => {
  it('finds each kind of fault, the total first', () => {
    const codes = tuplesOf(everythingIn(SLOPPY)).map(([code]) => code);
    expect([...new Set(codes)]).toEqual(['S01', 'S02', 'S05', 'S08', 'S10', 'S11']);
  });

  it('finds nothing in an assessment that is in order', () => {
    expect(everythingIn(GOOD)).toEqual([]);
  });

  it('gives every finding a cell and a sentence that lacks no fact, in both languages', () => {
    const findings = everythingIn(SLOPPY);
    expect(findings.filter(({ at }) => at === null)).toEqual([]);
    const sentences = findings.flatMap((finding) => [sentenceOf(finding, 'th'), sentenceOf(finding, 'en')]);
    expect(sentences.filter((sentence) => sentence.includes('…') || sentence.includes('undefined'))).toEqual(
      [],
    );
  });
});
