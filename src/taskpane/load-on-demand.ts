/** ส่วนที่โหลดเมื่อใช้: parts of the pane that are fetched after its first paint, each by what needs it first. */

/** Fetches the reader with all its rules, which the pane's first paint does not need. */
export function loadSession() {
  return import(/* webpackChunkName: "session" */ './session');
}

/** Fetches the screens that show what was read, with the sentences of every finding; they come with the reader. */
export function loadResultScreens() {
  return import(/* webpackChunkName: "session" */ './components/result-screens');
}

/** Fetches the makers of the sheets, which the first result does not need. */
export function loadPlanning() {
  return import(/* webpackChunkName: "planning" */ './planning');
}

/** Fetches the screens around writing, which come with the makers of the sheets. */
export function loadWritingScreens() {
  return import(/* webpackChunkName: "planning" */ './components/writing/writing-screens');
}

/** Fetches what explains the scores. */
export function loadExplanation() {
  return import(/* webpackChunkName: "explanation" */ './components/explanation/ScoreExplanation');
}

/** Fetches the screen on which layouts are corrected. */
export function loadCorrectionScreen() {
  return import(/* webpackChunkName: "correction" */ './components/correction/CorrectionScreen');
}

/** Fetches the screen on which tables are pasted. */
export function loadNewTableScreen() {
  return import(/* webpackChunkName: "new-table" */ './components/new-table/NewTableScreen');
}

/** Fetches what leads a new user to the first result. */
export function loadWelcome() {
  return import(/* webpackChunkName: "welcome" */ './components/welcome/first-use-pages');
}

/** Fetches the page on which other scores are tried. */
export function loadWhatIfPage() {
  return import(/* webpackChunkName: "what-if" */ './components/what-if/WhatIfPage');
}

/** Fetches the page on which a draft memo is held against the workbook. */
export function loadMemoCheckPage() {
  return import(/* webpackChunkName: "memo-check" */ './components/memo-check/MemoCheckPage');
}

/** Fetches the page on which copies are made and work is divided. */
export function loadHandingOutPage() {
  return import(/* webpackChunkName: "handing-out" */ './components/handing-out/HandingOutPage');
}
