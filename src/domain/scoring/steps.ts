/**
 * งานที่แบ่งทำ: a computation that pauses now and then, so that a screen that waits for it can answer its user in between. It
 * gives the same however long the pauses are.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Goes through all steps at once. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
