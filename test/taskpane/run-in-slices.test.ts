import type { Steps } from '../../src/domain/index';
import { runInSlices } from '../../src/taskpane/run-in-slices';

/** Steps that take so many milliseconds each. */
function* busy(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

/** How often anything else had its turn while the steps ran. */
function turnsBeside(steps: Steps<string>): Promise<{ readonly result: string; readonly turns: number }> {
  return new Promise((resolve) => {
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    });
    runInSlices(steps, (result) => {
      clearInterval(others);
      resolve({ result, turns });
    });
  });
}

describe('runInSlices', () => {
  it('gives the result of steps that take longer than a person would wait, and lets others in between', async () => {
    const { result, turns } = await turnsBeside(busy(60, 2));
    expect(result).toBe('done');
    expect(turns).toBeGreaterThan(5);
  });

  it('does not begin before the caller has ended', () => {
    let begun = false;
    function* steps(): Steps<null> {
      begun = true;
      yield;
      return null;
    }
    const stop = runInSlices(steps(), () => undefined);
    expect(begun).toBe(false);
    stop();
  });

  it('ends nothing once it is stopped', async () => {
    let ended = false;
    const stop = runInSlices(busy(20, 2), () => {
      ended = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 12));
    stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(ended).toBe(false);
  });
});
