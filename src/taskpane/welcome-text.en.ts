import { counted } from './counted';
import type { WelcomeText } from './welcome-text.th';

/** The English words of the first use and of the sample data. */
export const welcomeEn: WelcomeText = {
  welcome: {
    lead: 'Reads the scores and measures of this file, and makes',
    makes: [
      'the total, the level and the questions below the threshold',
      'the analysis and the plan of measures in the standard forms',
      'a list of what to correct before it goes to a supervisor',
    ],
    promises: 'What it never does',
    never: [
      'It does not change your own sheets unless you agree to each change.',
      'It sends nothing of this file anywhere.',
      'It does not tie the file to itself: without the add-in all sheets are still there, to be opened, edited and printed.',
    ],
    start: 'Begin',
  },

  sample: {
    add: 'Try it with sample data',
    what: 'The sample is of an agency that does not exist. It goes into new sheets and can be deleted by one button.',
    adding: 'Adding the sample data',
    notEmpty: 'This file holds data, which the sample would mix with. To try it, open an empty workbook.',
    present: 'There is sample data in this file',
    remove: 'Delete the sample data',
    confirmTitle: 'Delete the sample data?',
    willDelete: 'Sheets that will be deleted',
    changed: 'Sample sheets that somebody has changed are kept unless you tick them',
    alsoDelete: (sheet) => `Delete sheet “${sheet}” too`,
    made: 'Sheets made by the assistant, which stay',
    undoFirst: (history) =>
      `Formulas that read the sample will show errors. If you do not need these sheets, take them back first: “${history}”.`,
    ownKept: 'Your other sheets stay as they are. Excel cannot bring a deleted sheet back.',
    confirm: 'Delete',
    decline: 'Keep',
    removing: 'Deleting the sample data',
    notRemoved: 'The sample data could not be deleted',
  },

  steps: {
    title: (step, count, name) => `Step ${step} of ${count} · ${name}`,
    names: {
      origin: 'Agency and years',
      sheets: 'Sheets to read',
      mirror: 'What was read',
      outlook: 'What to do next',
    },
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    finish: 'Go to the result',
  },

  origin: {
    kind: 'Kind of agency',
    kinds: {
      subdistrictAdministration: 'Subdistrict administrative organization',
      subdistrictMunicipality: 'Subdistrict municipality',
      townMunicipality: 'Town municipality',
      cityMunicipality: 'City municipality',
      provincialAdministration: 'Provincial administrative organization',
      other: 'Other (type the full name)',
    },
    place: 'Name',
    placeHint: 'The name only, without the kind. Leave it empty to go by the file.',
    found: (name, count) => `In the file: “${name}”, ${counted(count, 'place')}`,
    use: 'Use this name',
    useNamed: (name) => `Use this name: ${name}`,
    inUse: 'This name is used',
    noneFound: 'No agency is named in the file. Please type the name.',
    resultYear: 'Year of the scores (as NACC announced them)',
    planYear: 'Year of the plan',
    planSpan: (first, before, last, year) =>
      `The plan runs from ${first} Oct ${before} to ${last} Sep ${year}`,
    fromFile: (year) => `${year}, as the file says`,
    asFound: 'As the file says',
    open: 'Not yet decided',
    yearPlaces: (year, count) => `${year} (${counted(count, 'place')})`,
    and: ' and ',
    resultYearsDiffer: (years) => `The file names several years of scores: ${years}. Please choose one.`,
    planYearsDiffer: (years) => `The file names several years of the plan: ${years}. Please choose one.`,
    unknownYear: (year, newYear) =>
      `The add-in has no rules for ${year} yet. Use “${newYear}” on the home page to begin with the rules of the year before, and correct them by that year’s manual.`,
  },

  sheets: {
    lead: 'What each sheet probably is',
    check: 'Check the columns',
    checkNamed: (sheet) => `Check the columns: sheet “${sheet}”`,
    needCheck: 'Some tables were not read with certainty. Please check their columns.',
    allSure: 'All tables were read with certainty. There are no columns to check.',
    unrelated: (sheets) => `Not about ITA: ${sheets}`,
    nothing:
      'There is no table of scores or measures in this file. Paste the table from ITAS into an empty sheet, then search again.',
    search: 'Search again',
    choose: 'Describe a table',
  },

  mirror: {
    allRead: (count) => `All ${count} questions have a score`,
    partlyRead: (count, all) => `${count} of ${all} questions have a score`,
    noQuestions: 'This file has no scores of questions; those of indicators or instruments are used.',
    missing: (codes) => `No score for ${codes} (an empty cell does not count as zero)`,
    thaiDigits: (count) => `Thai digits read as numbers in ${counted(count, 'cell')}`,
    zeroForLetter: (count) => `A zero before a number read as the letter o in ${counted(count, 'place')}`,
    repaired: (count) =>
      `Scores not written plainly, and read all the same, in ${counted(count, 'place')}; see the checks`,
    untouched: 'The text in your own sheets stays as it is',
    total: (score) => `Total ${score}`,
    noTotal: 'The total cannot be told yet',
    agrees: (computed, published) =>
      `The computed total ${computed} agrees with the published ${published} ✓`,
    differs: (computed, published, difference) =>
      `Computed ${computed}, but published ${published}: ${difference} points apart`,
    level: (level) => `Level ${level}`,
    noLevel: 'The level cannot be told yet',
    low: (threshold, count) => `Questions below ${threshold}: ${count}`,
    noneLow: (threshold) => `Of the scores that were read, no question is below ${threshold}`,
    measures: (count) => `${counted(count, 'measure')} read`,
    noMeasures: 'No measures in this file',
    nothing: 'No scores were read yet. Go back to the sheets, or to the result to paste a table.',
  },

  outlook: {
    none: 'The checks found nothing wrong',
    first: 'Begin with these',
    next: 'Then, in this order',
    fix: (severity, readAgain) => `Correct what is listed as “${severity}”, then press “${readAgain}”.`,
    measures: (count) =>
      `Decide on measures for ${counted(count, 'question or indicator', 'questions or indicators')} without any.`,
    create: (create) =>
      `Press “${create}” to see the list of sheets first. Nothing is written until you confirm.`,
    paste: (paste, blank) => `Press “${paste}” or “${blank}” to have scores in this file.`,
  },
};
