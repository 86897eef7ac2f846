import { assembleSheet, footerOf } from '../assemble-sheet';
import { cellReference, onSheet, quoteText } from '../formula-text';
import { mirrorCell } from '../mirror-cell';
import { opinionStatus } from '../opinions/opinion-places';
import { formulaCell, numberCell, textCell, type PlannedCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { SheetKey } from '../sheet-keys';
import type { SheetSpec } from '../sheet-spec';
import { summaryLayout, summaryScore } from '../summary/summary-layout';
import { titleRows } from '../title-rows';
import { BRIEF_COLUMNS, briefSection, briefSentence } from './brief-columns';
import { lowestRows } from './lowest-rows';
import { nextLevelRows } from './next-level-rows';
import { openItemRows } from './open-items';
import { smallestSetWords } from './smallest-set-words';

const NOTE = 'ตัวเลขเป็นสูตร เมื่อแก้คะแนนในแผ่นของท่าน แผ่นนี้จะเปลี่ยนตาม';
const LINK_WORDS = 'เปิดชีต';
const BOX_COLUMN = 2;
const HALF = 2;

function boxRow(key: string, label: string, value: PlannedCell): PlannedRow {
  return {
    key,
    cells: [textCell(label, 'label'), null, value],
    spans: [
      { column: 0, columns: HALF },
      { column: HALF, columns: HALF },
    ],
  };
}

function boxRows(context: AgencyContext): readonly PlannedRow[] {
  const level = onSheet(context.names.summary, cellReference(summaryLayout(context).box.level, BOX_COLUMN));
  const total = summaryScore(context, 'total', '') ?? '""';
  return [
    boxRow('#total', 'คะแนนรวม', mirrorCell(total, 'bigScore')),
    boxRow('#level', 'ระดับผลการประเมิน', formulaCell(`=${level}`, 'bigLevel', 'ต้องปรับปรุงโดยด่วน')),
  ];
}

function linkCell(context: AgencyContext, key: SheetKey): PlannedCell {
  const place = `#${onSheet(context.names[key], 'A1')}`;
  return formulaCell(`=HYPERLINK(${quoteText(place)},"${LINK_WORDS}")`, 'link', LINK_WORDS);
}

/** สิ่งที่ขอให้ลงนาม: the memo, and the page of opinions with whose turn it is. */
function signingRows(context: AgencyContext): readonly PlannedRow[] {
  const status = formulaCell(`=${opinionStatus(context)}`, 'compactText', 'รอ หัวหน้าฝ่ายอำนวยการ');
  const row = (key: 'memo' | 'opinions', number: number, words: PlannedCell): PlannedRow => ({
    key: `${context.edition}|brief|sign|${key}`,
    cells: [
      numberCell(number, 'compactCount'),
      words,
      linkCell(context, key),
      textCell(key === 'memo' ? 'บันทึกข้อความ' : 'ความเห็นผู้บริหาร', 'compactCenter'),
    ],
  });
  return [
    briefSection(context, 'sign', 'สิ่งที่ขอให้ลงนาม'),
    row('memo', 1, textCell('บันทึกข้อความรายงานผลการประเมิน', 'compactText')),
    row('opinions', 2, status),
  ];
}

/** ITA_สรุปสำหรับผู้บริหาร: one page with the score, what holds it back, what is open, and what to sign. */
export function briefSheet(context: AgencyContext): SheetSpec {
  const title = context.show(`สรุปผล ITA สำหรับผู้บริหาร ปีงบประมาณ พ.ศ. ${context.edition}`);
  return assembleSheet(
    {
      key: 'brief',
      edition: context.edition,
      name: context.names.brief,
      tabColor: '#1F4E9E',
      columns: BRIEF_COLUMNS,
      rows: [
        ...titleRows(context, title, NOTE, BRIEF_COLUMNS.length),
        ...boxRows(context),
        ...nextLevelRows(context),
        ...lowestRows(context),
        ...openItemRows(context),
        briefSection(context, 'set', 'ทางที่ใช้ข้อน้อยที่สุดไปสู่ระดับถัดไป'),
        briefSentence(context, 'set', smallestSetWords(context)),
        ...signingRows(context),
      ],
      frozenRows: 0,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'portrait',
        titleRows: null,
        footer: footerOf(context.agencyName, title),
        onePage: true,
      },
      names: [],
    },
    context.styles,
  );
}
