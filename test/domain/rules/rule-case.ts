import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isQuestionCode, type QuestionCode } from '../../../src/domain/assessment/question-code';
import type { Score } from '../../../src/domain/assessment/score';
import { isJsonObject } from '../../../src/domain/rules/parse-property';
import { parseQuestionRange } from '../../../src/domain/rules/parse-question-range';
import { score, type StatedFigures } from '../../support/stated-assessment';

/**
 * Cases in the field's own terms, one file a fiscal year, so that staff can check them: what a workbook states, and what
 * the year's rules make of it. `arithmetic` shows the sum, `source` says who published the figures. Only what a case expects
 * is compared. Questions may be given as a range, `"o1-o43": "100"`, with exceptions after it. A year's cases stay as they
 * are when another year is added.
 */
export type RuleCase = {
  readonly name: string;
  readonly given: StatedFigures;
  /** What if these questions reached these scores. */
  readonly targets: ReadonlyMap<QuestionCode, Score>;
  readonly expected: Readonly<Record<string, unknown>>;
};

const FOLDER = join(__dirname, 'cases');
const PARTS = ['name', 'given', 'expected', 'arithmetic', 'source'];
const GIVEN = ['questions', 'subIndicators', 'indicators', 'instruments', 'total', 'level', 'targets'];

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isFigures(value: unknown): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && Object.values(value).every(isText);
}

function spreadRanges(figures: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([range, text]) => {
      const codes = parseQuestionRange(range);
      if (codes === null) throw new TypeError(`not a range of questions: ${range}`);
      return codes.map((code) => [code, text]);
    }),
  );
}

function readGiven(given: Readonly<Record<string, unknown>>): Pick<RuleCase, 'given' | 'targets'> {
  const figuresOf = (key: string) => {
    const value = given[key] ?? {};
    if (!isFigures(value)) throw new TypeError(`${key}: not scores by code`);
    return value;
  };
  const { total, level } = given;
  const targets = Object.entries(spreadRanges(figuresOf('targets')));
  return {
    given: {
      questions: spreadRanges(figuresOf('questions')),
      subIndicators: figuresOf('subIndicators'),
      indicators: figuresOf('indicators'),
      instruments: figuresOf('instruments'),
      ...(isText(total) ? { total } : {}),
      ...(isText(level) ? { level } : {}),
    },
    targets: new Map(
      targets.flatMap(([code, text]) => (isQuestionCode(code) ? [[code, score(text)] as const] : [])),
    ),
  };
}

function readCase(value: unknown, file: string): RuleCase {
  const isCase = isJsonObject(value) && PARTS.every((part) => part in value);
  if (!isCase) throw new TypeError(`${file}: not a case: ${JSON.stringify(value)}`);
  const { name, given, expected, arithmetic, source } = value;
  const isWhole =
    isText(name) && isText(arithmetic) && isText(source) && isJsonObject(given) && isJsonObject(expected);
  const strangers = [
    ...Object.keys(value).filter((part) => !PARTS.includes(part)),
    ...Object.keys(isJsonObject(given) ? given : {}).filter((part) => !GIVEN.includes(part)),
  ];
  if (!isWhole || strangers.length > 0) {
    throw new TypeError(`${file}: wrong or unknown ${strangers.join(', ')} in ${JSON.stringify(name)}`);
  }
  return { name, expected, ...readGiven(given) };
}

/** The cases of each year that has some. */
export function readRuleCases(): ReadonlyMap<number, readonly RuleCase[]> {
  const files = readdirSync(FOLDER).sort();
  return new Map(
    files.map((file) => {
      const parsed: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      if (!Array.isArray(parsed)) throw new TypeError(`${file}: not a list of cases`);
      return [Number.parseInt(file, 10), parsed.map((one: unknown) => readCase(one, file))];
    }),
  );
}
