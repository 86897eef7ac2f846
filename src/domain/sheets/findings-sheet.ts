import { formatPlace } from '../assessment/cell-place';
import { isOpen, SEVERITIES, type Finding, type Severity } from '../findings/finding';
import { sentenceOf } from '../findings/sentence';
import { assembleSheet, footerOf } from './assemble-sheet';
import { bodyRow, headerRow, sheetColumns, type Column } from './column';
import { findingRowKey } from './acknowledging/finding-row-key';
import {
  ACKNOWLEDGED_STATUS,
  FINDINGS_COLUMNS,
  findingsColumnIndex,
  OPEN_STATUS,
  STATUSES,
  type FindingsField,
} from './findings-columns';
import { columnReference, onSheet, quoteText } from './formula-text';
import { HEADER_KEY } from './hidden-columns';
import { formulaCell, numberCell, textCell, type PlannedCell } from './planned-cell';
import { wideRow, type PlannedRow } from './planned-row';
import type { SheetContext } from './sheet-context';
import type { DropDown, SheetSpec } from './sheet-spec';
import type { StyleName } from './styles';
import { titleRows, TITLE_ROWS, TYPED_LEGEND } from './title-rows';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้',
  warning: 'ควรตรวจ',
  notice: 'ข้อสังเกต',
};
const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = {
  error: 'severityError',
  warning: 'severityWarning',
  notice: 'severityNotice',
};
const LINK_WORDS = 'ไปที่เซลล์';
/** Between what was found and what to do, in every sentence of the catalogue. */
const ADVICE_MARK = ' — ';

type Line = {
  readonly finding: Finding;
  readonly number: number;
  readonly found: string;
  readonly advice: string;
};

function lineOf(finding: Finding, index: number): Line {
  const [found = '', ...advice] = sentenceOf(finding, 'th').split(ADVICE_MARK);
  return { finding, number: index + 1, found, advice: advice.join(ADVICE_MARK) };
}

function linkCell({ at }: Finding): PlannedCell {
  if (at === null) return textCell('', 'link');
  return formulaCell(`=HYPERLINK(${quoteText(`#${formatPlace(at)}`)},"${LINK_WORDS}")`, 'link', LINK_WORDS);
}

function statusCell(finding: Finding): PlannedCell {
  return textCell(isOpen(finding) ? OPEN_STATUS : ACKNOWLEDGED_STATUS, 'typed', 'typed');
}

const CELLS: Readonly<Record<FindingsField, (line: Line) => PlannedCell>> = {
  no: ({ number }) => numberCell(number, 'count'),
  severity: ({ finding }) => textCell(SEVERITY_WORDS[finding.severity], SEVERITY_STYLES[finding.severity]),
  code: ({ finding }) => textCell(finding.code, 'code'),
  sheet: ({ finding }) => textCell(finding.at?.sheet ?? '', 'text'),
  cell: ({ finding }) => textCell(finding.at?.address ?? '', 'code'),
  found: ({ found }) => textCell(found, 'text'),
  advice: ({ advice }) => textCell(advice, 'text'),
  link: ({ finding }) => linkCell(finding),
  status: ({ finding }) => statusCell(finding),
  reason: ({ finding }) => textCell(finding.acknowledged?.reason ?? '', 'typed', 'typed'),
};
const COLUMNS: readonly Column<Line>[] = FINDINGS_COLUMNS.map((column) => ({
  ...column,
  cell: CELLS[column.field],
}));

/** A column of the findings for formulas of other sheets, absolute, with the sheet's name; null where nothing was found. */
export function findingsColumn(context: SheetContext, name: 'severity' | 'status'): string | null {
  const { length } = context.findings;
  if (length === 0) return null;
  return onSheet(
    context.names.findings,
    columnReference(findingsColumnIndex(name), TITLE_ROWS + 1, TITLE_ROWS + length),
  );
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function bodyRows(context: SheetContext, findings: readonly Finding[]): readonly PlannedRow[] {
  if (findings.length === 0) {
    const nothing = 'ไม่พบจุดที่ต้องแก้ตามรายการตรวจ (ไม่ได้ตรวจถ้อยคำและข้อเท็จจริง)';
    return [wideRow(`${context.edition}|finding|none`, textCell(nothing, 'text'), COLUMNS.length)];
  }
  // A finding without a key, as of a document that is no workbook, is known by its place in the list.
  const keyOf = ({ key }: Finding, index: number) => findingRowKey(context.edition, key ?? String(index + 1));
  return findings.map((finding, index) => bodyRow(keyOf(finding, index), COLUMNS, lineOf(finding, index)));
}

/** The title with live counts of each severity. */
function titleCell(context: SheetContext, rows: number) {
  const words =
    context.edition === ''
      ? 'ผลตรวจสอบสมุดงาน'
      : context.show(`ผลตรวจสอบสมุดงาน ปีงบประมาณ พ.ศ. ${context.edition}`);
  if (rows === 0) return textCell(words, 'title');
  const column = columnReference(findingsColumnIndex('severity'), TITLE_ROWS + 1, TITLE_ROWS + rows);
  const counts = SEVERITIES.map((severity) => {
    const word = SEVERITY_WORDS[severity];
    return `${quoteText(`  ${word} `)}&TEXT(COUNTIF(${column},"${word}"),${quoteText(context.formats.count)})`;
  });
  return formulaCell(`=${quoteText(words)}&${counts.join('&')}`, 'title', words);
}

function statusChoices(rows: number): readonly DropDown[] {
  if (rows === 0) return [];
  return [
    {
      block: { row: TITLE_ROWS + 1, column: findingsColumnIndex('status'), rows, columns: 1 },
      choices: STATUSES,
    },
  ];
}

/** ITA_ผลตรวจสอบ: every finding with its cell, readable and workable without the add-in. */
export function findingsSheet(context: SheetContext): SheetSpec {
  const findings = bySeverity(context.findings);
  const [title, ...notes] = titleRows(context, '', TYPED_LEGEND, COLUMNS.length);
  const titled = title === undefined ? [] : [{ ...title, cells: [titleCell(context, findings.length)] }];
  return assembleSheet(
    {
      key: 'findings',
      edition: context.edition,
      name: context.names.findings,
      tabColor: '#7F7F7F',
      columns: sheetColumns(COLUMNS),
      rows: [...titled, ...notes, headerRow(HEADER_KEY, COLUMNS), ...bodyRows(context, findings)],
      frozenRows: TITLE_ROWS + 1,
      filter: findings.length === 0 ? null : { header: TITLE_ROWS, last: TITLE_ROWS + findings.length },
      highlights: [],
      dropDowns: statusChoices(findings.length),
      charts: [],
      print: {
        orientation: 'landscape',
        titleRows: [TITLE_ROWS, TITLE_ROWS],
        footer: footerOf(context.agencyName, 'ผลตรวจสอบสมุดงาน'),
      },
      names: [],
    },
    context.styles,
  );
}
