/** Fetches what copies are planned with. */
export function loadCopyPlanning() {
  return import(/* webpackChunkName: "planning" */ '../../copy-planning');
}

/** What it holds. */
export type CopyPlanning = Awaited<ReturnType<typeof loadCopyPlanning>>;
