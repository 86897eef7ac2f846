import type { HandingOutText } from './handing-out-text.th';

/** The words of the page on which copies are made and work is divided, in English. */
export const handingOutEn: HandingOutText = {
  lead: 'Choose what to do. Copies are made, and work is divided, in a copy of the file and never in the original.',
  jobs: {
    submission: 'Copy for superiors',
    publishing: 'Copy for publishing',
    division: 'Divide the work',
    takeBack: 'Take back what was returned',
  },
  about: {
    submission:
      'Figures and dates stand still as of today; tool sheets are hidden; it opens with the summary',
    publishing: 'Reports alone, as values, without formulas, hidden content or our log',
    division: 'The rows of one division alone, to be filled in and merged again',
    takeBack: 'Reads the files that divisions sent back and puts their words into the rows they came from',
  },
  chooseAnother: 'Choose something else',
  noSheets: 'This file has no sheet of ours for this yet. Create the sheets first, on the tab for sheets.',
  planning: 'Preparing the list',

  copy: {
    title: 'Only in a copy of the file',
    steps: [
      'Choose File > Save a Copy (or Save As) and give it a new name',
      'Open that copy, and open this page in it',
      'Look at the list below, tick the box and press the button',
    ],
    file: (name) => `Open file: ${name}`,
    confirm: (name) => `This file is a copy (${name})`,
    noUndo:
      'This cannot be undone in this file; the original keeps everything. If this is the wrong file, close it without saving, or restore it from its version history where AutoSave is on.',
  },

  frozen: 'Formulas give way to values in',
  ownDates: 'Formulas of today’s date in your own sheets become values too; your other formulas stay.',
  hidden: 'Tool sheets that are hidden',
  opened: (sheet) => `The file opens with the sheet “${sheet}”`,
  kept: 'Sheets that stay, as values without formulas',
  deleted: 'Sheets that are deleted from this copy',
  emptied: (rows, columns) => `Emptied: hidden rows: ${rows}, hidden columns, our own among them: ${columns}`,
  journal: 'Our log, range names and all that we keep in this file are removed',
  rowsOf: (sheet, rows) => `${sheet} (rows: ${rows})`,

  checklist: 'Check before publishing',
  nothingPersonal:
    'No identity number, telephone number or name of a complainant was found in the sheets to be published.',
  personal: (count) => `Personal data, or words worth a look, in places: ${count}`,
  checked: 'I have checked the list above; it may be published',

  division: 'Division',
  noDivisions:
    'No owner stands in the sheets of measures or reports. Fill in who is responsible, then press “Read again”.',
  unowned: (sheet, rows) => `Rows without an owner in “${sheet}”, which go to no division: ${rows}`,
  cover: 'A first sheet says how to fill the file in and send it back',

  takeBack: {
    choose: 'Choose the files that came back (several at once if you like)',
    local:
      'They are read on this computer alone and sent nowhere; nothing is written until you press the button.',
    reading: 'Reading the files',
    unreadable: {
      locked: (file) =>
        `“${file}” cannot be read: it has a password or is of an old format. Open it and save it as .xlsx without a password.`,
      broken: (file) =>
        `“${file}” cannot be read: it is no .xlsx file, or is damaged. Open it in Excel and save it again.`,
      tooOld: (file) =>
        `Excel on this computer cannot read “${file}” from this page. Update Excel or use Excel on the web.`,
    },
    noneOfOurs: (file) => `“${file}” holds no sheet that was handed out`,
    unmatched: (sheet) =>
      `The sheet “${sheet}” does not stand in this file. Open the original, or create that sheet first.`,
    nothing: 'There is nothing new to take over',
    taken: (count) => `Cells taken over: ${count}`,
    conflicts: (count) => `Cells that do not agree: ${count}. Choose the words to use`,
    left: (count) => `Cells left as they are, because we compute them: ${count}`,
    unknown: (count) =>
      `Rows that were added, or that this file does not have: ${count}. Add them yourself if they are to stay`,
    home: (words) => `In this file: ${words}`,
    returned: (words) => `Returned: ${words}`,
    change: (place, heading, home, returned) => `${place} ${heading}: was ${home}, becomes ${returned}`,
    blank: '(blank)',
    allHome: 'Use all of this file',
    allReturned: 'Use all that was returned',
    make: (count) => `Take over into this file, cells: ${count}`,
    undo: 'It can be taken back under “History and undo” on the sheets tab.',
    tooLarge: 'This is too large to be taken back. Save a copy first, then press the button again.',
    unfinished:
      'Not finished. What was typed is still there; press “Read again” and take the files back once more to complete it.',
    done: 'What was returned is taken over',
    next: ['Press “Update sheets” so that reports and memos use the new words', 'Save this file'],
  },

  make: {
    submission: 'Make this file the copy for superiors',
    publishing: 'Make this file the copy for publishing',
    division: (name) => `Make this file the work of ${name}`,
  },
  progress: 'Progress',
  steps: {
    checking: 'Checking the file',
    writing: (sheet) => `Working on “${sheet}”`,
    finishing: 'Finishing',
  },
  cancelling: 'Stopping after this sheet',
  cancelled:
    'Stopped. This file is an unfinished copy: press the same button to go on, or close it without saving.',
  untouched: 'Stopped. Nothing was changed.',
  changed:
    'The file has changed since it was read. Nothing was done; press “Read again” and look at the list again.',
  readAgain: 'Read again',
  failed: 'Not finished. What stays in the copy is still there; try again to complete it.',
  unfinished: 'This file is a copy that was cut halfway. Complete it before you use it.',
  goOn: 'Complete it',

  done: {
    submission: 'The copy for superiors is made',
    publishing: 'The copy for publishing is made',
    division: (name) => `The file for ${name} is made`,
    unfinished: 'The copy is complete',
  },
  next: {
    submission: ['Save this file and hand it in', 'Go on working in the original'],
    publishing: [
      'Choose File > Info > Check for Issues > Inspect Document to remove comments and the author’s name',
      'Look through every sheet once more, then save it or export it as PDF',
    ],
    division: [
      'Save this file and send it to that division',
      'For the next division, save a new copy of the original and do this again',
      'When the file comes back, open the original and choose “Take back what was returned”',
    ],
    unfinished: ['Save this file'],
  },
};
