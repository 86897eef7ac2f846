import { indexHeaders, matchHeader } from '../../../src/domain/reading/match-header';
import { MEASURE_HEADERS } from '../../../src/domain/reading/measure-header-words';
import { SCORE_HEADERS } from '../../../src/domain/reading/score-header-words';
import { matchKey } from '../../../src/domain/reading/thai-text';

describe('matchHeader', () => {
  it.each([
    ['measures', MEASURE_HEADERS],
    ['scores', SCORE_HEADERS],
  ])('knows every longer header of %s with any letter lost', (_, words) => {
    const index = indexHeaders(words);
    const undamaged = new Set(words.flatMap(([, list]) => list.map(matchKey)));
    const misread = words.flatMap(([field, list]) =>
      list.map(matchKey).flatMap((key) => {
        const places = Array.from({ length: key.length - 1 }, (_letter, at) => at + 1);
        const damaged = places.map((place) => key.slice(0, place) + key.slice(place + 1));
        const unknown = damaged.filter((one) => key.length > 5 && !undamaged.has(one));
        return unknown.filter((one) => matchHeader(one, index)?.field !== field);
      }),
    );
    expect(misread).toEqual([]);
  });
});
