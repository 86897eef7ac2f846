import { counted } from './counted';
import type { PaneText } from './text.th';

/** The pane's English words; sentence for sentence those of `text.th.ts`. */
export const en: PaneText = {
  product: 'ITA Assistant',
  privacy:
    "Your data stays in this file; the add-in sends it nowhere. (Microsoft's library may send data about how Office works, under Microsoft's policy.)",
  tryAgain: 'Try again',
  cancel: 'Cancel',
  chooseFile: 'Browse…',
  waiting:
    'Excel has not answered yet. If a cell is being edited, press Enter in the grid and this goes on by itself.',
  back: 'Back to the result',
  goToCell: 'Go to the cell',
  listHint: 'Arrow keys walk the list, Enter goes to the cell',

  header: {
    unknownAgency: 'Agency not known yet',
    result: (year) => `Result ${year}`,
    resultAndPlan: (year, plan) => `Result ${year} → plan ${plan}`,
    unknownYear: 'year not known yet',
    readAgain: 'Read again',
    help: 'Help',
  },

  tabs: {
    label: 'Parts of the pane',
    home: 'Home',
    check: 'Check',
    sheets: 'Sheets',
    settings: 'Settings',
  },

  sheets: {
    lead: 'Makes summary, analysis, plan and reports as new sheets. You see the list before anything is written; your own sheets do not change.',
    standing: (count) => `Sheets made so far (${count})`,
    more: 'More for this file',
  },

  settings: {
    title: 'Settings',
    language: 'Language',
    languages: { th: 'ไทย', en: 'English' },
    digits: 'Digits in created sheets',
    digitKinds: { thai: 'Thai digits', arabic: 'Arabic digits' },
    font: 'Font of generated sheets',
    resultYear: 'Fiscal year of the scores',
    planYear: 'Fiscal year of the plan',
    fromFile: 'As found in the file',
    introduction: 'Introduction and sample data',
    kept: "Language, digits and font are remembered on this computer; years and the agency's name in this file alone.",
  },

  reading: {
    title: 'Reading this file',
    detail: 'Reading only; nothing is being written.',
  },

  nothingFound: {
    title: 'No score table found in this file',
    steps: [
      'Open the score table in ITAS and copy the whole table.',
      'Paste it into an empty sheet of this file, with its headers and the year.',
      'Press “Read again”.',
    ],
    yearUnknown:
      'There is data, but no result can be told yet. See the list under “Check”, then choose the fiscal year of the scores in “Settings” or mend the sheet.',
  },

  summary: {
    title: 'Overall result',
    agency: 'Agency and year',
    total: 'Total',
    unknownTotal: 'Not known yet',
    level: 'Level',
    unknownLevel: 'Not known yet',
    possible: (levels) => `May be: ${levels}`,
    agrees: (published) => `Agrees with the published ${published}`,
    differs: (computed, published) =>
      `Computed ${computed}, but published ${published}. Check scores and weights.`,
    levelDiffers: (published) => `The file says level “${published}”, which is not what the rules give.`,
    onlyPublished: 'Taken from the published total: the file holds too little to compute it.',
    outside: (codes, low, high) =>
      `The scores of ${codes} lie outside ${low}–${high}, so total and level cannot be told yet. Mend them in the sheet, then press “Read again”.`,
    outsideLeftOut: (codes, low, high) =>
      `The scores of ${codes} lie outside ${low}–${high}; they are left out as if missing. Mend them in the sheet, then press “Read again”.`,
    missing: (count, codes) =>
      `${counted(count, 'score is', 'scores are')} missing: ${codes} (a blank is not zero)`,
    draftRules: (year) =>
      `The rules of ${year} have not been announced; those of the year before are used. Confirm with the manual.`,
    questionsRead: (count) => `${counted(count, 'question score')} read`,
    indicatorsRead: (count) => `${counted(count, 'indicator score')} read`,
    measuresRead: (count) => `${counted(count, 'measure')} read`,
    noScores:
      'This file holds no score table. Paste one into an empty sheet and press “Read again” to see total and level.',
  },

  bars: {
    title: 'Instruments and indicators',
    picture: (count, threshold) =>
      `Bars of ${counted(count, 'score')} against the line at ${threshold}; the table below has the figures`,
    legend: (threshold) => `The line stands at ${threshold} · ▼ below it`,
    table: 'Show as a table',
    caption: 'Scores of instruments and indicators',
    item: 'Item',
    score: 'Score',
    state: 'Against the mark',
    below: (threshold) => `below ${threshold}`,
    reaches: (threshold) => `reaches ${threshold}`,
    unknown: 'no data',
    indicator: (number, name) => `${number}. ${name}`,
    instruments: {
      IIT: 'IIT internal stakeholders',
      EIT: 'EIT external stakeholders',
      EIT1: 'EIT, first part',
      EIT2: 'EIT, second part',
      OIT: 'OIT open data',
    },
  },

  low: {
    title: (threshold, count) => `Below ${threshold} (${count})`,
    none: (threshold) => `Of the scores that were read, none is below ${threshold}`,
    order: 'Ordered by what the total would win at full marks',
    question: (code) => `Question ${code}`,
    subIndicator: (code) => `Sub-indicator ${code}`,
    indicator: (code) => `Indicator ${code}`,
    gain: (points) => `total can win ${points}`,
    noCell: 'computed from the level below, no cell of its own',
    highlight: (threshold) => `Highlight below ${threshold}`,
    removeHighlights: 'Remove highlights',
    highlighted: 'Highlighted; no value has changed.',
    unhighlighted: 'Highlights removed.',
  },

  unread: {
    title: (count) => `What could not be read (${count})`,
    tooLarge: (sheet, cells) =>
      `Sheet “${sheet}” is too large (${counted(cells, 'cell')}) and was not read. Delete formatted empty rows, then read again.`,
    unsupported: (sheet) => `Sheet “${sheet}” is no ordinary worksheet and was not read.`,
  },

  findings: {
    severities: { error: 'Must fix', warning: 'Should check', notice: 'Notice' },
    group: (severity, count) => `${severity} (${count})`,
    none: 'Nothing found by the list of checks (wording and facts are not checked).',
    more: (shown, count) => `${shown} of ${count} shown; mend some, then press “Read again” for the rest.`,
    place: (sheet, address) => `Sheet “${sheet}” ${address}`,
    noPlace: 'whole file',
  },

  undoing: 'Taking back',
  undone: 'Taken back',

  tools: {
    whatIf: 'Try other scores',
    memoCheck: 'Check a draft memo',
    handingOut: 'Copies and shared work',
    history: 'History and undo',
    memo: 'Copy the memo for Word',
    correct: 'Correct the reading',
    paste: 'Paste a table from the clipboard',
    blank: 'Create an empty score sheet',
    corrected: 'Read again as you said; this file remembers it.',
    uncorrected: 'Read again as found.',
    sampleRemoved: 'The sample data is gone',
    answersNotKept: 'Read as you chose, but the file would not keep it; it holds until this pane is closed.',
    sheetAdded: 'A new sheet was added; your own sheets are unchanged.',
  },

  create: 'Create sheets',
  update: 'Update the sheets',

  newYear: {
    start: (year) => `Start the new year ${year}`,
    lead: (year) =>
      `The rules of ${year} will be written as a sheet. A year without rules of its own begins with those of the year before and what you have typed there. Scores and your own sheets stay unchanged.`,
    done: (sheet) => `The new year begins in sheet “${sheet}”`,
    rules: (count, sheet) =>
      `Compare ${counted(count, 'value that is', 'values that are')} not verified with the manual of that year, and type what differs into the yellow cells of sheet “${sheet}”`,
  },

  preview: {
    title: 'Before writing',
    creates: (count) => `Sheets to create: ${count}`,
    updates: (count) => `Sheets to update: ${count}`,
    rows: (count) => counted(count, 'row'),
    kept: (count) => `${counted(count, 'cell you filled in is', 'cells you filled in are')} kept`,
    untouched: (count) => `Sheets left alone: ${count}`,
    keyless: 'Generated sheets without row keys are left alone; new ones are made beside them',
    nothing: 'There is no sheet to create: no score could be read yet.',
    changed: 'The file changed while you were looking. Please look again before writing.',
    write: 'Write to the file',
  },

  writing: {
    title: 'Writing to the file',
    bar: 'Progress',
    readingAgain: 'Reading the file once more',
    preparing: 'Preparing',
    sheet: (name) => `Writing sheet “${name}”`,
    finishing: 'Ordering and finishing',
    steps: (done, total) => `Step ${done} of ${total}`,
    cancelling: 'Stops when this step is finished',
    cancelled: 'Stopped. Your own sheets are unchanged. Press the same button again to complete the rest.',
  },

  done: {
    title: 'Done',
    created: (count) => `Sheets created: ${count}`,
    updated: (count) => `Sheets updated: ${count}`,
    untouched: 'Your own sheets are unchanged',
    left: 'Left for you to do',
    fill: (count, sheet) => `Fill in ${counted(count, 'yellow cell')} of sheet “${sheet}”`,
    measures: (count) => `Set a measure for ${counted(count, 'item')} without any`,
    errors: (count) => `Fix ${counted(count, 'finding')} marked “Must fix” before you submit`,
    shortcomings: 'What needs a look',
    nothingLeft: 'Nothing is left to do. Read it through and print.',
    formulaError: (error, sheet, address) =>
      `The formula in sheet “${sheet}” ${address} shows “${error}”. Check the cells it refers to.`,
    unfinished: {
      print: (sheet) =>
        `This Excel could not set up the pages of sheet “${sheet}”. Choose A4 before printing.`,
      freeze: (sheet) => `The header of sheet “${sheet}” could not be frozen. Use View > Freeze Panes.`,
      chart: (sheet) => `The chart of sheet “${sheet}” could not be made. Its table is complete.`,
      chartLook: (sheet) => `The chart of sheet “${sheet}” is not fully formatted. Its data are right.`,
      name: (sheet) => `A cell name of sheet “${sheet}” could not be set because it is in use.`,
    },
  },

  failed: {
    title: 'That did not work',
    unopened:
      'This page could not be opened; the file is as it was. See that this computer is online, then press “Try again”.',
    unopenedPart:
      'This part could not be opened; the rest can be used. See that this computer is online, then press “Try again”.',
    restart: 'Start this pane anew',
    tasks: {
      read: 'The file could not be read. It is unchanged.',
      write: 'Not every sheet was written. Your own sheets are unchanged; trying again completes the rest.',
      highlight: 'The highlights could not be changed. No value has changed.',
      open: 'This page could not be opened. The file is as it was.',
      goTo: 'That cell could not be reached.',
      correct: 'The correction could not be kept. No cell has changed.',
      addSheet: 'The sheet could not be added. Your own sheets are unchanged.',
      newYear:
        'The new year could not be started. Your own sheets are unchanged; trying again completes the rest.',
      undo: 'Not everything was taken back. What you typed is still there; try again to complete it.',
    },
    written: (count) => `Sheets complete: ${count}`,
    code: 'Code',
    copy: 'Copy the code for your administrator',
    copied: 'Copied (no cell contents)',
    copyYourself: 'Copying is blocked here. Select the code above and press Ctrl+C.',
  },

  refusals: {
    cellEditing: () => 'A cell is being edited. Press Enter in the grid, then “Try again”.',
    protectedSheet: (sheet) =>
      `Sheet “${sheet}” is protected. Use Review > Unprotect Sheet, then “Try again”.`,
    protectedWorkbook: () =>
      'The structure of the workbook is protected, so no sheet can be added. Use Review > Protect Workbook to lift it, then “Try again”.',
    notAllowed: () =>
      'Excel does not allow this step. Somebody else may be editing this file, or it is protected. Wait a moment or lift the protection, then “Try again”.',
    busy: () => 'Excel is busy, or somebody else is editing the same place. Wait a moment, then “Try again”.',
    readOnly: () => 'This file is open read-only. Enable editing or save it as a new file, then “Try again”.',
    payloadTooLarge: () =>
      'This is more than Excel takes at once. Delete formatted empty rows, then “Try again”.',
    itemNotFound: (sheet) =>
      `${sheet === '' ? 'A part of the file is gone' : `There is no sheet “${sheet}”`}; it may have been deleted or renamed. Press “Read again”.`,
    nameTaken: (sheet) => `You already have a sheet named “${sheet}”. Rename it, then “Try again”.`,
    unreadableSheet: (sheet) =>
      `The generated sheet “${sheet}” cannot be read, so it is left alone and nothing you typed is lost. Delete rows you do not need, then “Try again”.`,
    hiddenSheet: (sheet) => `Sheet “${sheet}” is hidden. Right-click a sheet tab and choose Unhide.`,
    unfetched: () =>
      'What it needs could not be fetched. See that this computer is online, then “Try again”.',
    cancelled: () => 'Cancelled; nothing was written.',
    unsupported: () => 'This Excel cannot do that. Use Excel 2021 or newer, or Excel on the web.',
    unexpected: () => 'Try again. If it still fails, copy the code for your administrator.',
  },
};
