import fc from 'fast-check';
import { formatScore, type AgencyAnalysis } from '../../src/domain/index';
import { HUNDRED } from '../../src/domain/assessment/score';
import { analyseAgency } from '../../src/domain/scoring/analyse-agency';
import {
  codeOf,
  parseTarget,
  shownChange,
  suppose,
  supposableGroups,
  type Supposable,
} from '../../src/taskpane/what-if';
import { fullQuestions, PUBLISHED_2568 } from '../support/analysis-builder';
import { partlyKnownAgencies } from '../support/agency-arbitrary';
import { rulebookOf, score, statedAssessment, type StatedFigures } from '../support/stated-assessment';

function agencyOf(figures: StatedFigures): AgencyAnalysis {
  return analyseAgency(statedAssessment(2568, figures), rulebookOf(2568));
}

function itemsOf(agency: AgencyAnalysis): readonly Supposable[] {
  return supposableGroups(agency).flatMap(({ items }) => items);
}

function codesOf(figures: StatedFigures) {
  return supposableGroups(agencyOf(figures)).map(({ instrument, items, full }) =>
    [instrument, ...items.map(({ item }) => codeOf(item)), `+${full}`].join(' '),
  );
}

/** The total and the level if the items of these codes reached the target. */
function supposed(figures: StatedFigures, codes: readonly string[], target = HUNDRED) {
  const agency = agencyOf(figures);
  const ticked = itemsOf(agency).filter(({ item }) => codes.includes(codeOf(item)));
  const { chain, rating } = suppose(agency, ticked, target);
  return [chain.total.score === null ? null : formatScore(chain.total.score), rating.level];
}

describe('supposableGroups', () => {
  it('lists questions by instrument, low ones first, then by what the total wins, and counts those with 100', () => {
    const questions = fullQuestions({ i1: '90', i2: '80', i3: '84.99', e1: '99', o12: '0' });
    expect(codesOf({ questions })).toEqual(['IIT i2 i3 i1 +12', 'EIT e1 +8', 'OIT o12 +27']);
  });

  it('lists indicators where no question of them is known, and the questions where one is', () => {
    expect(codesOf(PUBLISHED_2568)).toEqual(['IIT 4 +4', 'EIT 8 7 6 +0', 'OIT 9 +1']);
    expect(codesOf({ ...PUBLISHED_2568, questions: { o12: '0', o13: '0' } })).toEqual([
      'IIT 4 +4',
      'EIT 8 7 6 +0',
      'OIT o12 o13 +1',
    ]);
  });

  it('lists sub-indicators between the two, and an instrument that is known as a whole', () => {
    const subIndicators = { '9.1': '50', '9.2': '100' };
    expect(codesOf({ subIndicators, instruments: { EIT: '80' } })).toEqual(['EIT EIT +0', 'OIT 9.1 +1']);
  });

  it('lists nothing where nothing is known', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ total: '90' })).toEqual([]);
  });
});

describe('suppose', () => {
  const two = { ...PUBLISHED_2568, questions: { o12: '0', o13: '0' } };

  it('lifts the published 95.33 by two items to 99.33 and ผ่านดีเยี่ยม', () => {
    expect(supposed(two, [])).toEqual(['95.33', 'ผ่านดี']);
    expect(supposed(two, ['o12'])).toEqual(['97.33', 'ผ่านดีเยี่ยม']);
    expect(supposed(two, ['o12', 'o13'])).toEqual(['99.33', 'ผ่านดีเยี่ยม']);
  });

  it('lifts an indicator as a whole where its questions are not known', () => {
    expect(supposed(PUBLISHED_2568, ['9'])).toEqual(['99.33', 'ผ่านดีเยี่ยม']);
  });

  it('leaves what has the target already as it stands', () => {
    expect(supposed(PUBLISHED_2568, ['4', '9'], score('90'))).toEqual(['97.33', 'ผ่านดีเยี่ยม']);
  });

  it('changes nothing without ticks, and does not mind their order', () => {
    const rulebook = rulebookOf(2568);
    fc.assert(
      fc.property(partlyKnownAgencies(rulebook), fc.infiniteStream(fc.boolean()), (agency, coins) => {
        const none = suppose(agency, [], HUNDRED);
        expect([none.chain, none.rating]).toEqual([agency.chain, agency.rating]);
        const ticked = itemsOf(agency).filter(() => coins.next().value === true);
        const [one, other] = [ticked, [...ticked].reverse()].map((items) => suppose(agency, items, HUNDRED));
        expect(one?.chain.total.score?.toFraction()).toBe(other?.chain.total.score?.toFraction());
        expect(one?.rating).toEqual(other?.rating);
      }),
      { numRuns: 40 },
    );
  });
});

describe('shownChange', () => {
  it('is what the two figures differ by as they are shown, not what lies behind them', () => {
    const [before, after] = [score('90.104'), score('95.625')];
    expect([before, after, shownChange(before, after)].map(formatScore)).toEqual(['90.10', '95.63', '5.53']);
    expect(formatScore(after.sub(before))).toBe('5.52');
  });
});

describe('parseTarget', () => {
  it.each([
    ['100', '100'],
    ['๘๕.๕', '85.5'],
    [' 0 ', '0'],
  ])('reads %s in either digits', (text, expected) => {
    expect(parseTarget(text)?.toString()).toBe(expected);
  });

  it.each(['', '100.01', '-1', 'เต็ม', '8 5', '1e2'])('takes “%s” for no score', (text) => {
    expect(parseTarget(text)).toBeNull();
  });
});
