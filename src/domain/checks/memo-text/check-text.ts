import type { FiscalYear } from '../../assessment/fiscal-year';
import { factText } from '../../findings/fact-text';
import type { Finding, FindingCode } from '../../findings/finding';
import { collectPassages } from '../../reading/collect-passages';
import type { Grid } from '../../reading/grid';
import type { SheetLayout } from '../../reading/sheet-layout';
import type { AgencyAnalysis } from '../../scoring/analysis';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { DOCUMENT_CHECKS } from '../document-checks';
import { withoutToldTwice } from '../told-twice';
import { placeInText, type TextFinding } from './found-in-text';
import { readTextInSteps, type ReadText } from './read-text';
import { levelThatDiffers, tableFiguresThatDiffer, yearsThatDiffer } from './stated-in-text';
import { cellsOfText } from './text-rows';

/**
 * ตรวจร่างบันทึก: the words of a memo written elsewhere go through the same checks as those of the workbook. The text becomes a
 * worksheet that no workbook has, and what is found on it is what is told.
 */
export type WorkbookBeside = Pick<DocumentContext, 'agencies' | 'fiscalYear' | 'planYear' | 'measures'> & {
  readonly grids: readonly Grid[];
  readonly layouts: readonly SheetLayout[];
};

/** Names, divisions and targets are right or wrong by what the workbook says in words. */
const HELD_AGAINST_WORDS: ReadonlySet<FindingCode> = new Set(['N01', 'N02', 'N03', 'N05', 'N07', 'S15']);
/** A memo on its way up has no opinions yet, and its rows are no rows of Excel. */
const NOT_OF_MEMOS: ReadonlySet<FindingCode> = new Set(['A01', 'X08']);
const SHEET = 'ข้อความ';
const AGAIN = ' ';

/** A name that no worksheet has. */
function freeName(grids: readonly Grid[], name: string = SHEET): string {
  return grids.some(({ sheet }) => sheet === name) ? freeName(grids, name + AGAIN) : name;
}

/** The workbook's analysis of the year that the text is about; that of its own year where it has none. */
function subjectOf({ year }: ReadText, { agencies }: WorkbookBeside): AgencyAnalysis | null {
  const [main = null] = agencies;
  const name = main?.assessment.agency?.name;
  const ofYear = agencies.find(
    ({ rulebook, assessment }) => rulebook.fiscalYear === year && assessment.agency?.name === name,
  );
  return ofYear ?? main;
}

function heldAgainstFigures(text: ReadText, subject: AgencyAnalysis | null): readonly Finding[] {
  if (subject === null || text.year !== subject.rulebook.fiscalYear) return [];
  return text.stated.flatMap((stated) => [
    ...tableFiguresThatDiffer(stated, text.passages, subject),
    ...levelThatDiffers(stated, subject),
  ]);
}

/** Years of which the workbook has scores. */
function yearsOf({ agencies }: WorkbookBeside): readonly FiscalYear[] {
  return agencies.map(({ rulebook }) => rulebook.fiscalYear);
}

/** One problem is told once: the reader and the comparison with the workbook may both see another year. */
function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(
    findings.map((one) => [
      `${one.code} ${one.at?.address} ${factText(one.facts, 'found')} ${factText(one.facts, 'role')} ${factText(one.facts, 'code')}`,
      one,
    ]),
  );
  return [...once.values()];
}

/**
 * Checks a text against the workbook and tells where in the text each finding stands. It pauses after every step, so that who runs
 * it may let others work in between. The workbook's own findings are not among them.
 */
export function* checkTextInSteps(
  text: string,
  workbook: WorkbookBeside,
): Generator<undefined, readonly TextFinding[]> {
  const { agencies, fiscalYear, planYear } = workbook;
  const sheet = freeName(workbook.grids);
  const cells = cellsOfText(text);
  if (cells.length === 0) return [];
  const read = yield* readTextInSteps(cells, sheet, workbook);
  const subject = subjectOf(read, workbook);
  const inWorkbook = collectPassages(workbook.grids, workbook.layouts);
  yield;
  const alone: DocumentContext = { subject, agencies, fiscalYear, planYear, ...read };
  const beside: DocumentContext = { ...alone, passages: [...inWorkbook, ...read.passages] };
  const checked: Finding[] = [
    ...yearsThatDiffer(read.passages, read.told, workbook, yearsOf(workbook)),
    ...heldAgainstFigures(read, subject),
  ];
  for (const { code, find } of checksOfText()) {
    yield;
    checked.push(...find(HELD_AGAINST_WORDS.has(code) ? beside : alone));
  }
  const own = checked.filter(({ at }) => at?.sheet === sheet);
  return placeInText(withoutRepeated([...withoutToldTwice(read.noted, own), ...own]), cells);
}

function checksOfText(): readonly DocumentCheck[] {
  return DOCUMENT_CHECKS.filter(({ code }) => !NOT_OF_MEMOS.has(code));
}

/** The same at one go. */
export function checkText(text: string, workbook: WorkbookBeside): readonly TextFinding[] {
  const steps = checkTextInSteps(text, workbook);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
