import type { HelpArticles } from './help-article';

/** The English articles of help, fetched when help is opened. */
export const helpEn: HelpArticles = {
  firstUse: {
    title: 'The first time',
    lead: "For a workbook that holds your agency's ITA score tables, with or without a table of measures.",
    steps: [
      'Open your workbook, press the button for analysing ITA scores on the Home tab of Excel, then “Begin”.',
      'Look at the agency and the years. A name found in the file is taken by “Use this name”; then press “Next”.',
      'See what the add-in takes each sheet for. Where it is not sure, press “Check the columns”.',
      'Compare the total that was read with the published one, and see what to do next.',
      'These steps can be left at any time with “Skip”.',
    ],
    unchanged:
      'Your own sheets stay as they are, except for what you agree to item by item, and nothing of the file is sent anywhere.',
    trouble: [
      'If it says “No score table found in this file”, paste the table from ITAS into an empty sheet and press “Read again”.',
      'To try it first, open an empty workbook and press “Try it with sample data”; “Delete the sample data” ends it.',
      'If the add-in is removed, the sheets it made stay and can be opened, edited and printed.',
    ],
  },

  home: {
    title: 'Home',
    lead: 'Total, level, the task of the season and what is low, as read from the file.',
    steps: [
      'Look at the agency and the years at the top first; mend them in “Settings”.',
      'Read the total, the level and the sentence that says why it is that level.',
      'See what is low, in the order of what the total would win. Arrow keys walk the list, Enter goes to the cell.',
      'Open “Show it level by level, down to the questions” to see where the total comes from.',
      'After a change in a sheet, press “Read again”.',
    ],
    unchanged:
      'This page only reads. Highlights you ask for are colour alone and can be removed; no value changes.',
    trouble: [
      '“Not known yet” means that scores are missing; their codes stand under the total. A blank is not zero.',
      'If the total differs from the published one, see whether the sheet holds scores out of a hundred rather than weighted ones.',
      'If a table was read wrongly, use “Correct the reading”.',
    ],
  },

  whatIf: {
    title: 'Trying other scores',
    lead: 'What total and level would be if these questions were mended.',
    steps: [
      'Press “Try other scores” and tick what you expect to gain, or type the score that each is expected to reach.',
      'See total and level before and after; they move at once. “Clear ticks” starts again.',
      'See what still holds the level back.',
      'Begin with the smallest set that leads to the next level when you decide what to do first.',
    ],
    unchanged: 'Nothing is written to the file; close the page and the scores are what they were.',
    trouble: [
      'If the file holds scores of indicators only, indicators are listed in place of questions.',
      'With scores missing, several levels may be possible; fill in what is missing first.',
    ],
  },

  checking: {
    title: 'Checking',
    lead: 'What a supervisor tends to send back: names of other agencies, years or scores that differ, low questions without a measure.',
    steps: [
      'Begin with “Must fix”, then “Should check” and “Notice”.',
      'Arrow keys walk the list, Enter goes to the cell; the focus stays here so that you can go on.',
      'Mend it in the sheet, or, where a fix is offered, press “Preview the fix” or “Fix all”, see before and after, and tick what you agree to.',
      'Press “Acknowledge” for what is meant to be so and give a reason in one line; supervisors see it in the sheet of findings.',
      'Press “Check again” to see what is left.',
    ],
    unchanged:
      'No cell changes unless you ticked it, formulas are never touched, and every fix can be taken back.',
    trouble: [
      'What is “Acknowledged” returns when its cell has changed since.',
      'If a finding is wrong, see with “Correct the reading” whether the table was read wrongly.',
      'Finding nothing does not mean that all is right: the add-in does not know the facts.',
    ],
  },

  sheets: {
    title: 'Creating sheets',
    lead: 'Makes the standard sheets from what is in the file: summary, analysis by indicator, follow-up, memo and more.',
    steps: [
      'Choose the sheets; those that other sheets refer to come along.',
      'Press “Create sheets”, or “Update the sheets” where they stand already, to look first; nothing is written yet.',
      'Look at the list, then press “Write to the file”.',
      'Fill in the yellow cells: they are what only you know.',
      'When scores or measures change, create them again; what you typed stays.',
    ],
    unchanged: 'Your own sheets are not changed, and what you typed into generated sheets is not lost.',
    trouble: [
      'If a sheet of yours has the same name, rename it and press “Try again”.',
      'No button to press means that no score could be read yet; see the topic on pasting a table.',
      'To get the former sheets back, use “History and undo”.',
    ],
  },

  preview: {
    title: 'Before writing',
    lead: 'Everything that will happen to the file, before it happens.',
    steps: [
      'See which sheets are new, which are updated and which are left alone.',
      'For an updated sheet the differences can be shown cell by cell; untick a cell to keep its value.',
      'Change the choice under “Choose sheets”.',
      'Press “Write to the file” if you agree, or “Cancel”: the file stays as it is.',
    ],
    unchanged: 'Nothing is written before you press “Write to the file”.',
    trouble: [
      'If the file changed meanwhile, look at the list again and press once more.',
      'You can press “Cancel” while it writes; it stops at the end of the step.',
    ],
  },

  done: {
    title: 'Done',
    lead: 'What was written, and what is left for you to do.',
    steps: [
      'Follow the list under “Left for you to do”; press an item to go to its cell.',
      'Fill in yellow cells, give measures to what has none, mend what must be mended.',
      'See “What needs a look” if it is there, such as page set-up that this Excel cannot do.',
      'Save the file, then print it or pass it on; readers need no add-in.',
    ],
    unchanged: 'Your own sheets are what they were.',
    trouble: [
      'If you do not like it, press “Take this run back”.',
      'If a formula shows an error, go to the cell it refers to: often a score typed as text.',
    ],
  },

  history: {
    title: 'History and undo',
    lead: 'Takes back the latest runs of the add-in, even after the file was closed.',
    steps: [
      'Press “History and undo” to see the latest runs, the newest first.',
      'Press “Take this run back” where you want it.',
      'Read which sheets will be deleted and which restored, then press “Take back”.',
      'See “Kept as it is” for cells that stayed because you changed them since.',
    ],
    unchanged: 'Cells you changed since are always kept, and your own sheets are never deleted.',
    trouble: [
      "Excel's own undo does not take back all that the add-in did; use the button here.",
      'If it stopped half way, undo again; it goes on until it is complete.',
      'A very large run may not be undoable; you are told before it is written.',
    ],
  },

  correction: {
    title: 'Correcting the reading',
    lead: 'Says where the header is and what each column means, where a table was read wrongly.',
    steps: [
      'Press “Correct the reading” and choose the table, or “Describe a table” where none was found.',
      'Choose what the table is, such as scores of questions or measures.',
      'Type the header and data rows, or select rows in Excel and press “Use the selected rows”.',
      'Choose what each column means; Excel shows the column. For one that does not matter choose “not used”.',
      'Look at the first rows as they would be read, then press “Use this”.',
    ],
    unchanged: 'Nothing in the sheet changes; the way of reading is remembered in this file.',
    trouble: [
      'To go back, press “Restore what was found”.',
      'If it is not accepted, the header must stand above the data and must not be blank.',
      'After inserting rows or changing the header it may have to be defined anew.',
    ],
  },

  paste: {
    title: 'Pasting a table',
    lead: 'Brings a table of scores or measures from a web page, document or PDF in as a clean sheet.',
    steps: [
      'Copy the whole table with its header and year.',
      'Press “Paste a table from the clipboard”, click into the box and press Ctrl+V.',
      'See under “What was read” whether the count and the first rows are right.',
      'Press “Write as a new sheet”.',
      'With no table to copy, use “Create an empty score sheet” and type the scores.',
    ],
    unchanged:
      'Only a new sheet is added; your own sheets stay as they are, and nothing is written until you press.',
    trouble: [
      'If no table is found, copy the whole table rather than some cells.',
      'A scanned picture cannot be read; the text must be one that can be selected.',
      'If no scores can be read it can still be written; then use “Correct the reading”.',
    ],
  },

  memoCheck: {
    title: 'Checking a draft memo',
    lead: 'Compares names, years, scores, levels and codes of a draft with the file before it is submitted.',
    steps: [
      'Copy the whole text from Word.',
      'Press “Check a draft memo”, paste it into the box and press “Check the text”.',
      'Go through what differs and mend it in Word, or mend in the box what can be mended and press “Copy the text”.',
      'Press “Check again” until nothing is left that must be mended.',
    ],
    unchanged: 'What you paste is not stored, not sent and not written to the file.',
    trouble: [
      'With scores missing in the file, only what is there can be compared.',
      'Style and facts are not checked; who signs still has to read it.',
      'For a memo that is right from the start, use “Copy the memo for Word”.',
    ],
  },

  copies: {
    title: 'Copies and dividing the work',
    lead: 'A copy to submit, a copy to publish, or a file for each division that is merged back.',
    steps: [
      "Save the file under a new name with Excel's command for a copy, and open that copy.",
      'Open the pane in the copy, press “Copies and shared work” and choose the job.',
      'Read what will happen; for a copy to publish, look at all personal data that was found.',
      'Tick that this file is a copy, press the button that makes it, and save the file.',
      'When divisions send theirs back, open the original and choose “Take back what was returned”. Where both say something else, you choose.',
    ],
    unchanged:
      'The original stays as it is, since copies are made in a copy only, and nothing is sent to anyone by itself.',
    trouble: [
      'A copy cannot be undone in that file. If you did it in the original, close it without saving.',
      'If it stopped half way, press “Complete it” before the file is used.',
      'If rows are not found when merging, the file did not come from this one or its row keys were deleted.',
    ],
  },

  settings: {
    title: 'Settings',
    lead: 'Language, digits, font and the years in use.',
    steps: [
      'Choose the language of the pane, and Thai or Arabic digits for created sheets, which the pane follows in Thai.',
      'Choose the font of generated sheets.',
      'Choose the year of the scores and of the plan where those found are wrong, or leave “As found in the file”.',
      'Values of the rules that differ from the manual are typed into the generated settings sheet; then press “Read again”.',
    ],
    unchanged:
      'This computer remembers language, digits, font and the choice of sheets only; nothing of the file.',
    trouble: [
      'If a year is missing, start it with the button for the new year and type its values as the manual has them.',
      'Settings are closed while you look before writing and while it writes; finish or cancel first.',
    ],
  },

  failure: {
    title: 'When something fails',
    lead: 'Every message says what did not work, what the file is like now and what you can do.',
    steps: [
      'Read the sentence in the red bar and do what it says.',
      'If a cell is being edited, press Enter in the grid, then “Try again”.',
      'If a sheet or the workbook is protected, unprotect it on the Review tab, then press “Try again”.',
      'If the file is read-only, enable editing or save it as a new file.',
      'If it still fails, press “Copy the code for your administrator” and send it to them.',
    ],
    unchanged: 'Your own sheets do not change, and the copied code holds no text of cells.',
    trouble: [
      'If the pane is blank, close it and open it again from the Home tab; if it was dragged out, drag it back.',
      'If it does not open at all, have appsforoffice.microsoft.com allowed and use Excel 2021 or newer, or Excel on the web.',
      'If it was not written completely, press the same button again, or go back with “History and undo”.',
    ],
  },
};
