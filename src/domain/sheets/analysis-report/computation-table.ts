import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../../assessment/instrument';
import { indicatorsOf } from '../../rules/question-place';
import { textCell } from '../planned-cell';
import type { PlannedRow } from '../planned-row';
import { plainScore, type AgencyContext } from '../sheet-context';
import type { StyleName } from '../styles';
import { instrumentLabel } from '../summary/item-label';

/** การประมวลผลคะแนน: how each level of scores is made from the one below, for each instrument, under the year's rules. */
type Line = { readonly name: string; readonly of: (instrument: WholeInstrument) => string };

const NONE = '–';

function lines(context: AgencyContext): readonly Line[] {
  const { rulebook } = context.subject;
  const hasParts = (code: WholeInstrument) =>
    indicatorsOf(rulebook, code).some(({ subIndicators }) => subIndicators.length > 0);
  const parts = rulebook.eitParts.value.map((part) => instrumentLabel(context, part));
  return [
    { name: 'คะแนนข้อคำถาม', of: () => 'คะแนนของแต่ละข้อ เต็ม 100 คะแนน' },
    {
      name: 'คะแนนตัวชี้วัดย่อย',
      of: (code) => (hasParts(code) ? 'ค่าเฉลี่ยของข้อคำถามในตัวชี้วัดย่อย' : NONE),
    },
    {
      name: 'คะแนนตัวชี้วัด',
      of: (code) => (hasParts(code) ? 'ค่าเฉลี่ยของตัวชี้วัดย่อยในตัวชี้วัด' : 'ค่าเฉลี่ยของข้อคำถามในตัวชี้วัด'),
    },
    {
      name: 'คะแนนเครื่องมือ',
      of: (code) =>
        code === 'EIT' && parts.length > 0
          ? `ค่าเฉลี่ยของ ${parts.join(' และ ')}`
          : `ค่าเฉลี่ยของ ${indicatorsOf(rulebook, code).length} ตัวชี้วัด`,
    },
    {
      name: 'น้ำหนัก',
      of: (code) => {
        const weight = rulebook.weights.value.get(code);
        return weight === undefined ? NONE : `ร้อยละ ${plainScore(weight)}`;
      },
    },
  ];
}

/** A row of the four columns of the table; the third goes over two narrow columns of the sheet, the last over the rest. */
function tableRow(key: string, texts: readonly string[], style: StyleName): PlannedRow {
  const [first = '', second = '', third = '', fourth = ''] = texts;
  return {
    key: `#computation-${key}`,
    cells: [
      textCell(first, style),
      textCell(second, style),
      textCell(third, style),
      null,
      textCell(fourth, style),
    ],
    spans: [{ column: 2, columns: 2 }],
  };
}

/** The table with its headings. */
export function computationTable(context: AgencyContext): readonly PlannedRow[] {
  const { show, subject } = context;
  const { places } = subject.rulebook.aggregation.value;
  const total = show(`ผลรวมของคะแนนเครื่องมือที่คูณน้ำหนักแล้ว ปัดเศษครั้งเดียวเป็นทศนิยม ${places} ตำแหน่ง (ครึ่งหนึ่งปัดขึ้น)`);
  const headings = ['คะแนน', ...WHOLE_INSTRUMENTS.map((code) => `แบบ ${code}`)];
  return [
    tableRow('header', headings, 'compactHeader'),
    ...lines(context).map(({ name, of }, index) =>
      tableRow(String(index + 1), [name, ...WHOLE_INSTRUMENTS.map((code) => show(of(code)))], 'compactText'),
    ),
    {
      key: '#computation-total',
      cells: [textCell('คะแนนรวม', 'compactText'), textCell(total, 'compactText')],
      spans: [{ column: 1, columns: 4 }],
    },
  ];
}
