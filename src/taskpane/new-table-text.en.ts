import { counted } from './counted';
import type { NewTableText } from './new-table-text.th';

/** The English words of the screen on which tables are pasted. */
export const newTableEn: NewTableText = {
  pasteLead:
    'Copy the table from a web page, a document or a PDF and paste it here. Nothing is written until you say so.',
  area: 'Click here, then press Ctrl+V',
  again: 'Paste again',
  problems: {
    noTable: 'There is no table in what was pasted. Copy the whole table with its header and paste again.',
    tooLarge: 'The table is too large. Copy the part you need and paste again.',
  },
  mirror: 'What was read',
  questions: (count) => counted(count, 'question score'),
  indicators: (count) => counted(count, 'indicator score'),
  agencies: (count) => counted(count, 'agency or year', 'agencies or years'),
  measures: (count) => counted(count, 'measure'),
  nothing: 'No score or measure could be read.',
  kinds: {
    scores: 'Will be written as a score sheet: code, question, score.',
    measures: 'Will be written as a sheet of measures under the standard headings.',
    asPasted: 'Will be written as pasted; you can then say what its columns are under “Correct the reading”.',
  },
  sheetName: (name) => `Sheet name “${name}” (numbered if you have it already)`,
  firstRows: 'First rows of the new sheet',
  row: (row) => `Row ${row}`,
  findings: (count) => `Please check (${count})`,
  more: (shown, count) => `${shown} of ${count} shown`,
  write: 'Write as a new sheet',

  blankLead:
    'A sheet with every question of the year; its score cells take only numbers from zero to a hundred. Fill it in, then press “Read again”.',
  year: 'Fiscal year of the scores',
  count: (count) => counted(count, 'question'),
};
