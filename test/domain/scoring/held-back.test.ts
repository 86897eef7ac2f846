import { formatScore } from '../../../src/domain/assessment/score';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { whatHoldsBack } from '../../../src/domain/scoring/held-back';
import { PUBLISHED_2568 } from '../../support/analysis-builder';
import { rulebookOf, statedAssessment, type StatedFigures } from '../../support/stated-assessment';

function heldBack(figures: StatedFigures, year = 2568) {
  const held = whatHoldsBack(analyseAgency(statedAssessment(year, figures), rulebookOf(year)));
  if (held === null) return null;
  const { level, shortfalls, unknown, room } = held;
  return {
    level,
    short: shortfalls.map(({ of, score, needed, short }) =>
      [of, ...[score, needed, short].map(formatScore)].join(' '),
    ),
    unknown,
    room: room.map(({ instrument, points }) => `${instrument} ${formatScore(points)}`),
  };
}

function four(IIT: string, EIT1: string, EIT2: string, OIT: string): StatedFigures {
  return { instruments: { IIT, EIT1, EIT2, OIT } };
}

describe('whatHoldsBack', () => {
  it('names OIT for the published 95.33, and that most is to be won there', () => {
    expect(heldBack(PUBLISHED_2568)).toEqual({
      level: 'ผ่านดีเยี่ยม',
      short: ['OIT 90.00 95.00 5.00'],
      unknown: [],
      room: ['OIT 4.00', 'EIT 0.50', 'IIT 0.17'],
    });
  });

  it('tells the total first, then the furthest short', () => {
    expect(heldBack(four('94', '90', '80', '86'))?.short).toEqual(['EIT2 80.00 85.00 5.00']);
    expect(heldBack(four('94', '90', '94.99', '94'))?.short).toEqual([
      'total 93.55 95.00 1.45',
      'EIT1 90.00 95.00 5.00',
      'IIT 94.00 95.00 1.00',
      'OIT 94.00 95.00 1.00',
      'EIT2 94.99 95.00 0.01',
    ]);
  });

  it('tells EIT once where it stands in for its parts', () => {
    expect(heldBack({ instruments: { IIT: '96', EIT: '90', OIT: '100' } })?.short).toEqual([
      'EIT 90.00 95.00 5.00',
    ]);
  });

  it('asks the total alone by letters', () => {
    expect(heldBack({ total: '84.99' }, 2565)).toEqual({
      level: 'A',
      short: ['total 84.99 85.00 0.01'],
      unknown: [],
      room: [],
    });
  });

  it('lists what the next level asks for and is unknown', () => {
    expect(heldBack({ total: '84.00' })?.unknown).toEqual([]);
    const held = heldBack({ ...four('84', '90', '90', '90'), total: '87.60' });
    expect([held?.level, held?.unknown]).toEqual(['ผ่านดี', []]);
    expect(heldBack({ instruments: { IIT: '84', EIT1: '90', EIT2: '90' }, total: '87.60' })).toMatchObject({
      level: 'ผ่านดี',
      short: ['IIT 84.00 85.00 1.00'],
      unknown: ['OIT'],
    });
  });

  it('holds nothing back at the highest level, and is silent without a level', () => {
    expect([heldBack(four('96', '96', '96', '96')), heldBack({ total: '95.33' })]).toEqual([null, null]);
  });
});
