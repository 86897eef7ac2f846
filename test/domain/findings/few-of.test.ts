import { fewOf } from '../../../src/domain/findings/few-of';

const more = (rest: number) => ` and ${rest} more`;

describe('fewOf', () => {
  it('shows a short list whole and a long one in part', () => {
    expect(fewOf({ found: ['a', 'b', 'c'] }, 'found', more)).toBe('a, b, c');
    expect(fewOf({ found: ['a', 'b', 'c', 'd', 'e'] }, 'found', more)).toBe('a, b, c and 2 more');
  });

  it('shows a single fact as it is, and an absent one as an ellipsis', () => {
    expect([
      fewOf({ found: 'a' }, 'found', more),
      fewOf({ found: 5 }, 'found', more),
      fewOf({}, 'found', more),
    ]).toEqual(['a', '5', '…']);
  });
});
