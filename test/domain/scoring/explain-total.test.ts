import fc from 'fast-check';
import { formatScore, ZERO } from '../../../src/domain/assessment/score';
import { explainTotal } from '../../../src/domain/scoring/explain-total';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { listTerms, sumOfTerms, type ScoreTerm } from '../../../src/domain/scoring/score-term';
import { partlyKnownAgencies, scoredAgencies } from '../../support/agency-arbitrary';
import { fullQuestions, PUBLISHED_2568 } from '../../support/analysis-builder';
import { smallYear } from '../../support/small-year';
import { rulebookOf, statedAssessment, without, type StatedFigures } from '../../support/stated-assessment';

function explain(figures: StatedFigures, year = 2568): ScoreTerm {
  return explainTotal(analyseAgency(statedAssessment(year, figures), rulebookOf(year)));
}

/** The term of a code, wherever it stands in the tree. */
function find(root: ScoreTerm, code: string): ScoreTerm | undefined {
  return listTerms(root).find(({ term }) => term.code === code)?.term;
}

function show(term: ScoreTerm | undefined): string {
  if (term === undefined) return 'not there';
  const { code, score, share, contribution } = term;
  return `${code} ${score?.toString() ?? '?'} × ${share.toFraction()} → ${contribution?.toString() ?? '–'}`;
}

describe('explainTotal', () => {
  it('tells the points of each instrument: EIT as the mean of its parts, its indicators beside it', () => {
    const total = explain(PUBLISHED_2568);
    expect(total.terms.map(show)).toEqual([
      'IIT 99.428 × 3/10 → 29.8284',
      'EIT 98.35 × 3/10 → 29.505',
      'OIT 90 × 2/5 → 36',
    ]);
    expect(find(total, 'EIT')?.terms.map(show)).toEqual([
      'EIT1 99.37 × 1/2 → 14.9055',
      'EIT2 97.33 × 1/2 → 14.5995',
    ]);
    expect(find(total, 'EIT')?.beside.map(show)).toEqual([
      '6 98.88 × 1/3 → –',
      '7 98.23 × 1/3 → –',
      '8 97.96 × 1/3 → –',
    ]);
    expect([total.score?.toString(), sumOfTerms(total.terms).toString()]).toEqual(['95.3334', '95.3334']);
  });

  it('goes down to the question: o12 decides half of 9.3, a fifth of 9, half of OIT', () => {
    const total = explain({ questions: fullQuestions({ o12: '0', e1: '84.77' }) });
    expect(show(find(total, 'o12'))).toBe('o12 0 × 1/2 → 0');
    expect(show(find(total, 'o13'))).toBe('o13 100 × 1/2 → 2');
    expect(show(find(total, '9.3'))).toBe('9.3 50 × 1/5 → 2');
    expect(find(total, 'o12')?.name).toBe('รายการจัดซื้อจัดจ้างและความก้าวหน้า');
    expect(find(total, 'e1')?.published?.at.address).toBe('e1');
  });

  it('makes EIT of its indicators where a part is unknown, with the known part beside them', () => {
    const instruments = without(PUBLISHED_2568.instruments ?? {}, 'EIT2');
    const eit = find(explain({ ...PUBLISHED_2568, instruments }), 'EIT');
    expect(eit?.terms.map(({ code }) => code)).toEqual(['6', '7', '8']);
    expect(eit?.beside.map(({ code }) => code)).toEqual(['EIT1']);
  });

  it('keeps what is known below a published figure beside it, since the sum does not go through it', () => {
    const total = explain({ questions: { e1: '84.77' }, indicators: { '6': '91.00' } });
    const six = find(total, '6');
    expect([six?.basis, six?.terms, six?.beside.map(show)]).toEqual([
      'published',
      [],
      ['e1 84.77 × 1/3 → –'],
    ]);
  });

  it('lists all that an unknown score would take, the known ones with their points', () => {
    const total = explain({ indicators: { '9': '80.00' } });
    const oit = find(total, 'OIT');
    expect([total.basis, total.contribution, oit?.basis]).toEqual(['unknown', null, 'unknown']);
    expect(oit?.terms.map(show)).toEqual(['9 80 × 1/2 → 16', '10 ? × 1/2 → –']);
  });

  it('adds up at every score that is made of its terms, exactly', () => {
    const years = [smallYear(), rulebookOf(2565), rulebookOf(2568)];
    fc.assert(
      fc.property(fc.constantFrom(...years).chain(partlyKnownAgencies), (agency) => {
        const made = listTerms(explainTotal(agency)).filter(
          ({ term, isSummed }) => term.basis === 'terms' && isSummed && term.contribution !== null,
        );
        const wrong = made.filter(({ term }) => !sumOfTerms(term.terms).equals(term.contribution ?? -1));
        expect(wrong.map(({ term }) => term.code)).toEqual([]);
      }),
    );
  });

  it('hands the whole total down to the questions where all of them are known', () => {
    fc.assert(
      fc.property(scoredAgencies(rulebookOf(2565)), (agency) => {
        const questions = listTerms(explainTotal(agency)).filter(({ term }) => term.kind === 'question');
        const sum = sumOfTerms(questions.map(({ term }) => term));
        expect(sum.equals(agency.chain.total.computed ?? -1)).toBe(true);
      }),
    );
  });

  it('shares every score out whole', () => {
    fc.assert(
      fc.property(partlyKnownAgencies(rulebookOf(2568)), (agency) => {
        const parents = listTerms(explainTotal(agency)).filter(({ term }) => term.terms.length > 0);
        const shares = parents.map(({ term }) => term.terms.reduce((sum, { share }) => sum.add(share), ZERO));
        expect(shares.every((share) => share.equals(1))).toBe(true);
      }),
    );
  });
});

describe('listTerms', () => {
  it('prints each term before what it is made of, one deeper, and marks what is not in the sum', () => {
    const rows = listTerms(explain(PUBLISHED_2568)).map(
      ({ depth, isSummed, term }) =>
        `${'  '.repeat(depth)}${isSummed ? '' : '('}${term.code} ${term.score === null ? '?' : formatScore(term.score)}${isSummed ? '' : ')'}`,
    );
    expect(rows).toEqual([
      'total 95.33',
      '  IIT 99.43',
      '    1 100.00',
      '    2 100.00',
      '    3 100.00',
      '    4 97.14',
      '    5 100.00',
      '  EIT 98.35',
      '    EIT1 99.37',
      '    EIT2 97.33',
      '    (6 98.88)',
      '    (7 98.23)',
      '    (8 97.96)',
      '  OIT 90.00',
      '    9 80.00',
      '    10 100.00',
    ]);
  });
});
