import { cellReference, quoteText } from '../formula-text';
import { countedLow, HAS_MEASURE, lowTable } from '../low-questions/low-table';
import { nothingLow } from '../low-questions/nothing-low';
import type { AgencyContext } from '../sheet-context';
import type { MemoAside, MemoBlock, MemoFigure } from './memo-block';
import { levelFigure, totalFigure } from './memo-figures';
import { agencyInFull, memoHead, paragraph, section } from './memo-head';
import { opinionBlocks } from './memo-opinions';

export const FOLLOW_UP_MEMO = 'followUpMemo';
/** Zero-based place of the choice of the round: beside the head of the memo, where it is not printed. */
export const ROUND_PLACE = { row: 2, column: 4 } as const;
const YEARS_BEFORE = 1;

type Round = { readonly name: string; readonly days: string };

/** The two rounds of a plan year; without that year their days are for staff to write. */
function roundsOf({ planYear, show }: AgencyContext): readonly [Round, Round] {
  const from = planYear === null ? '……………' : String(planYear - YEARS_BEFORE);
  const to = planYear === null ? '……………' : String(planYear);
  return [
    { name: show('รอบ 6 เดือน'), days: show(`(1 ตุลาคม ${from} – 31 มีนาคม ${to})`) },
    { name: show('รอบ 12 เดือน'), days: show(`(1 ตุลาคม ${from} – 30 กันยายน ${to})`) },
  ];
}

/** Which round the memo is about, for staff to choose. */
export function roundAside(context: AgencyContext): MemoAside {
  return { label: 'เลือกรอบรายงาน', choices: roundsOf(context).map(({ name }) => name) };
}

/** In either style of digits, which the user may change later. */
const FULL_YEAR = ['รอบ 12 เดือน', 'รอบ ๑๒ เดือน'] as const;

/** The round that is chosen on the sheet, with its days. */
function roundFigure(context: AgencyContext, chosen: string | null): MemoFigure {
  const [half, full] = roundsOf(context);
  const cell = cellReference(ROUND_PLACE.row, ROUND_PLACE.column);
  const isFull = FULL_YEAR.map((name) => `${cell}="${name}"`).join(',');
  const [first, second] = [`${half.name} ${half.days}`, `${full.name} ${full.days}`];
  return {
    formula: `IF(OR(${isFull}),${quoteText(second)},${quoteText(first)})`,
    text: FULL_YEAR.some((name) => name === chosen) ? second : first,
    longest: second,
  };
}

function countFigure(context: AgencyContext, formula: string, count: number): MemoFigure {
  return {
    formula: `TEXT(${formula},${quoteText(context.formats.count)})`,
    text: context.show(String(count)),
    longest: context.show('100'),
  };
}

/** How many low items there are and how many of them have a measure, as the sheet of low questions tells. */
function coverage(context: AgencyContext): MemoBlock {
  const table = lowTable(context);
  const key = `${FOLLOW_UP_MEMO}|coverage`;
  if (table.entries.length === 0) return paragraph(key, nothingLow(context));
  const status = table.column('status');
  const covered = table.entries.filter(({ texts }) => (texts[0]?.measure ?? '') !== '').length;
  return paragraph(
    key,
    'รายการที่ได้ต่ำกว่าเกณฑ์มี ',
    countFigure(context, countedLow(context, table), table.entries.length),
    ' รายการ กำหนดมาตรการแล้ว ',
    countFigure(context, countedLow(context, table, status, quoteText(HAS_MEASURE)), covered),
    ' รายการ',
  );
}

function planYearWords({ planYear, show }: AgencyContext): string {
  return show(`ปีงบประมาณ พ.ศ. ${planYear === null ? '……………' : String(planYear)}`);
}

/** บันทึกรายงานการติดตามมาตรการ: the memo that goes with the report of six or twelve months, whichever has been chosen. */
export function followUpMemo(context: AgencyContext, chosen: string | null = null): readonly MemoBlock[] {
  const { show, edition } = context;
  const key = (end: string) => `${FOLLOW_UP_MEMO}|${end}`;
  const agency = agencyInFull(context);
  const round = roundFigure(context, chosen);
  const year = planYearWords(context);
  const report = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
  return [
    ...memoHead(context, FOLLOW_UP_MEMO, [`${report} ${year} `, round]),
    section(key('background'), 'เรื่องเดิม'),
    paragraph(
      key('result'),
      show(`${agency} ได้คะแนนรวมจากการประเมิน ITA ปีงบประมาณ พ.ศ. ${edition} `),
      totalFigure(context),
      ' ระดับผลการประเมิน “',
      levelFigure(context),
      `” และกำหนดมาตรการเพื่อนำผลไปปรับปรุงใน${year}`,
    ),
    section(key('facts'), 'ข้อเท็จจริง'),
    paragraph(key('collected'), `ผู้จัดทำได้รวบรวมผลการดำเนินการตามมาตรการของ${year} `, round, ' ไว้ในเอกสารแนบ'),
    coverage(context),
    section(key('proposal'), 'ข้อพิจารณา'),
    paragraph(
      key('proposal-1'),
      `เห็นควรเสนอ${report} `,
      round,
      ` เพื่อทราบความก้าวหน้า และเผยแพร่บนเว็บไซต์ของ${agency} เป็นข้อมูลสาธารณะ (OIT)`,
    ),
    paragraph(key('closing'), 'จึงเรียนมาเพื่อโปรดทราบ'),
    { kind: 'signature', key: key('writer') },
    ...opinionBlocks(context, FOLLOW_UP_MEMO),
  ];
}
