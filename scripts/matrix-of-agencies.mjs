/** Made-up reports on all agencies of the country, one agency a row, for measuring how what is read and written grows. */
import { INDICATORS } from './samples/made-up-figures.mjs';

const LETTERS = 'กขคงจชดตนม';
const QUESTIONS = { i: 30, e: 15, o: 43 };

/** As many agencies as the assessment covers. */
export const ALL_AGENCIES = 8317;

/** The codes of the 88 questions that the years up to 2565 ask. */
export const QUESTION_CODES = Object.entries(QUESTIONS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, number) => `${letter}${number + 1}`),
);

function nameOf(number) {
  return `เทศบาลตำบลจำลอง${String(number).replace(/\d/g, (digit) => LETTERS[digit])}`;
}

function matrix(title, headers, rows) {
  const blanks = Array.from({ length: headers.length }, () => '');
  return [[title, ...blanks], ['หน่วยงาน', ...headers], ...rows];
}

/** Every question of a year. */
export function questionMatrix(agencies) {
  const rows = Array.from({ length: agencies }, (_, agency) => [
    nameOf(agency),
    ...QUESTION_CODES.map((_, index) => 80 + ((agency * 7 + index * 13) % 2000) / 100),
  ]);
  return matrix('คะแนนรายข้อ ITA ปีงบประมาณ พ.ศ. 2565', QUESTION_CODES, rows);
}

/** Every indicator of a year, one below the threshold for every second agency. */
export function indicatorMatrix(agencies) {
  const rows = Array.from({ length: agencies }, (_, agency) => [
    nameOf(agency),
    ...INDICATORS.map((_, index) => {
      const isLow = (agency + index) % (2 * INDICATORS.length) === 0;
      return isLow ? 84.5 : 85 + ((agency * 7 + index * 13) % 1500) / 100;
    }),
  ]);
  return matrix('คะแนนรายตัวชี้วัด ITA ปีงบประมาณ พ.ศ. 2568', INDICATORS, rows);
}

/** The values as the reader of worksheets is given them. */
export function gridOf(values) {
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { sheet: 'คะแนน', visible: true, top: 0, left: 0, values, numberFormats };
}
