import { formatPlace } from '../assessment/cell-place';
import { SEVERITIES, type Finding, type Severity } from '../findings/finding';
import { sentenceOf } from '../findings/sentence';
import { assembleSheet, footerOf } from './assemble-sheet';
import { bodyRow, headerRow, sheetColumns, type Column } from './column';
import { shortMark } from './fingerprint';
import { columnReference, onSheet, quoteText } from './formula-text';
import { HEADER_KEY } from './hidden-columns';
import { formulaCell, numberCell, textCell, typedCell } from './planned-cell';
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
const STATUSES = ['ยังไม่แก้', 'แก้แล้ว', 'รับทราบ'] as const;
/** สถานะ of a finding that nobody has dealt with yet. */
export const OPEN_STATUS = STATUSES[0];
const SEVERITY_COLUMN = 1;
const STATUS_COLUMN = 8;
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

function linkCell({ at }: Finding) {
  if (at === null) return textCell('', 'link');
  return formulaCell(`=HYPERLINK(${quoteText(`#${formatPlace(at)}`)},"${LINK_WORDS}")`, 'link', LINK_WORDS);
}

const COLUMNS: readonly Column<Line>[] = [
  { field: 'no', width: 34, header: 'ที่', cell: ({ number }) => numberCell(number, 'count') },
  {
    field: 'severity',
    width: 66,
    header: 'ระดับ',
    cell: ({ finding }) => textCell(SEVERITY_WORDS[finding.severity], SEVERITY_STYLES[finding.severity]),
  },
  { field: 'code', width: 44, header: 'รหัส', cell: ({ finding }) => textCell(finding.code, 'code') },
  {
    field: 'sheet',
    width: 84,
    header: 'ชีต',
    cell: ({ finding }) => textCell(finding.at?.sheet ?? '', 'text'),
  },
  {
    field: 'cell',
    width: 56,
    header: 'เซลล์',
    cell: ({ finding }) => textCell(finding.at?.address ?? '', 'code'),
  },
  { field: 'found', width: 186, header: 'ข้อความที่พบ', cell: ({ found }) => textCell(found, 'text') },
  {
    field: 'advice',
    width: 114,
    header: 'คำแนะนำ',
    cell: ({ advice }) => textCell(advice, 'text'),
  },
  { field: 'link', width: 60, header: LINK_WORDS, cell: ({ finding }) => linkCell(finding) },
  {
    field: 'status',
    filled: true,
    width: 62,
    header: 'สถานะ',
    cell: () => textCell(STATUSES[0], 'typed', 'typed'),
  },
  { field: 'reason', filled: true, width: 64, header: 'เหตุผล', cell: typedCell },
];

/** The finding's identity: what was said of which cell. A finding that says something else is a new one. */
function keysOf(context: SheetContext, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = finding.at === null ? '' : formatPlace(finding.at);
    const key = `${context.edition}|finding|${finding.code}|${place}|${shortMark(JSON.stringify(finding.facts))}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  });
}

/** A column of the findings for formulas of other sheets, absolute, with the sheet's name; null where nothing was found. */
export function findingsColumn(context: SheetContext, name: 'severity' | 'status'): string | null {
  const { length } = context.findings;
  if (length === 0) return null;
  const column = name === 'severity' ? SEVERITY_COLUMN : STATUS_COLUMN;
  return onSheet(context.names.findings, columnReference(column, TITLE_ROWS + 1, TITLE_ROWS + length));
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function bodyRows(context: SheetContext, findings: readonly Finding[]): readonly PlannedRow[] {
  const keys = keysOf(context, findings);
  if (findings.length === 0) {
    const nothing = 'ไม่พบจุดที่ต้องแก้ตามรายการตรวจ (ไม่ได้ตรวจถ้อยคำและข้อเท็จจริง)';
    return [wideRow(`${context.edition}|finding|none`, textCell(nothing, 'text'), COLUMNS.length)];
  }
  return findings.map((finding, index) => bodyRow(keys[index] ?? '', COLUMNS, lineOf(finding, index)));
}

/** The title with live counts of each severity. */
function titleCell(context: SheetContext, rows: number) {
  const words =
    context.edition === ''
      ? 'ผลตรวจสอบสมุดงาน'
      : context.show(`ผลตรวจสอบสมุดงาน ปีงบประมาณ พ.ศ. ${context.edition}`);
  if (rows === 0) return textCell(words, 'title');
  const column = columnReference(SEVERITY_COLUMN, TITLE_ROWS + 1, TITLE_ROWS + rows);
  const counts = SEVERITIES.map((severity) => {
    const word = SEVERITY_WORDS[severity];
    return `${quoteText(`  ${word} `)}&TEXT(COUNTIF(${column},"${word}"),${quoteText(context.formats.count)})`;
  });
  return formulaCell(`=${quoteText(words)}&${counts.join('&')}`, 'title', words);
}

function statusChoices(rows: number): readonly DropDown[] {
  if (rows === 0) return [];
  return [{ block: { row: TITLE_ROWS + 1, column: STATUS_COLUMN, rows, columns: 1 }, choices: STATUSES }];
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
