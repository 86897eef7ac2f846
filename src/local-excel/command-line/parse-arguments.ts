import { parseArgs } from 'node:util';
import { parseWork, type Work } from './parse-work';

/** What `npm run analyse` was asked to do. */
export type AnalyseArguments = {
  readonly input: string;
  readonly output: string | null;
  readonly report: string | null;
  readonly fiscalYear: number | null;
  readonly planYear: number | null;
  readonly agencyName: string | null;
  /** Names after `--sheets`; null for the default set. */
  readonly sheets: readonly string[] | null;
  readonly digits: 'thai' | 'arabic';
  readonly work: Work;
};

export type ArgumentProblem = { readonly thai: string; readonly english: string };
export type ParsedArguments =
  | { readonly ok: true; readonly arguments: AnalyseArguments }
  | { readonly ok: false; readonly problem: ArgumentProblem };

const OPTIONS = {
  out: { type: 'string' },
  report: { type: 'string' },
  'fiscal-year': { type: 'string' },
  'plan-year': { type: 'string' },
  agency: { type: 'string' },
  sheets: { type: 'string' },
  digits: { type: 'string' },
  divide: { type: 'string' },
  merge: { type: 'string' },
  copy: { type: 'string' },
} as const;

/** Words that stand alone. */
const FLAGS = {
  'take-returned': { type: 'boolean' },
  confirmed: { type: 'boolean' },
} as const;

type Values = Partial<Record<keyof typeof OPTIONS, string>>;

export const USAGE =
  'npm run analyse -- IN.xlsx --out OUT.xlsx --report REPORT.json [--fiscal-year 2568] [--plan-year 2569] [--agency NAME] [--sheets default|all|NAME,...] [--digits thai|arabic] [--divide FOLDER | --merge FILE... [--take-returned] | --copy submission|publishing [--confirmed]]';

function refuse(thai: string, english: string): ParsedArguments {
  return { ok: false, problem: { thai, english: `${english}\n${USAGE}` } };
}

function parseYear(text: string | undefined): number | null | 'wrong' {
  if (text === undefined) return null;
  const year = Number(text);
  return Number.isInteger(year) && year >= 2500 && year <= 2699 ? year : 'wrong';
}

function parseSheets(text: string | undefined): readonly string[] | null {
  if (text === undefined || text === 'default') return null;
  return text.split(',').map((name) => name.trim());
}

/** Reads the words after `npm run analyse --`. A wrong word is a problem to show, never an exception. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const unknown = words.find((word) => word.startsWith('--') && !isKnown(word));
  if (unknown !== undefined) return refuse(`ไม่รู้จักตัวเลือก ${unknown}`, `Unknown option ${unknown}.`);
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { ...OPTIONS, ...FLAGS },
    allowPositionals: true,
    strict: false,
  });
  const [input, ...others] = positionals;
  if (input === undefined) return refuse('โปรดระบุไฟล์ .xlsx ที่จะวิเคราะห์', 'Name the .xlsx file to analyse.');
  const { 'take-returned': takesReturned, confirmed, ...named } = values;
  const missing = Object.entries(named).find(([, value]) => typeof value !== 'string');
  if (missing !== undefined)
    return refuse(`ตัวเลือก --${missing[0]} ต้องมีค่า`, `Option --${missing[0]} needs a value.`);
  const given = named as Values;
  const work = parseWork({
    divide: given.divide ?? null,
    merge: given.merge ?? null,
    others,
    takesReturned: takesReturned === true,
    copy: given.copy ?? null,
    isConfirmed: confirmed === true,
    hasOutput: given.out !== undefined,
  });
  return 'kind' in work ? parseValues(input, given, work) : refuse(work.thai, work.english);
}

function isKnown(word: string): boolean {
  return (word.slice(2).split('=')[0] ?? '') in { ...OPTIONS, ...FLAGS };
}

function parseValues(input: string, values: Values, work: Work): ParsedArguments {
  const fiscalYear = parseYear(values['fiscal-year']);
  const planYear = parseYear(values['plan-year']);
  if (fiscalYear === 'wrong' || planYear === 'wrong') {
    return refuse(
      'ปีงบประมาณต้องเป็น พ.ศ. สี่หลัก เช่น 2568',
      'A fiscal year is four digits of the Buddhist Era, such as 2568.',
    );
  }
  const digits = values.digits ?? 'thai';
  if (digits !== 'thai' && digits !== 'arabic') {
    return refuse('--digits ใช้ได้เฉพาะ thai หรือ arabic', '--digits takes thai or arabic.');
  }
  return {
    ok: true,
    arguments: {
      input,
      output: values.out ?? null,
      report: values.report ?? null,
      fiscalYear,
      planYear,
      agencyName: values.agency ?? null,
      sheets: parseSheets(values.sheets),
      digits,
      work,
    },
  };
}
