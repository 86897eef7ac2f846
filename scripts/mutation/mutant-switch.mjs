/**
 * What instrumented code asks at every branch: which mutant is active; and what it tells: which mutants it covers. Code asks so often
 * that this must cost next to nothing, and so often that a mutant that makes a loop endless can be stopped right there.
 */
const ASKED_BETWEEN_LOOKS = 100_000;
const MICROSECONDS = 1e6;

/** A test used up its time under a mutant. */
export class OutOfTime extends Error {}

let active = undefined;
let endsAt = Infinity;
let asked = 0;
let late = undefined;
let covered = undefined;

/** The names that Stryker's instrumenter gives to the functions it calls, and what stands behind them here. */
export const INSTRUMENTS = {
  stryMutAct_9fa48(mutant) {
    asked += 1;
    if (asked % ASKED_BETWEEN_LOOKS === 0) stopWhenLate();
    return mutant === active;
  },
  stryCov_9fa48(...mutants) {
    if (covered !== undefined) for (const mutant of mutants) covered.add(mutant);
  },
};

function stopWhenLate() {
  if (usedTime() < endsAt) return;
  late ??= new OutOfTime('A test used up its time.');
  throw late;
}

/** Time of the processor, because others may work on the machine too. */
function usedTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export function activate(mutant) {
  active = mutant;
  late = undefined;
}

export function deactivate() {
  active = undefined;
  endsAt = Infinity;
}

export function allowSeconds(seconds) {
  endsAt = usedTime() + seconds * MICROSECONDS;
}

/** For a test that caught the error itself. */
export function throwWhenLate() {
  if (late !== undefined) throw late;
}

/** The mutants whose code runs while `work` does. */
export async function mutantsCoveredBy(work) {
  covered = new Set();
  await work();
  const mutants = [...covered];
  covered = undefined;
  return mutants;
}
