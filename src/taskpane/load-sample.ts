/** Fetches the sample data, which only somebody who wants to try the assistant needs. */
export function loadSample() {
  return import(/* webpackChunkName: "sample" */ './sample-data');
}
