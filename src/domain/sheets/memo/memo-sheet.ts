import { assembleSheet, footerOf } from '../assemble-sheet';
import { textCell, type PlannedCell } from '../planned-cell';
import { gapRow, wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { DropDown, SheetSpec } from '../sheet-spec';
import { followUpMemo, roundAside, ROUND_PLACE } from './follow-up-memo';
import type { MemoAside, MemoBlock, MemoKey } from './memo-block';
import { ASIDE_COLUMN, MEMO_COLUMNS, memoBlockRows, memoHeadings } from './memo-rows';
import { resultMemo } from './result-memo';

const NOTE =
  'ช่องสีเหลืองอ่อนให้เจ้าหน้าที่กรอก ข้อความอื่นแก้ถ้อยคำได้ ตัวเลขเป็นสูตร เมื่อสร้างแผ่นนี้ใหม่ข้อความที่กรอกหรือแก้จะยังอยู่ ชื่อและตำแหน่งผู้ให้ความเห็นมาจากแผ่นความเห็นผู้บริหาร';

/** The choice and its label, each beside a line of the head. */
function withAside(rows: readonly PlannedRow[], { label, choices }: MemoAside): readonly PlannedRow[] {
  const { row, column } = ROUND_PLACE;
  const beside = (cells: PlannedRow['cells'], cell: PlannedCell) => [
    ...Array.from({ length: column }, (_, index) => cells[index] ?? null),
    cell,
  ];
  return rows.map((one, index) => {
    if (index === row - 1) return { ...one, cells: beside(one.cells, textCell(label, 'label')) };
    if (index !== row) return one;
    return { ...one, cells: beside(one.cells, textCell(choices[0] ?? '', 'typed', 'typed')) };
  });
}

function asideChoices(aside: MemoAside | null): readonly DropDown[] {
  if (aside === null) return [];
  return [{ block: { ...ROUND_PLACE, rows: 1, columns: 1 }, choices: aside.choices }];
}

type Memo = {
  readonly key: MemoKey;
  readonly title: string;
  readonly blocks: readonly MemoBlock[];
  readonly aside: MemoAside | null;
};

/** The opinions have a page to themselves, so that no line to sign on is parted from what it signs. */
function bodyRows(edition: string, blocks: readonly MemoBlock[]): readonly PlannedRow[] {
  const firstOpinion = blocks.findIndex(({ kind }) => kind === 'opinion');
  return blocks.flatMap((block, index) => {
    const rows = memoBlockRows(edition, block);
    if (index !== firstOpinion) return rows;
    return rows.map((row, place) => (place === 0 ? { ...row, pageBreakBefore: true } : row));
  });
}

function memoSheet(context: AgencyContext, { key, title, blocks, aside }: Memo): SheetSpec {
  const body = bodyRows(context.edition, blocks);
  return assembleSheet(
    {
      key,
      edition: context.edition,
      name: context.names[key],
      tabColor: '#548235',
      columns: aside === null ? MEMO_COLUMNS : [...MEMO_COLUMNS, ASIDE_COLUMN],
      rows: [
        ...(aside === null ? body : withAside(body, aside)),
        gapRow('#gap'),
        wideRow('#note', textCell(NOTE, 'note'), MEMO_COLUMNS.length),
        memoHeadings(aside),
      ],
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: asideChoices(aside),
      charts: [],
      print: {
        orientation: 'portrait',
        titleRows: null,
        footer: footerOf(context.agencyName, title),
        columns: MEMO_COLUMNS.length,
        rows: body.length,
      },
      names: [],
    },
    context.styles,
  );
}

/** ITA_บันทึกข้อความ: the memo that reports the result, ready to print or to be copied into a word processor. */
export function resultMemoSheet(context: AgencyContext): SheetSpec {
  const title = 'บันทึกข้อความรายงานผลการประเมิน';
  return memoSheet(context, { key: 'memo', title, blocks: resultMemo(context), aside: null });
}

/** ITA_บันทึกติดตาม: the memo that goes with the report of six or twelve months. */
export function followUpMemoSheet(context: AgencyContext): SheetSpec {
  const title = 'บันทึกข้อความรายงานการติดตามมาตรการ';
  const [blocks, aside] = [followUpMemo(context), roundAside(context)];
  return memoSheet(context, { key: 'followUpMemo', title, blocks, aside });
}
