import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { lowBoundOf, plainScore, type AgencyContext } from '../sheet-context';
import type { MemoBlock } from './memo-block';
import { levelFigure, levelMeaning, lowCountFigure, totalFigure } from './memo-figures';
import { agencyInFull, memoHead, paragraph, section } from './memo-head';
import { opinionBlocks } from './memo-opinions';
import { indicatorResults, instrumentResults } from './result-tables';

export const RESULT_MEMO = 'memo';

/** The three surveys by name and weight, as the rules of the year have them. */
function instrumentWords({ subject }: AgencyContext): string {
  const { instrumentNames, weights } = subject.rulebook;
  const named = WHOLE_INSTRUMENTS.map((code) => {
    const weight = weights.value.get(code);
    const share = weight === undefined ? '' : ` น้ำหนักร้อยละ ${plainScore(weight)}`;
    return `${instrumentNames.value.get(code) ?? ''} (${code})${share}`;
  });
  return named.join(' ');
}

function background(context: AgencyContext): string {
  const { show, edition } = context;
  return show(
    `${agencyInFull(context)} เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ` +
      `ปีงบประมาณ พ.ศ. ${edition} ของสำนักงาน ป.ป.ช. ซึ่งใช้เครื่องมือสามชุด ได้แก่ ${instrumentWords(context)}`,
  );
}

/** บันทึกรายงานผลการประเมิน: the memo that puts the result before the administrator. */
export function resultMemo(context: AgencyContext): readonly MemoBlock[] {
  const { show, edition } = context;
  const key = (end: string) => `${RESULT_MEMO}|${end}`;
  const { label } = lowBoundOf(context);
  const agency = agencyInFull(context);
  const about = show(`รายงานผลการประเมิน ITA ของ${agency} ปีงบประมาณ พ.ศ. ${edition}`);
  return [
    ...memoHead(context, RESULT_MEMO, [about]),
    section(key('background'), 'เรื่องเดิม'),
    paragraph(key('assessment'), background(context)),
    section(key('facts'), 'ข้อเท็จจริง'),
    paragraph(
      key('result'),
      `ผลการประเมินปรากฏว่า ${agency} ได้คะแนนรวม `,
      totalFigure(context),
      ' ระดับผลการประเมิน “',
      levelFigure(context),
      '” คะแนนของแต่ละเครื่องมือและแต่ละตัวชี้วัดอยู่ในตารางต่อไปนี้',
    ),
    { kind: 'table', key: key('instruments'), table: instrumentResults(context) },
    { kind: 'table', key: key('indicators'), table: indicatorResults(context) },
    paragraph(key('level'), levelMeaning(context)),
    paragraph(
      key('low'),
      show(`ต่ำกว่าเกณฑ์ ${label} คะแนน มีจำนวน `),
      lowCountFigure(context),
      ' รายละเอียดและมาตรการอยู่ในเอกสารแนบ',
    ),
    section(key('proposal'), 'ข้อเสนอเพื่อพิจารณา'),
    paragraph(key('proposal-1'), show('1. โปรดทราบผลการประเมินตามที่รายงาน')),
    paragraph(
      key('proposal-2'),
      show(`2. เห็นควรเผยแพร่ผลการประเมินบนเว็บไซต์ของ${agency} และแจ้งผู้รับผิดชอบของแต่ละตัวชี้วัดให้กำหนดมาตรการ`),
    ),
    paragraph(key('closing'), 'จึงเรียนมาเพื่อโปรดพิจารณา'),
    { kind: 'signature', key: key('writer') },
    ...opinionBlocks(context, RESULT_MEMO),
  ];
}
