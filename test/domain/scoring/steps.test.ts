import { finishSteps, type Steps } from '../../../src/domain/scoring/steps';

function* countTo(most: number, seen: number[]): Steps<string> {
  for (let number = 1; number <= most; number += 1) {
    seen.push(number);
    yield;
  }
  return `${most} steps`;
}

describe('finishSteps', () => {
  it('goes through every step and gives what they end with', () => {
    const seen: number[] = [];
    expect([finishSteps(countTo(3, seen)), seen]).toEqual(['3 steps', [1, 2, 3]]);
  });

  it('gives the result of work that never pauses', () => {
    expect(finishSteps(countTo(0, []))).toBe('0 steps');
  });
});
