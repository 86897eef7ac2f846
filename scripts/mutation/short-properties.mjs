/** fast-check with few runs and always the same ones: a mutant must not survive on one day and die on the next. */
import fastCheck from 'fast-check';

const SEED = 2568;
const USUAL_RUNS = 100;
/** Few, but in the proportion that each test asks for: it knows what a run of it costs. */
const SHARE = 1 / 20;

/** fast-check as it is, with fewer runs and without a search for the smallest example. */
export const SHORT_PROPERTIES = shortened();

function shortened() {
  const assert = (property, parameters = {}) =>
    fastCheck.assert(property, {
      ...parameters,
      numRuns: Math.ceil((parameters.numRuns ?? USUAL_RUNS) * SHARE),
      seed: SEED,
      endOnFailure: true,
    });
  const short = { ...fastCheck, assert };
  return { __esModule: true, ...short, default: short };
}
