import { certaintyOf } from '../../src/taskpane/layout-certainty';

describe('certaintyOf', () => {
  it.each([
    [1, 'sure'],
    [0.9, 'sure'],
    [0.89, 'check'],
    [0.6, 'check'],
    [0.59, 'unsure'],
    [0, 'unsure'],
  ])('says of a confidence of %d: %s', (confidence, certainty) => {
    expect(certaintyOf({ confidence })).toBe(certainty);
  });
});
