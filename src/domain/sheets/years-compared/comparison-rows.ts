import { bodyRow, type Column } from '../column';
import { cellReference } from '../formula-text';
import { blankCell, formulaCell, textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import { differenceFormula } from '../summary/difference-formula';
import {
  changeColumn,
  respondentsCell,
  respondentsColumn,
  yearColumn,
  type ComparisonLayout,
} from './comparison-layout';
import type { ComparedLine } from './compared-lines';
import { yearOf } from './compared-years';
import { yearCell } from './year-cell';

/** A line in its zero-based row. */
export type ComparisonRow = { readonly line: ComparedLine; readonly row: number };

const PAGE_WIDTH = 770;
const SCORE_WIDTH = 50;
const RESPONDENTS_WIDTH = 64;
/** Of what the figures leave, the names take this part and the notes the rest. */
const NAME_SHARE = 0.56;

function changeCell(row: number, index: number): PlannedCell {
  const [before, now] = [yearColumn(index - 1), yearColumn(index)].map((column) =>
    cellReference(row, column),
  );
  return formulaCell(differenceFormula(now ?? '', before ?? ''), 'compactDifference');
}

/**
 * The last change in respondents: so many answering 100 instead of 0 make a change as large. A score is a mean over its
 * respondents, and a change is no surer than the year with fewer of them.
 */
function respondentsFormula(layout: ComparisonLayout, { line, row }: ComparisonRow): string | null {
  const [before, now] = layout.years.slice(-2);
  if (line.answeredBy === null || before === undefined || now === undefined) return null;
  const code = line.answeredBy;
  const counts = [before, now].map((agency) => respondentsCell(layout, code, yearOf(agency)));
  const known = counts.filter((cell) => cell !== null);
  if (known.length === 0) return null;
  const change = cellReference(row, changeColumn(layout.years.length - 1));
  const fewest = `MIN(${known.join(',')})`;
  return `=IF(AND(COUNT(${change})=1,${fewest}>=1),ABS(${change})*${fewest}/100,"")`;
}

function respondentsOfChange(layout: ComparisonLayout, row: ComparisonRow): PlannedCell {
  const formula = respondentsFormula(layout, row);
  return formula === null ? textCell('–', 'compactCenter') : formulaCell(formula, 'compactScore');
}

function yearColumns(context: AgencyContext, layout: ComparisonLayout): readonly Column<ComparisonRow>[] {
  return layout.years.flatMap((agency, index): readonly Column<ComparisonRow>[] => {
    const year = yearOf(agency);
    const score: Column<ComparisonRow> = {
      field: `y${year}`,
      width: SCORE_WIDTH,
      header: context.show(String(year)),
      cell: ({ line }) => {
        const item = line.itemIn(year);
        return item === null ? blankCell('compactScore', 'computed') : yearCell(context, agency, item);
      },
    };
    const change: Column<ComparisonRow> = {
      field: `change${year}`,
      width: SCORE_WIDTH,
      header: context.show(`เปลี่ยนใน ${year}`),
      cell: ({ row }) => changeCell(row, index),
    };
    return index === 0 ? [score] : [score, change];
  });
}

/** The columns: names, years with their changes, the last change in respondents, notes. */
export function comparisonColumns(
  context: AgencyContext,
  layout: ComparisonLayout,
): readonly Column<ComparisonRow>[] {
  const years = yearColumns(context, layout);
  const left = PAGE_WIDTH - RESPONDENTS_WIDTH - years.length * SCORE_WIDTH;
  const name = Math.floor(left * NAME_SHARE);
  return [
    { field: 'item', width: name, header: 'รายการ', cell: ({ line }) => textCell(line.label, 'compactText') },
    ...years,
    {
      field: 'respondents',
      width: RESPONDENTS_WIDTH,
      header: 'เท่ากับผู้ตอบ (คน)',
      cell: (row) => respondentsOfChange(layout, row),
    },
    {
      field: 'note',
      width: left - name,
      header: 'หมายเหตุ',
      filled: true,
      cell: ({ line }) =>
        line.note === '' ? blankCell('compactTyped', 'typed') : textCell(line.note, 'compactTyped', 'draft'),
    },
  ];
}

export function comparisonRows(
  columns: readonly Column<ComparisonRow>[],
  lines: readonly ComparedLine[],
  first: number,
): readonly PlannedRow[] {
  return lines.map((line, index) => bodyRow(`|years|${line.key}`, columns, { line, row: first + index }));
}

/** The number by which an EIT in parts is compared: a respondent of the smaller part moves the mean of the parts the most. */
function partsFormula(cells: readonly string[]): string {
  return `=IF(COUNT(${cells.join(',')})=0,"",${cells.length}*MIN(${cells.join(',')}))`;
}

/** Numbers of respondents by year, for staff to fill. */
export function respondentRows(layout: ComparisonLayout): readonly PlannedRow[] {
  const columns = respondentsColumn(layout.years.length) + 2;
  return layout.respondents.map(({ code, label, isTyped }) => {
    const cells: (PlannedCell | null)[] = Array.from({ length: columns }, () => null);
    cells[0] = textCell(label, 'compactText');
    layout.years.forEach((agency, index) => {
      const parts = agency.rulebook.eitParts.value.map((part) =>
        respondentsCell(layout, part, yearOf(agency)),
      );
      const known = parts.filter((cell) => cell !== null);
      const column = yearColumn(index);
      if (isTyped(agency)) cells[column] = blankCell('typedCount', 'typed');
      else if (code === 'EIT') cells[column] = formulaCell(partsFormula(known), 'compactCount');
      else cells[column] = textCell('–', 'compactCenter');
    });
    return { key: `|years|respondents|${code}`, cells };
  });
}
