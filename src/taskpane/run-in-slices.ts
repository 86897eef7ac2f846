/** ทำทีละช่วง: a long computation between the browser's own work, so that typing and painting never wait for it. */
import type { Steps } from '../domain/index';

/** Milliseconds at a stretch: well below the 50 from which people feel a delay, also where a step takes as long again. */
const SLICE = 8;

/** Begins after the next paint and goes on until the steps end; gives what stops it. */
export function runInSlices<Result>(steps: Steps<Result>, onEnd: (result: Result) => void): () => void {
  const work = () => {
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) onEnd(step.value);
    else timer = setTimeout(work);
  };
  let timer = setTimeout(work);
  return () => {
    clearTimeout(timer);
  };
}
